import { describe, expect, it } from 'vitest';
import { idleCues } from '../../../matching/cue-use';
import { ratesOf, tallyOf, tryExamples } from '../../../matching/trial';
import type { Example } from '../../../model/pack';
import { sampleLexicon } from './sample-pack';

const context = [
  'Marlo says Tarsis copied the Heron, Elin Vask and Odd Berg at odds',
  'A report of the week.',
];
const lexicon = sampleLexicon();
const tried = (...sentences: Example[]) => tryExamples(lexicon, 'en', { context, sentences });
const outcome = (example: Example) => {
  const { right, missed, wrong } = tried(example)[0]!;
  return { right, missed, wrong: wrong.map(({ answer }) => answer) };
};

describe('an example', () => {
  it('comes out right, missed or wrong by what it is for', () => {
    const text = 'Marlo wrote a letter to the harbour minister.';
    expect(outcome({ text, for: ['route:letter'] })).toEqual({
      right: ['route:letter'],
      missed: [],
      wrong: [],
    });
    expect(outcome({ text, for: ['route:press'] })).toEqual({
      right: [],
      missed: ['route:press'],
      wrong: ['route:letter'],
    });
    expect(outcome({ text })).toEqual({ right: [], missed: [], wrong: ['route:letter'] });
  });

  it('is against everything unless it says what', () => {
    const text = 'Marlo wrote a letter to the harbour minister.';
    expect(outcome({ text, against: ['court'] }).wrong).toEqual([]);
    expect(outcome({ text, against: ['route'] }).wrong).toEqual(['route:letter']);
    expect(outcome({ text, against: ['route:letter'] }).wrong).toEqual(['route:letter']);
    expect(outcome({ text, for: ['route:press'], against: ['court'] }).wrong).toEqual(['route:letter']);
  });

  it('may be answered with another position of the same figure', () => {
    expect(
      outcome({ text: 'Tarsis took nearly 2.9 million drawings.', for: ['drawings:over-2.8m'] }),
    ).toMatchObject({ right: ['drawings:over-2.8m'], wrong: [] });
  });

  it('reads what stands before it, and does not count that', () => {
    expect(
      outcome({ before: 'How many hulls were copied?', text: '24,000.', for: ['hulls:24000'] }),
    ).toMatchObject({ missed: [], wrong: [] });
    expect(
      outcome({ before: 'Marlo wrote a letter to the harbour minister.', text: 'That was in June.' }).wrong,
    ).toEqual([]);
  });

  it('denies what it says is not so', () => {
    const [trial] = tried({
      text: 'Marlo did not write a letter to the harbour minister.',
      denies: ['route:letter'],
    });
    expect(trial!.denials).toEqual({ right: ['route:letter'], missed: [], wrong: [] });
    expect(trial!.wrong).toEqual([]);
  });
});

it('adds up by answer and over all', () => {
  const trials = tried(
    { text: 'Marlo wrote a letter to the harbour minister.', for: ['route:letter'] },
    { text: 'A note reached the harbour minister.', for: ['route:letter'] },
    { text: 'Marlo held a press conference.' },
  );
  expect([...tallyOf(trials)]).toEqual([
    ['route:letter', { right: 1, missed: 1, wrong: 0 }],
    ['route:press', { right: 0, missed: 0, wrong: 1 }],
  ]);
  expect(ratesOf(trials)).toEqual({ precision: 1 / 2, recall: 1 / 2 });
  expect(ratesOf([])).toEqual({ precision: 1, recall: 1 });
});

it('names the cues that no example makes use of', () => {
  const idle = idleCues(lexicon, 'en', {
    context,
    sentences: [{ text: 'Marlo held a press conference.', for: ['route:press'] }],
  });
  const route = idle.filter(({ place }) => place.startsWith('route')).map(({ place }) => place);
  expect(route).toEqual(['route:unlisted', 'route:complaint', 'route:letter', 'route:press', 'route:press']);
});
