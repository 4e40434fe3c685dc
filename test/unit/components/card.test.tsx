// @vitest-environment jsdom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/Card';
import { CARDS } from '../../../components/fixtures/states';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => {
  root.removeAttribute('style');
  return act(() => render(null, root));
});

async function shown(child: ComponentChild): Promise<HTMLElement> {
  await act(() => render(child, root));
  return root;
}

const tabsOf = (card: HTMLElement) => [...card.querySelectorAll<HTMLElement>('[role=tab]')];
const press = (key: string, on: HTMLElement) =>
  act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

describe('the tabs', () => {
  it('name questions in few words', async () => {
    const card = await shown(<Card {...CARDS.tabs!} />);
    expect(tabsOf(card).map((tab) => tab.textContent)).toEqual(['Alibaba’s response', 'Words of the denial']);
  });

  it('add the answer where two would read the same', async () => {
    const labels = tabsOf(await shown(<Card {...CARDS['two packs']!} />)).map((tab) => tab.textContent);
    expect(labels.slice(1)).toEqual(Array(2).fill('Words of the denial: baseless and xenophobic'));
  });

  it('go round with the arrow keys, as they stand', async () => {
    const card = await shown(<Card {...CARDS.tabs!} />);
    const chosen = () => tabsOf(card).findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    await press('ArrowLeft', tabsOf(card)[0]!);
    expect(chosen()).toBe(1);
    await press('Home', tabsOf(card)[1]!);
    expect(chosen()).toBe(0);
    root.style.direction = 'rtl';
    await press('ArrowLeft', tabsOf(card)[0]!);
    expect(chosen()).toBe(1);
  });
});

describe('where packs meet in a sentence', () => {
  it('shows what each of them has, under its title and of its date', async () => {
    const card = await shown(<Card {...CARDS['two packs']!} />);
    expect(card.textContent).toContain('as of Nov 21, 2026, 3 days ago');
    await act(() => tabsOf(card)[2]!.click());
    expect(card.textContent).toContain('Who copied whom');
    expect(card.textContent).toContain('as of Jul 2, 2026, 4 months ago');
  });

  it('shows the others when one of them is gone, and says so', async () => {
    const card = await shown(<Card {...CARDS['a pack is gone']!} />);
    expect(tabsOf(card)).toHaveLength(2);
    expect(card.querySelector('[role=alert]')?.textContent).toBe('These reports are no longer installed.');
    expect(card.querySelectorAll('.voice').length).toBeGreaterThan(0);
  });
});

describe('“This is wrong”', () => {
  const button = (card: HTMLElement, name: string) =>
    [...card.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;

  it('says what is dismissed: the answer in words, the sentence, and why it was taken for one', async () => {
    const onDismiss = vi.fn();
    const card = await shown(<Card {...CARDS.conflict!} onDismiss={onDismiss} />);
    await act(() => button(card, 'Hide on this page').click());
    const [id, dismissed, scope] = onDismiss.mock.calls[0]!;
    expect([id, scope]).toEqual(['s1', 'here']);
    expect(dismissed).toMatchObject({
      version: '1.0.0',
      question: 'channel',
      positions: ['uk-ipo-complaint'],
      answer: 'In a formal complaint to the UK Intellectual Property Office',
      sentence: expect.stringContaining('laid out its charges'),
      why: CARDS.conflict!.finding.statements[0]!.why,
    });
  });

  it('moves the focus to what takes it back', async () => {
    const onUndoDismissal = vi.fn();
    await shown(<Card {...CARDS.conflict!} />);
    const card = await shown(
      <Card {...CARDS.conflict!} dismissed={{ s1: 'everywhere' }} {...{ onUndoDismissal }} />,
    );
    expect(card.querySelector('.wrong-done')?.textContent).toContain('Hidden on every page.');
    expect(document.activeElement).toBe(button(card, 'Undo'));
    await act(() => button(card, 'Undo').click());
    expect(onUndoDismissal).toHaveBeenCalledWith('s1');
  });
});
