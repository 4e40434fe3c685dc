// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { BACKUPS } from '../../../components/fixtures/backup';
import { DataOptions, type DataOptionsProps } from '../../../components/options/DataOptions';
import { wordsFor } from '../../../components/words';

const words = wordsFor('en').backup;
const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const show = (props: DataOptionsProps) => act(() => render(<DataOptions {...props} />, root));
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const press = (element: HTMLElement) => act(() => element.click());

it('restores what is new, and what differs only when told to', async () => {
  const onRestore = vi.fn();
  await show({ ...BACKUPS.differs!, onRestore });
  await press(button(words.restore)!);
  expect(onRestore).toHaveBeenLastCalledWith({ replace: false });
  await press(root.querySelector<HTMLInputElement>('input[type=checkbox]')!);
  await press(button(words.restore)!);
  expect(onRestore).toHaveBeenLastCalledWith({ replace: true });
});

it('has nothing to restore where everything is here already', async () => {
  await show(BACKUPS.same!);
  expect(button(words.restore)).toBeUndefined();
  expect(root.textContent).toContain(words.nothing);
});
