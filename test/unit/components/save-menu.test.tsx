// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { DOSSIER } from '../../../components/fixtures/dossier';
import { ARTICLE, EMPTY_READING } from '../../../components/fixtures/reading';
import { SaveMenu } from '../../../components/SaveMenu';
import { EXPORT_FORMATS, type ExportFormat } from '../../../model/exports/formats';
import type { ReadPage } from '../../../model/page-view';
import type { Reading } from '../../../model/reading';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

async function show(reading: Reading, onSave: (format: ExportFormat) => void = () => {}) {
  const page: ReadPage = {
    state: 'read',
    title: reading.title,
    site: 'courier.example',
    progress: 1,
    reading,
    dossiers: [DOSSIER],
  };
  await act(() => render(<SaveMenu page={page} onSave={onSave} />, root));
}

const opener = () => root.querySelector<HTMLButtonElement>('[aria-expanded]')!;
const items = () => [...root.querySelectorAll<HTMLButtonElement>('li button')];
const isOpen = () => opener().getAttribute('aria-expanded') === 'true';
const press = (element: HTMLElement) => act(() => element.click());

it('offers every format, and saves the one that is pressed', async () => {
  const onSave = vi.fn();
  await show(ARTICLE, onSave);
  expect(root.querySelector<HTMLElement>('ul')!.hidden).toBe(true);
  for (const [i, format] of EXPORT_FORMATS.entries()) {
    await press(opener());
    expect(isOpen()).toBe(true);
    await press(items()[i]!);
    expect(onSave).toHaveBeenLastCalledWith(format);
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(opener());
  }
});

it('closes by Escape and goes back to its button', async () => {
  await show(ARTICLE);
  await press(opener());
  await act(() => items()[1]!.focus());
  const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  await act(() => void document.activeElement!.dispatchEvent(key));
  expect(key.defaultPrevented).toBe(true);
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(opener());
});

it('offers only the table where the page answers nothing', async () => {
  await show(EMPTY_READING);
  expect(items()).toHaveLength(1);
});
