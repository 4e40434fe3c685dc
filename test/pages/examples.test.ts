/** Tries the bundled packs on their own examples, and holds the rates against floors a little under what they are. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../matching/compile';
import { ratesOf, type Trial, tryExamples } from '../../matching/trial';
import { ExamplesSchema } from '../../model/pack-examples';
import { bundledPacks } from '../../packs';

const FLOORS = {
  en: { sentences: 1784, precision: 0.94, recall: 0.9, denied: 0.65 },
  zh: { sentences: 458, precision: 0.99, recall: 0.98, denied: 0.8 },
  de: { sentences: 478, precision: 0.98, recall: 0.98, denied: 0.74 },
  fr: { sentences: 458, precision: 0.99, recall: 0.98, denied: 0.9 },
  es: { sentences: 458, precision: 0.98, recall: 0.97, denied: 0.8 },
};

const pack = bundledPacks().find(({ id }) => id === 'anthropic-alibaba')!;
const lexicon = compilePack(pack);

describe.each(Object.entries(FLOORS))('the examples in %s', (language, floors) => {
  const folder = new URL(`../../packs/${pack.id}/examples/`, import.meta.url);
  const examples = v.parse(
    ExamplesSchema,
    JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8')),
  );
  const trials = tryExamples(lexicon, language, examples);
  const rates = ratesOf(trials);
  const denials = ratesOf(trials.map((trial) => trial.denials));
  console.log(
    `examples in ${language}: ${trials.length} sentences, precision ${rates.precision.toFixed(3)}, recall ` +
      `${rates.recall.toFixed(3)}; denials ${denials.precision.toFixed(3)} and ${denials.recall.toFixed(3)}`,
  );
  const told = (choose: (trial: Trial) => string[]) =>
    trials.flatMap((trial) => choose(trial).map((answer) => `${answer}: ${trial.example.text}`)).join('\n');

  it('are many, and all fit the pack', () => {
    expect(trials.length).toBeGreaterThanOrEqual(floors.sentences);
    expect(() => compilePack({ ...pack, examples: { [language]: examples } })).not.toThrow();
  });
  it(`find nothing that is not there: precision ${floors.precision}`, () => {
    const wrong = told((trial) => trial.wrong.map(({ answer }) => answer));
    expect(rates.precision, wrong).toBeGreaterThanOrEqual(floors.precision);
  });
  it(`find what is there: recall ${floors.recall}`, () => {
    expect(
      rates.recall,
      told((trial) => trial.missed),
    ).toBeGreaterThanOrEqual(floors.recall);
  });
  it(`find what is denied: recall ${floors.denied}`, () => {
    expect(
      denials.recall,
      told((trial) => trial.denials.missed),
    ).toBeGreaterThanOrEqual(floors.denied);
  });
});
