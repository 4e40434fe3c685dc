// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { DOSSIER } from '../../../components/fixtures/dossier';
import { RIVAL } from '../../../components/fixtures/rival';
import { PANELS } from '../../../components/fixtures/states';
import { SidePanel } from '../../../components/SidePanel';
import { wordsFor } from '../../../components/words/languages';
import type { PageView } from '../../../model/page-view';

const words = wordsFor('en').rivals;
const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

async function show(dossiers: (typeof DOSSIER)[]) {
  const props = PANELS.findings!;
  const page = { ...props.page, dossiers } as PageView;
  await act(() => render(<SidePanel {...props} page={page} />, root));
}
const tab = () =>
  [...root.querySelectorAll<HTMLElement>('[role=tab]')].find((one) => one.textContent === words.tab);

it('packs are compared where two are on the dispute, and only there', async () => {
  await show([DOSSIER]);
  expect(tab()).toBeUndefined();
  await show([DOSSIER, RIVAL]);
  expect(tab()).toBeDefined();
});

it('shows each pack’s answers in a column of its own, and how questions were paired', async () => {
  await show([DOSSIER, RIVAL]);
  await act(() => tab()!.click());
  const [first] = root.querySelectorAll('.rival-pair');
  const heads = [...first!.querySelectorAll('thead th')].map((head) => head.textContent);
  expect(heads.slice(1)).toEqual([DOSSIER.pack.maintainer.name, RIVAL.pack.maintainer.name]);
  expect(first!.textContent).toContain(words.by.id);
  expect(first!.textContent).toContain(words.differences);
});

it('goes back to the questions when the other pack is gone', async () => {
  await show([DOSSIER, RIVAL]);
  await act(() => tab()!.click());
  await show([DOSSIER]);
  expect(root.querySelector('.rival-pair')).toBeNull();
  expect(root.querySelector('.question')).not.toBeNull();
});
