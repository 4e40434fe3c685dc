import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsFor } from '../../../components/words/languages';

describe('wordsFor', () => {
  it.each([
    ['en-GB', 'en-GB', 'Close'],
    ['de', 'de', 'Schließen'],
    ['de-AT', 'de-AT', 'Schließen'],
    ['fr_CA', 'fr-CA', 'Fermer'],
    ['es-419', 'es-419', 'Cerrar'],
    ['zh-CN', 'zh-CN', '关闭'],
    ['zh-Hans-SG', 'zh-Hans-SG', '关闭'],
    ['zh-TW', 'zh-Hans', '关闭'],
    ['zh-Hant', 'zh-Hans', '关闭'],
    ['ja', 'en', 'Close'],
    ['ar', 'en', 'Close'],
    ['C', 'en', 'Close'],
    ['', 'en', 'Close'],
  ])('of %o come in %s', (asked, language, close) => {
    const words = wordsFor(asked);
    expect([words.format.language, words.close]).toEqual([language, close]);
  });

  it('are the same object every time, so that nothing is drawn anew', () => {
    expect(wordsFor('de')).toBe(wordsFor('de'));
  });
});

describe.each(Object.keys(LANGUAGES))('in %s', (language) => {
  const words = wordsFor(language);
  const all = [...textsOf(words)];

  it('no word is empty, and each plural is formed', () => {
    expect(all.filter(({ text }) => !text.trim() || /#|undefined|null|NaN/.test(text))).toEqual([]);
  });

  it('no verdict is passed', () => {
    expect(all.filter(({ text }) => VERDICTS.test(text))).toEqual([]);
  });
});

describe.each(Object.keys(LANGUAGES).filter((language) => language !== 'en'))(
  'in %s, beside English',
  (language) => {
    const english = new Map([...textsOf(wordsFor('en'))].map(({ path, text }) => [path, text]));
    const all = [...textsOf(wordsFor(language))];

    it('nothing is left in English', () => {
      const same = all.filter(({ path, text }) => text === english.get(path) && !isSharedWord(text));
      expect(same).toEqual([]);
    });
  },
);

it('French sets its high punctuation with spaces that do not break', () => {
  const wrong = [...textsOf(wordsFor('fr'))].filter(({ text }) =>
    /[^\u00a0]:|[^\u202f][;?!]|[^\u00a0]»|«[^\u00a0]/.test(text),
  );
  expect(wrong).toEqual([]);
});

/** Words of approval and blame about what somebody said, in all languages; “recht haben” and its like stand in a promise. */
const VERDICTS =
  /(?<!\p{L})(?:true|false|fake|debunked|hoax|lies?|liar|wahr|unwahr|falsch\w*|richtig\w*|lüge\w*|gelogen|widerlegt|vrai\w*|faux|fausse\w*|mensonge\w*|menti|réfuté\w*|verdader\w*|fals[oa]s?|mentira\w*|bulos?|desmentid[oa]s?)(?!\p{L})|真相|虚假|谎言|谣言|假新闻|辟谣|属实|不实/iu;

/** Names, signs and words that the languages share. */
const isSharedWord = (text: string) =>
  SHARED.has(text.replace(/[\d.,\s]/g, '')) || !/\p{L}{3}/u.test(text) || text.endsWith('.example');
const SHARED = new Set(
  'Crossread Licence Organisation Paraphrase Person Question Questions Version question questions'.split(' '),
);

/** Passes for a number, a day, a list of names and a report, whichever a sentence is made with. */
class Anything {
  constructor(readonly count: number) {}
  readonly title = 'A–B';
  readonly publisher = 'C–D';
  readonly origin = 'E–F';
  readonly published = DAY;
  valueOf = () => this.count;
  toString = () => DAY;
  *[Symbol.iterator]() {
    yield 'G–H';
    yield 'I–J';
  }
}
const DAY = '2026-06-10';

/** Every text of a language with its place; sentences that are made are made for one and for many. */
function* textsOf(value: unknown, path = ''): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'function') {
    for (const count of [1, 2, 1_000_000]) {
      const [a, b, c, d] = Array.from({ length: 4 }, () => new Anything(count));
      yield* textsOf(value(a, b, c, d), `${path}(${count})`);
    }
  } else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value))
      if (key !== 'format') yield* textsOf(inner, `${path}.${key}`);
  }
}
