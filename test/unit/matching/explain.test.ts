import { expect, it } from 'vitest';
import { compilePack } from '../../../matching/compile';
import { traceCues } from '../../../matching/explain';
import { languageOf } from '../../../matching/languages';
import { passOver } from '../../../matching/pass';
import { Vocabulary } from '../../../matching/vocabulary';
import { heading, pageOf } from './read';
import { samplePack } from './sample-pack';

/** Traces of the last sentence of a page, for a question with these cues alone. */
function tracesOf(sentence: string, ...cues: string[]): string[] {
  const pack = samplePack();
  pack.questions = [
    {
      id: 'route',
      ask: 'How?',
      kind: 'category',
      oneAnswer: true,
      positions: [{ id: 'letter', label: 'Letter', cues: { en: cues } }],
    },
  ];
  pack.claims = [];
  const lexicon = compilePack(pack);
  const page = pageOf([heading('Elin Vask and Odd Berg: Marlo accuses Tarsis over the Heron'), sentence]);
  let traces: string[] = [];
  const pass = passOver(
    page,
    [lexicon],
    (code) => new Vocabulary([lexicon], languageOf(code)),
    (view) => {
      traces = traceCues(view, lexicon, 0).map(
        ({ place, fired, missed }) => `${place}: ${missed ?? fired.join(' · ')}`,
      );
    },
  );
  while (!pass.next().done);
  return traces;
}

it('names the words of a cue that fires', () => {
  expect(tracesOf('Marlo wrote a letter to the harbour.', 'letter harbour')).toEqual([
    'route:letter: letter · harbour',
  ]);
});

it('names the one term that is missing', () => {
  expect(tracesOf('Marlo wrote a letter.', 'letter harbour|port')).toEqual([
    'route:letter: harbour|port is missing',
  ]);
});

it('names what must not stand there', () => {
  expect(tracesOf('Marlo wrote a letter to the harbour.', 'letter !harbour')).toEqual([
    'route:letter: !harbour stands there',
  ]);
});

it('tells terms in the wrong order from missing ones', () => {
  expect(tracesOf('The harbour got a letter.', 'letter > harbour')).toEqual([
    'route:letter: its terms stand there, but in another order or too far apart',
  ]);
});

it('says nothing of cues that miss by more', () => {
  expect(tracesOf('Marlo had lunch.', 'letter harbour')).toEqual([]);
});
