// @vitest-environment jsdom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/Card';
import { CARDS, POPUPS } from '../../../components/fixtures/states';
import { WINDOWS } from '../../../components/fixtures/windows';
import { Popup } from '../../../components/Popup';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

async function shown(child: ComponentChild): Promise<HTMLElement> {
  await act(() => render(child, root));
  return root;
}

const LOOK = { appearance: 'auto', language: 'en' } as const;

const STATES = Object.entries(WINDOWS).flatMap(([window, states]) =>
  Object.entries(states).map(([name, draw]): [string, () => ComponentChild] => [
    `${window}, ${name}`,
    () => draw(LOOK),
  ]),
);

/** What a screen reader would say of a control. */
function nameOf(element: Element): string {
  const labelled = element
    .getAttribute('aria-labelledby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
  const label = (element as HTMLInputElement).labels?.[0]?.textContent;
  return (
    element.getAttribute('aria-label') ??
    labelled ??
    label ??
    element.textContent ??
    element.getAttribute('title') ??
    ''
  ).trim();
}

describe.each(STATES)('%s', (_, make) => {
  // Drawn once: nothing below changes it.
  const drawn = document.createElement('div');
  beforeAll(async () => {
    document.body.append(drawn);
    await act(() => render(make(), drawn));
  });
  afterAll(async () => {
    await act(() => render(null, drawn));
    drawn.remove();
  });

  it('says something, with no word missing', () => {
    const text = drawn.textContent ?? '';
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('passes no verdict', () => {
    expect(drawn.textContent).not.toMatch(/\b(?:true|false|fake news|debunked|hoax|lie)\b/i);
  });

  it('names every control', () => {
    const controls = drawn.querySelectorAll(
      'button, a[href], input, select, textarea, [role=tab], [role=switch]',
    );
    const nameless = [...controls].filter((control) => !nameOf(control)).map((control) => control.outerHTML);
    expect(nameless).toEqual([]);
  });

  it('opens links in a tab of their own, without telling where from', () => {
    for (const link of drawn.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
      expect(link.target, link.href).toBe('_blank');
      expect(link.rel, link.href).toMatch(/noreferrer/);
    }
  });
});

describe('the card', () => {
  it('says what this page says before what others say', async () => {
    const text = (await shown(<Card {...CARDS.conflict!} />)).textContent!;
    expect(text.indexOf('This page')).toBeGreaterThanOrEqual(0);
    expect(text.indexOf('This page')).toBeLessThan(text.search(/say otherwise|says otherwise/));
  });

  it('links a quotation to its place in the report', async () => {
    const links = [
      ...(await shown(<Card {...CARDS.conflict!} />)).querySelectorAll<HTMLAnchorElement>(
        'a[href*="#:~:text="]',
      ),
    ];
    expect(links.length).toBeGreaterThan(0);
  });

  it('travels its tabs with the arrow keys', async () => {
    const tabs = [...(await shown(<Card {...CARDS.tabs!} />)).querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual(['true', 'false']);
    await act(() => {
      tabs[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    });
    expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual(['false', 'true']);
  });

  it('asks to be closed and to compare', async () => {
    const onClose = vi.fn();
    const onCompare = vi.fn();
    const card = await shown(<Card {...CARDS.conflict!} onClose={onClose} onCompare={onCompare} />);
    const button = (name: RegExp) =>
      [...card.querySelectorAll('button')].find((item) => name.test(nameOf(item)))!;
    await act(() => button(/close/i).click());
    await act(() => button(/compare/i).click());
    expect([onClose.mock.calls.length, onCompare.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the popup', () => {
  it('jumps to a conflict', async () => {
    const onJump = vi.fn();
    const popup = await shown(<Popup {...POPUPS.findings!} onJump={onJump} />);
    const finding = [...popup.querySelectorAll('button')].find((item) => /“/.test(nameOf(item)))!;
    await act(() => finding.click());
    expect(onJump).toHaveBeenCalledTimes(1);
  });
});
