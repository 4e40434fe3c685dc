import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../matching/compile';
import { bundledPacks } from '../../../packs';
import { samplePack } from './sample-pack';

/** Compiles a pack with these English cues for the two positions of a question. */
function compileWith(first: string[], second: string[] = [], over?: string[]) {
  const pack = structuredClone(samplePack());
  const question = pack.questions.find(({ kind, positions }) => kind === 'category' && positions.length > 1)!;
  question.positions = [
    { id: 'first', label: 'First', cues: { en: first }, ...(over ? { over } : {}) },
    { id: 'second', label: 'Second', ...(second.length ? { cues: { en: second } } : {}) },
  ];
  question.pairs = [];
  pack.claims = pack.claims.filter((claim) => claim.question !== question.id);
  return () => compilePack(pack);
}

describe('a cue that can never match', () => {
  it('forbids what it asks for', () => {
    expect(compileWith(['letter !letter|note'])).toThrow(
      /:first \(en\): “letter !letter\|note” can never match/,
    );
  });
  it('asks for a figure where the question has no unit', () => {
    expect(compileWith(['#quantity'])).toThrow(/no unit for #quantity/);
  });
  it('asks for a version of what has none', () => {
    const { id } = samplePack().entities.find(({ versions }) => !versions)!;
    expect(compileWith([`@@${id}:2`])).toThrow(/has no versions/);
  });
});

describe('a cue that stands for another position too', () => {
  it('is named with the cue that it runs into', () => {
    expect(compileWith(['letter sent'], ['letter'])).toThrow(/also stands for “second”, by its cue “letter”/);
  });
  it('is allowed where one position silences the other', () => {
    expect(compileWith(['letter sent'], ['letter'], ['second'])).not.toThrow();
  });
  it('is allowed where the other asks for more', () => {
    expect(compileWith(['letter sent'], ['letter signed'])).not.toThrow();
  });
  it('is allowed where the other forbids it', () => {
    expect(compileWith(['letter sent'], ['letter !sent'])).not.toThrow();
  });
});

describe('a cue that costs too much', () => {
  it('has too many terms', () => {
    const words = Array.from({ length: 13 }, (_, i) => `word${String.fromCharCode(97 + i)}`);
    expect(compileWith([words.join(' ')])).toThrow(/13 terms; at most 12/);
  });
  it('has too many alternatives', () => {
    const words = Array.from({ length: 601 }, (_, i) => `w${i}`);
    expect(compileWith([words.join('|')])).toThrow(/601 alternatives; at most 600/);
  });
  it('is one of too many', () => {
    expect(compileWith(Array.from({ length: 61 }, (_, i) => `w${i}`))).toThrow(/61 cues; at most 60/);
  });
});

it('the bundled packs have none of these', () => {
  expect(() => bundledPacks().map(compilePack)).not.toThrow();
});
