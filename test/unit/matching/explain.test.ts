import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../matching/compile';
import { explain, type SentenceTrace } from '../../../matching/explain';
import { languageOf } from '../../../matching/languages';
import { passOver } from '../../../matching/pass';
import { Vocabulary } from '../../../matching/vocabulary';
import type { Pack } from '../../../model/pack';
import { heading, pageOf } from './read';
import { samplePack } from './sample-pack';

/** The traces of the last sentence of a text. */
function traceOf(text: string, change: (pack: Pack) => void): SentenceTrace {
  const pack = samplePack();
  change(pack);
  const lexicon = compilePack({ ...pack, claims: [] });
  const page = pageOf([heading('Elin Vask and Odd Berg: Marlo accuses Tarsis over the Heron'), text]);
  let trace: SentenceTrace = { answers: [], cues: [] };
  const pass = passOver(
    page,
    [lexicon],
    (code) => new Vocabulary([lexicon], languageOf(code)),
    (view) => {
      trace = explain(view, lexicon, 0);
    },
  );
  while (!pass.next().done);
  return trace;
}

const only = (id: string) => (pack: Pack) => {
  pack.questions = pack.questions.filter((question) => question.id === id);
};

describe('explain', () => {
  /** For a pack with one question and these cues. */
  const cuesOf = (text: string, ...cues: string[]) =>
    traceOf(text, (pack) => {
      only('route')(pack);
      const question = pack.questions[0]!;
      question.positions = [{ id: 'here', label: 'Here', cues: { en: cues, de: ['wort'] } }];
      question.pairs = [];
    }).cues.map(
      ({ place, words, missed }) => `${place}: ${words.join(' · ')}${missed ? ` – ${missed}` : ''}`,
    );

  it.each([
    ['the words of a cue that fires', 'Marlo wrote a letter to the port.', 'letter port', 'letter · port'],
    ['words in the order of the cue', 'At the port lay a letter.', 'letter port', 'letter · port'],
    ['a name that a pronoun stands for', 'Marlo came. It wrote a letter.', 'letter @marlo', 'letter · It'],
    [
      'the one term that is missing',
      'Marlo wrote a letter.',
      'letter harbour|port',
      ' – harbour|port is missing',
    ],
    ['a name that is missing', 'They wrote a letter.', 'letter @@velox', ' – @@velox is missing'],
    [
      'what must not stand there',
      'They wrote a letter to the port.',
      'letter !sea|port',
      ' – “port” must not stand there',
    ],
    [
      'the wrong order',
      'The port got a letter.',
      'letter > port',
      ' – the words stand in another order, or too far apart',
    ],
    [
      'too great a distance',
      'The letter came to the old and busy port.',
      'letter >2 port',
      ' – the words stand in another order, or too far apart',
    ],
    ['a question', 'Did they write a letter?', 'letter', 'letter – the sentence asks'],
    ['somebody else’s case', 'Velox wrote a letter.', 'letter', 'letter – it speaks of somebody else'],
  ])('names %s', (_, text, cue, expected) => {
    expect(cuesOf(text, cue)).toEqual([`route:here: ${expected}`]);
  });

  it.each([
    ['miss by two terms', 'Marlo wrote a letter.', 'letter port sea'],
    ['miss by a term and a forbidden one', 'Marlo wrote a letter home.', 'letter port !home'],
    ['have nothing but a name there', 'Marlo had lunch.', '@@marlo letter'],
    ['have nothing there', 'Marlo had lunch.', 'letter'],
  ])('says nothing of cues that %s', (_, text, cue) => {
    expect(cuesOf(text, cue)).toEqual([]);
  });

  it('keeps the order of the pack, and tells places apart', () => {
    const { cues } = traceOf('Tarsis shares fell 3.2% in Oslo.', only('share-move'));
    expect(cues.map(({ place, cue, missed }) => [place, cue, missed])).toEqual([
      ['share-move:oslo-3, scope', 'oslo', null],
      ['share-move', 'shares|stock #quantity', null],
    ]);
  });

  it('says what the sentence answers, and why', () => {
    const { answers } = traceOf('Marlo sued Tarsis.', () => {});
    expect(answers).toMatchObject([
      { question: 'route', explained: { unlisted: true, why: { words: ['Marlo', 'sued'] } } },
      { question: 'court', explained: { unlisted: false, why: { words: ['Marlo', 'sued', 'Tarsis'] } } },
    ]);
  });
});
