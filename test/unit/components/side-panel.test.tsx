// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DOSSIER } from '../../../components/fixtures/dossier';
import { ARTICLE, OWN_REPORT } from '../../../components/fixtures/reading';
import { PANELS } from '../../../components/fixtures/states';
import { SidePanel, type SidePanelProps } from '../../../components/SidePanel';
import { wordsFor } from '../../../components/words';
import type { PageView } from '../../../model/page-view';

const words = wordsFor('en');
const WIDE = PANELS['findings, wide']!;
const ELSEWHERE: PageView = { state: 'browser-page', title: 'New tab', site: null };
const pageOf = (reading: typeof ARTICLE, dossiers = [DOSSIER]): PageView => ({
  state: 'read',
  title: reading.title,
  site: 'courier.example',
  progress: 1,
  reading,
  dossiers,
});

const root = document.createElement('div');
document.body.append(root);
let shown: SidePanelProps;
beforeEach(() => show(WIDE));
afterEach(() => act(() => render(null, root)));

async function show(props: Partial<SidePanelProps>) {
  shown = { ...shown, ...props };
  await act(() => render(<SidePanel {...shown} />, root));
}

const all = <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)];
const one = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector)!;
const cells = () => all('[data-cell]');
const stop = () => all('[data-cell][tabindex="0"]');
const placeOf = (cell: Element | null) =>
  cell instanceof HTMLElement
    ? [cell.closest<HTMLElement>('[data-row]')?.dataset.row, cell.dataset.cell]
    : null;
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    document.activeElement!.dispatchEvent(event);
  });
const focus = (cell: HTMLElement) => act(() => cell.focus());
const questions = () => all('[data-row]').map((row) => row.dataset.row);
async function type(text: string) {
  const field = one<HTMLInputElement>('input[type=search]');
  field.value = text;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}
const choose = (scope: string) => act(() => one<HTMLInputElement>(`input[value=${scope}]`).click());

describe('the matrix', () => {
  it('tells of all its rows, with a place for each', () => {
    const grid = one('[role=grid]');
    const rows = all('tr:not([aria-hidden])');
    expect(Number(grid.getAttribute('aria-rowcount'))).toBe(rows.length);
    expect(rows.map((row) => Number(row.getAttribute('aria-rowindex')))).toEqual(rows.map((_, i) => i + 1));
  });

  it('is one stop for Tab, at its first cell to begin with', () => {
    expect(stop().map(placeOf)).toEqual([['channel', 'this-page']]);
  });

  it('travels by arrows from cell to cell, and the stop goes along', async () => {
    await focus(cells()[0]!);
    await press('ArrowDown');
    await press('ArrowRight');
    expect(placeOf(document.activeElement)).toEqual(['taken', DOSSIER.reports[0]!.id]);
    expect(stop()).toEqual([document.activeElement]);
    await press('End', { ctrlKey: true });
    expect(placeOf(document.activeElement)).toEqual(['letter-date', DOSSIER.reports.at(-1)!.id]);
    await press('Home', { ctrlKey: true });
    expect(placeOf(document.activeElement)).toEqual(['channel', 'this-page']);
  });

  it('opens a cell’s evidence in the row beneath, and closes it with Escape from within', async () => {
    const cell = all<HTMLButtonElement>('[data-row=channel] button[data-cell]')[2]!;
    await act(() => cell.click());
    expect(one('[data-row=channel]').nextElementSibling?.hasAttribute('data-detail')).toBe(true);
    expect(cell.getAttribute('aria-expanded')).toBe('true');
    one('[data-detail] a').focus();
    await press('Escape');
    expect(one('[data-detail]')).toBeNull();
    expect(document.activeElement).toBe(cell);
  });

  it('closes what is open with its button, and the focus is back in the cell', async () => {
    const cell = one<HTMLButtonElement>('[data-row=channel] button[data-cell]');
    await act(() => cell.click());
    await act(() => one('[data-detail] .icon-button').click());
    expect([one('[data-detail]'), document.activeElement]).toEqual([null, cell]);
  });

  it('leads from its evidence to the page', async () => {
    const onJump = vi.fn();
    await show({ onJump });
    await act(() => one<HTMLButtonElement>('[data-row=channel] button[data-cell]').click());
    await act(() => one('[data-detail] .answer-sentence').click());
    expect(onJump).toHaveBeenCalledWith('s1');
  });
});

describe('a live page', () => {
  it('keeps the focus, what is open and the filter', async () => {
    await choose('page');
    const cell = all<HTMLButtonElement>('[data-row=taken] button[data-cell]')[1]!;
    await focus(cell);
    await act(() => cell.click());
    await show({ page: pageOf({ ...ARTICLE, revision: 2, statements: ARTICLE.statements.slice(0, 4) }) });
    expect(document.activeElement).toBe(cell);
    expect(one('[data-row=taken]').nextElementSibling).toBe(one('[data-detail]'));
    expect(questions()).toEqual(['channel', 'taken', 'method', 'accounts']);
  });

  it('keeps filter, view and open cell while another tab is in front', async () => {
    await type('summit');
    await act(() => one<HTMLButtonElement>('[data-row=summit] button[data-cell]').click());
    await show({ page: ELSEWHERE });
    expect(one('[role=grid]')).toBeNull();
    await show({ page: pageOf(OWN_REPORT) });
    expect(one<HTMLInputElement>('input[type=search]').value).toBe('summit');
    expect(questions()).toEqual(['summit']);
    expect(one('[data-detail]')).not.toBeNull();
  });
});

describe('filters', () => {
  it('say how many they leave, and one press clears them all', async () => {
    await choose('conflicts');
    await type('summit');
    expect(one('.filters [role=status]').textContent).toContain(
      words.panel.shown(1, DOSSIER.questions.length),
    );
    await act(() => one('.filters .text-button').click());
    expect(questions()).toHaveLength(DOSSIER.questions.length);
    expect(one<HTMLInputElement>('input[type=search]').value).toBe('');
    expect(one('.filters [role=status]').textContent).toBe('');
  });

  it('that leave nothing say so, and can be cleared there', async () => {
    await type('zeppelin');
    expect(one('.panel-view').textContent).toContain(words.panel.noMatch);
    await act(() => one('.panel-view .button').click());
    expect(questions()).toHaveLength(DOSSIER.questions.length);
  });
});

describe('packs and views', () => {
  const rival = { ...DOSSIER, pack: { ...DOSSIER.pack, id: 'rival', title: 'The same dispute' } };

  it('has a switch where several packs know the page, and remembers the choice', async () => {
    expect(one('.pack-picker')).toBeNull();
    await show({ page: pageOf(ARTICLE, [DOSSIER, rival]) });
    const picker = one<HTMLSelectElement>('.pack-picker select');
    picker.value = 'rival';
    await act(() => void picker.dispatchEvent(new Event('change', { bubbles: true })));
    expect(one('[role=grid]').getAttribute('aria-label')).toContain('The same dispute');
    await show({ page: ELSEWHERE });
    await show({ page: pageOf(ARTICLE, [DOSSIER, rival]) });
    expect(one('[role=grid]').getAttribute('aria-label')).toContain('The same dispute');
  });

  it('shows the view that is chosen, whatever the width', async () => {
    await act(() => all('[role=tab]')[0]!.click());
    expect(one('.questions')).not.toBeNull();
    await show({ wide: false });
    await act(() => all('[role=tab]')[1]!.click());
    expect(one('[role=grid]')).not.toBeNull();
  });
});
