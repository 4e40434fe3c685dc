import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../matching/compile';
import { suggestCues, withSuggestions } from '../../../matching/suggest';
import { ratesOf, tryExamples } from '../../../matching/trial';
import type { Example } from '../../../model/pack';
import { samplePack } from './sample-pack';

const context = ['Marlo says Tarsis copied the Heron', 'A report of the week.'];
const letter = ['route:letter'];
const sentences: Example[] = [
  { text: 'Marlo dispatched a parchment on Monday.', for: letter },
  { text: 'A parchment was dispatched to the ministry.', for: letter },
  { text: 'The ministry got a parchment that Marlo had dispatched.', for: letter },
  { text: 'Marlo dispatched two divers.' },
  { text: 'The parchment trade is booming.' },
  { text: 'It all came out over dinner.', for: ['route:press'] },
];

/** The sample pack without cues for one question. */
function bare() {
  const pack = samplePack();
  for (const position of pack.questions[0]!.positions) delete position.cues;
  return pack;
}
const suggested = (more: Example[] = [], pack = bare()) =>
  suggestCues(compilePack(pack), 'en', { context, sentences: [...sentences, ...more] });

describe('suggestCues', () => {
  it('joins the words that only together tell an answer', () => {
    const cues = suggested();
    expect(cues.map(({ place }) => place)).toEqual(['route:letter']);
    expect(cues[0]!.cue.split(' ').toSorted()).toEqual(['dispatche*', 'parchmen*']);
    expect(cues[0]!.covers).toHaveLength(3);
    expect(cues[0]!.wrong).toEqual([]);
  });

  it('makes no cue of a single sentence, nor of names alone', () => {
    const named = [
      { text: 'Marlo and Velox.', for: ['route:press'] },
      { text: 'Velox, then Marlo.', for: ['route:press'] },
    ];
    expect(suggested(named).filter(({ place }) => place === 'route:press')).toEqual([]);
  });

  it('proposes nothing for what the pack finds already', () => {
    const pack = bare();
    pack.questions[0]!.positions[1]!.cues = { en: ['dispatched parchment'] };
    expect(suggested([], pack)).toEqual([]);
  });

  it('does not take a denial for a counter-example', () => {
    const denial = { text: 'No parchment was ever dispatched.', denies: letter };
    expect(suggested([denial, denial])[0]!.covers).toHaveLength(3);
  });
});

describe('withSuggestions', () => {
  it('makes a pack that finds them', () => {
    const { pack, kept } = withSuggestions(bare(), 'en', suggested());
    expect(kept).toHaveLength(1);
    const trials = tryExamples(compilePack(pack), 'en', { context, sentences: sentences.slice(0, 5) });
    expect(ratesOf(trials)).toEqual({ precision: 1, recall: 1 });
  });

  it('leaves out what the pack would be refused with', () => {
    const [good] = suggested();
    const bad = { ...good!, place: 'route:press', cue: `${good!.cue} monday` };
    const { pack, kept } = withSuggestions(bare(), 'en', [good!, bad]);
    expect(kept).toEqual([good]);
    expect(() => compilePack(pack)).not.toThrow();
  });
});
