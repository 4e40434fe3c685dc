// @vitest-environment jsdom
/**
 * Draws every state in a language whose every word stands in brackets, written from right to left. What stands outside
 * of brackets is either the page's and the pack's, or a word that a component has of its own and nobody can translate.
 */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DOSSIER } from '../../../components/fixtures/dossier';
import { KEPT_HERE } from '../../../components/fixtures/kept';
import { RIVAL } from '../../../components/fixtures/rival';
import * as states from '../../../components/fixtures/states';
import { WELCOMES } from '../../../components/fixtures/welcome';
import { WINDOWS } from '../../../components/fixtures/windows';

vi.mock('../../../components/words/languages', async (original) => {
  const real = await original<typeof import('../../../components/words/languages')>();
  const words = bracketed(real.wordsFor('en')) as ReturnType<typeof real.wordsFor>;
  const format = { ...words.format, language: 'en-x-pseudo', direction: 'rtl' };
  return { ...real, wordsFor: () => ({ ...words, format }) };

  function bracketed(word: unknown): unknown {
    if (typeof word === 'string') return `⟦${word}⟧`;
    if (typeof word === 'function') return (...args: unknown[]) => bracketed(word(...args));
    if (Array.isArray(word)) return word.map(bracketed);
    if (!word || typeof word !== 'object') return word;
    return Object.fromEntries(Object.entries(word).map(([key, inner]) => [key, bracketed(inner)]));
  }
});

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const STATES = Object.entries(WINDOWS).flatMap(([window, states]) =>
  Object.entries(states).map(([state, draw]) => ({ name: `${window}, ${state}`, draw })),
);

/** All that packs and pages say in the fixtures, as one text. */
const keptTitles = KEPT_HERE.pages.map(({ publisher, title }) => `${publisher}: ${title}`);
const DATA = [...stringsIn([DOSSIER, RIVAL, states, WELCOMES, keptTitles])].join('\n');

describe.each(STATES)('$name', ({ draw }) => {
  it('has no words of its own', async () => {
    await act(() => render(draw({ appearance: 'auto', language: 'en' }), root));
    const own = [...textsIn(root)]
      .map(withoutBrackets)
      .filter((text) => /\p{L}/u.test(text) && !isData(text));
    expect(own).toEqual([]);
  });
});

it('the card says its language and direction itself: the page around it may have others', async () => {
  await act(() => render(WINDOWS.card.conflict!({ appearance: 'auto', language: 'en' }), root));
  const card = root.querySelector<HTMLElement>('[role=dialog]')!;
  expect([card.lang, card.dir]).toEqual(['en-x-pseudo', 'rtl']);
});

const isData = (text: string) => text.split(/[·…]|\(\)$/).every((part) => DATA.includes(part.trim()));

/** From within: a word can be made of others. */
function withoutBrackets(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text.trim() : withoutBrackets(less);
}

/** What is seen and what is read out. */
function* textsIn(element: Element): Generator<string> {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) yield node.textContent ?? '';
    else if (node instanceof Element) yield* textsIn(node);
  }
  for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt']) {
    const value = element.getAttribute(name);
    if (value !== null) yield value;
  }
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object')
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}
