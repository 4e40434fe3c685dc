// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { NoteBox } from '../../../components/NoteBox';
import { wordsFor } from '../../../components/words';

const words = wordsFor('en').kept.notes;
const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const target = { type: 'page', url: 'https://a.example/' } as const;
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;

async function writing(text: string) {
  const onWrite = vi.fn(async () => true);
  await act(() =>
    render(<NoteBox notes={[]} target={target} about="A page" onWrite={onWrite} onDelete={onWrite} />, root),
  );
  await act(() => button(words.add).click());
  const field = root.querySelector('textarea')!;
  field.value = text;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  return onWrite;
}
const closeWindow = () => act(() => void dispatchEvent(new Event('pagehide')));

it('keeps what is written when the window is closed', async () => {
  const onWrite = await writing(' Ask the paper. ');
  await closeWindow();
  expect(onWrite).toHaveBeenCalledExactlyOnceWith({ target, about: 'A page', text: 'Ask the paper.' });
});

it.each([
  ['nothing was written', '  ', async () => {}],
  ['it was given up', 'Never mind', () => act(() => button(words.cancel).click())],
])('keeps nothing where %s', async (_, text, before) => {
  const onWrite = await writing(text);
  await before();
  await closeWindow();
  expect(onWrite).not.toHaveBeenCalled();
});
