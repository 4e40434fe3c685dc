// @vitest-environment jsdom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VIEWS } from '../../../components/fixtures/states';
import { AgreementGrid } from '../../../components/pictures/AgreementGrid';
import { LanesView } from '../../../components/pictures/LanesView';
import { TimelineView } from '../../../components/pictures/TimelineView';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const show = (child: ComponentChild) => act(() => render(child, root));
const choose = (value: string) =>
  act(() => root.querySelector<HTMLInputElement>(`input[value=${value}]`)!.click());
const copy = async () => {
  await act(() => root.querySelector<HTMLElement>('.text-button')!.click());
  await vi.waitFor(() => expect(root.querySelector('[role=status]')!.textContent).not.toBe(''));
};
const bodyRows = () => [...root.querySelectorAll<HTMLTableRowElement>('.picture-table tbody tr')];

describe('the table behind a picture', () => {
  it('is there to be heard while the picture is seen', async () => {
    for (const picture of [
      <LanesView key="" {...VIEWS.findings!} />,
      <TimelineView key="" {...VIEWS.findings!} />,
    ]) {
      await show(picture);
      expect(root.querySelector('.unseen > table caption')).not.toBeNull();
      expect(root.querySelector('svg')!.closest('[aria-hidden=true]')).not.toBeNull();
    }
  });

  it('takes the picture’s place when it is asked for', async () => {
    await show(<LanesView {...VIEWS.findings!} />);
    await choose('table');
    expect(root.querySelector('.lanes')).toBeNull();
    const claims = VIEWS.findings!.comparison.dossier.claims.length;
    const own = root.querySelectorAll('.picture-table tbody tr').length - claims;
    expect(own).toBeGreaterThan(0); // what the page says
  });

  it('is copied as spreadsheets take it', async () => {
    const writeText = vi.fn(async (_: string) => {});
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await show(<TimelineView {...VIEWS.findings!} />);
    await choose('table');
    await copy();
    vi.unstubAllGlobals();
    const lines = writeText.mock.calls[0]![0].split('\n').map((line) => line.split('\t'));
    expect(lines).toHaveLength(bodyRows().length + 1);
    expect(new Set(lines.map((cells) => cells.length))).toEqual(new Set([6]));
    expect(root.querySelector('[role=status]')!.textContent).toBe('Copied.');
  });

  it('says so when the browser does not let it be copied', async () => {
    const writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await show(<AgreementGrid {...VIEWS.findings!} />);
    await choose('table');
    await copy();
    vi.unstubAllGlobals();
    expect(root.querySelector('[role=status]')!.textContent).toMatch(/by hand/);
  });
});

describe('the agreement grid', () => {
  it('names each square, and opens what the two answer', async () => {
    await show(<AgreementGrid {...VIEWS.findings!} />);
    const squares = [...root.querySelectorAll<HTMLElement>('.staircase button')];
    expect(
      squares.every((square) =>
        /: (agree|differ|conflict|no question)/.test(square.ariaLabel ?? square.getAttribute('aria-label')!),
      ),
    ).toBe(true);
    const square = squares.find((item) => /conflict on 3/.test(item.getAttribute('aria-label')!))!;
    await act(() => square.click());
    expect(root.querySelectorAll('.pair-question[data-standing=conflicts]')).toHaveLength(3);
    await act(() => square.click());
    expect(root.querySelector('.pair')).toBeNull();
  });

  it('travels with the arrow keys, one stop for Tab', async () => {
    await show(<AgreementGrid {...VIEWS.findings!} />);
    const stops = () => root.querySelectorAll<HTMLElement>('.staircase button[tabindex="0"]');
    expect(stops()).toHaveLength(1);
    stops()[0]!.focus();
    await act(() => {
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }),
      );
    });
    expect(stops()).toHaveLength(1);
    expect(document.activeElement).toBe(stops()[0]);
  });

  it('says so where no two reports meet', async () => {
    await show(<AgreementGrid {...VIEWS.findings!} groups={[]} />);
    expect(root.textContent).toMatch(/No two reports/);
  });
});
