// @vitest-environment jsdom
/** Markup in every text of a pack, and of what the reader keeps of it, is shown as text by every window. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { WINDOWS } from '../../../components/fixtures/windows';

const { MARKUP, spoil } = vi.hoisted(() => {
  const MARKUP =
    '<x-evil></x-evil><img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script>';
  /** What a stranger may have written; ids, dates, links and kinds have forms of their own. */
  const TEXTS = new Set(
    [
      'title summary ask label name description note reason text exact prefix suffix publisher origin licence interests',
      'attribution topic short answer about sentence message expected found path core words other rating claimant after',
    ].flatMap((names) => names.split(' ')),
  );
  const spoiled = (value: unknown, isText = false): unknown => {
    if (typeof value === 'string') return isText ? `${value}${MARKUP}` : value;
    if (Array.isArray(value)) return value.map((item) => spoiled(item, isText));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, spoiled(inner, TEXTS.has(key))]),
    );
  };
  const spoil = async (original: () => Promise<object>) => spoiled({ ...(await original()) }) as object;
  return { MARKUP, spoil };
});

vi.mock('../../../components/fixtures/dossier', spoil);
vi.mock('../../../components/fixtures/reading', spoil);
vi.mock('../../../components/fixtures/packs', spoil);
vi.mock('../../../components/fixtures/kept', spoil);
vi.mock('../../../components/fixtures/related', spoil);
vi.mock('../../../components/fixtures/rival', spoil);

const root = document.createElement('div');
document.body.append(root);

test.each(Object.entries(WINDOWS))('%s makes no element of it', async (_, states) => {
  let isShown = false;
  for (const [name, draw] of Object.entries(states)) {
    await act(() => render(draw({ appearance: 'auto', language: 'en' }), root));
    const made = [...root.querySelectorAll('x-evil, img, script, [onerror]')].map(
      ({ outerHTML }) => outerHTML,
    );
    expect(made, name).toEqual([]);
    isShown ||= root.textContent?.includes('<x-evil>') ?? false;
    await act(() => render(null, root));
  }
  expect(isShown).toBe(true);
  expect(globalThis).not.toHaveProperty('ran');
});

test('read as markup, it would be one', () => {
  root.innerHTML = MARKUP;
  expect(root.querySelector('x-evil, img[onerror]')).not.toBeNull();
});
