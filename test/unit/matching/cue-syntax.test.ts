import { describe, expect, it } from 'vitest';
import { foldTerm, parseCue } from '../../../matching/cue-syntax';

const choice = (part: Partial<ReturnType<typeof parseCue>[number]['choice']>) => ({
  words: [],
  lists: [],
  entities: [],
  slots: [],
  ...part,
});

describe('parseCue', () => {
  it.each([
    ['a word', 'Letter', choice({ words: ['letter'] })],
    ['a stem', 'accus*', choice({ words: ['accus*'] })],
    ['a phrase', 'formal_Complaint', choice({ words: ['formal complaint'] })],
    ['a phrase with a hyphen and a quote', 'start-up’s', choice({ words: ["start up's"] })],
    ['an ideograph', '起诉', choice({ words: ['起诉'] })],
    ['a list', '[unit-hulls]', choice({ lists: ['unit-hulls'] })],
    ['an entity', '@marlo', choice({ entities: [{ id: 'marlo', strict: false, version: null }] })],
    ['a named entity', '@@marlo', choice({ entities: [{ id: 'marlo', strict: true, version: null }] })],
    ['a version', '@@heron:2.5', choice({ entities: [{ id: 'heron', strict: true, version: '2.5' }] })],
    ['any version', '@@heron:*', choice({ entities: [{ id: 'heron', strict: true, version: '*' }] })],
    ['a slot', '#quantity', choice({ slots: ['quantity'] })],
    [
      'alternatives',
      'a|[b]|@c|#date|d_e',
      choice({
        words: ['a', 'd e'],
        lists: ['b'],
        entities: [{ id: 'c', strict: false, version: null }],
        slots: ['date'],
      }),
    ],
  ])('reads %s', (_, source, expected) => {
    expect(parseCue(source)).toEqual([{ choice: expected, absent: false, order: 'any', within: null }]);
  });

  it.each([
    ['a b', ['a', 'b']],
    ['  a\tb  ', ['a', 'b']],
    ['a > b', ['a', '> b']],
    ['a >3 b', ['a', '>3 b']],
    ['a ~3 b', ['a', '~3 b']],
    ['a >0 b', ['a', '>0 b']],
    ['a > b ~2 c d', ['a', '> b', '~2 c', 'd']],
    ['a !b', ['a', '!b']],
    ['!b a', ['!b', 'a']],
    ['a !b|c d', ['a', '!b|c', 'd']],
  ])('reads the order of %s', (source, expected) => {
    const shown = parseCue(source).map(({ choice, absent, order, within }) => {
      const sign = order === 'after' ? `>${within ?? ''} ` : order === 'near' ? `~${within} ` : '';
      return `${sign}${absent ? '!' : ''}${choice.words.join('|')}`;
    });
    expect(shown).toEqual(expected);
  });

  it.each([
    ['', 'the cue is empty'],
    ['  ', 'the cue is empty'],
    ['> a', '“>” needs a term on both sides'],
    ['a > > b', '“>” needs a term on both sides'],
    ['a > ~3 b', '“~3” needs a term on both sides'],
    ['!a > b', '“>” needs a term on both sides; what must not stand there has no place'],
    ['b !a > c', '“>” needs a term on both sides; what must not stand there has no place'],
    ['a >', 'the cue ends where a term was expected'],
    ['a ~ b', '“~” needs a number of words, as in ~3'],
    ['a > !b', '“!b”: what must not stand there has no order'],
    ['!a', 'a cue needs at least one term that must stand there'],
    ['!a !b', 'a cue needs at least one term that must stand there'],
    ['a|', '“a|”: an alternative is empty'],
    ['|a', '“|a”: an alternative is empty'],
    ['a||b', '“a||b”: an alternative is empty'],
    ['a !', '“”: an alternative is empty'],
    ['@', '“@”: an entity is written @id, @@id or @@id:version'],
    ['@Marlo', '“@Marlo”: an entity is written @id, @@id or @@id:version'],
    ['@@heron:', '“@@heron:”: an entity is written @id, @@id or @@id:version'],
    ['@@@heron', '“@@@heron”: an entity is written @id, @@id or @@id:version'],
    ['[list', '“[list”: a list is written [name]'],
    ['[]', '“[]”: a list is written [name]'],
    ['[a b]', '“[a”: a list is written [name]'],
    ['#number', '“#number”: expected #quantity, #date, #quote'],
    ['#', '“#”: expected #quantity, #date, #quote'],
    ['*', '“*”: a word needs a letter or digit'],
    ['_', '“_”: a word needs a letter or digit'],
    ['a …', '“…”: a word needs a letter or digit'],
    ['a*b', '“a*b”: “*” stands at the end of a word'],
    ['*a', '“*a”: “*” stands at the end of a word'],
    ['a_*_b', '“a_*_b”: “*” stands at the end of a word'],
  ])('refuses %j', (source, message) => {
    expect(() => parseCue(source)).toThrow(new SyntaxError(message));
  });
});

describe('foldTerm', () => {
  it.each([
    ['Formal_Complaint*', 'formal complaint*'],
    ['_a_', 'a'],
    ['poach*_research*', 'poach* research*'],
    ['Bérg’s', "berg's"],
    ['%', '%'],
    ['~', '~'],
  ])('%s', (word, folded) => {
    expect(foldTerm(word)).toBe(folded);
  });
});
