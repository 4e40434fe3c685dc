import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../matching/compile';
import { lexiconFrom, partsOf } from '../../../matching/lexicon-parts';
import { result } from '../../../model/steps';
import { bundledPacks } from '../../../packs';

describe('a lexicon in parts', () => {
  it.each(bundledPacks().map((pack) => [pack.id, pack] as const))('comes together again: %s', (_, pack) => {
    const lexicon = compilePack(pack);
    expect(result(lexiconFrom([...partsOf(lexicon)]))).toEqual(lexicon);
  });

  it('has no part that takes long to read', () => {
    const lexicon = compilePack(bundledPacks()[0]!);
    const longest = Math.max(...lexicon.questions.map((question) => JSON.stringify(question).length));
    for (const part of partsOf(lexicon)) expect(part.length).toBeLessThan(20_000 + longest);
  });
});
