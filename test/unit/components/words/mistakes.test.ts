import { expect, it } from 'vitest';
import { mutatedPack } from '../../../../bench/pack-mutations';
import { mistakeText } from '../../../../components/words/mistakes';
import { german } from '../../../../components/words/mistakes/de';
import { spanish } from '../../../../components/words/mistakes/es';
import { french } from '../../../../components/words/mistakes/fr';
import { SENTENCES } from '../../../../components/words/mistakes/sentences';
import { chinese } from '../../../../components/words/mistakes/zh';
import { parsePack } from '../../../../matching/parse-pack';
import { samplePack } from '../../matching/sample-pack';

const blanksOf = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([blank]) => blank).toSorted();

it.each(Object.entries({ german, french, spanish, chinese }))(
  'has every blank in every sentence in %s',
  (_, words) => {
    for (const sentence of SENTENCES) expect(blanksOf(words[sentence]), sentence).toEqual(blanksOf(sentence));
  },
);

it.each([
  ['at most 400 characters', 'de', 'höchstens 400 Zeichen'],
  ['claim c1: there is no report “r9”', 'fr-CA', 'claim c1\u00a0: il n’y a pas d’article «\u00a0r9\u00a0»'],
  ['claim c1: there is no position of length “x: y”', 'es', 'claim c1: length no tiene la posición «x: y»'],
  ['“,” or “]”', 'zh-Hans', '“,”或“]”'],
  ['“a value”', 'de', '„a value“'],
  ['1e+308', 'de', '1e+308'],
  ['nobody ever said so', 'de', 'nobody ever said so'],
  ['a text', 'en-GB', 'a text'],
])('%s is in %s: %s', (said, language, text) => {
  expect(mistakeText(said, language)).toBe(text);
});

it('knows what the parser says of all kinds of mistakes', () => {
  const text = JSON.stringify(samplePack());
  const said = new Set<string>();
  for (let seed = 0; seed < 250; seed++) {
    const parsed = parsePack(new TextDecoder().decode(mutatedPack(seed, text)));
    const problems = [...('errors' in parsed ? parsed.errors : []), ...parsed.warnings];
    for (const { expected, found, message } of problems)
      for (const one of expected === null ? [message] : [expected, found ?? '']) said.add(one);
  }
  // Names, figures, and pieces of the file stand in quotation marks or have no words.
  const isPlain = (one: string) => /^(?:“.*”|"TextQuoteSelector"|null|true|false|-?[\d.e+]+|)$/s.test(one);
  const unknown = [...said].filter((one) => !isPlain(one) && mistakeText(one, 'zh') === one);
  expect(unknown).toEqual([]);
  expect([...said].filter((one) => mistakeText(one, 'zh') !== one).length).toBeGreaterThan(20);
});
