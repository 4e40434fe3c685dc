/** Reads the golden pages of every set in sets.json and holds the scores against the set's thresholds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../matching/compile';
import { createReader } from '../../matching/reader';
import { bundledPacks } from '../../packs';
import { parseGold } from './gold';
import { rates, scorePage, sum } from './score';
import sets from './sets.json';

const reader = createReader(bundledPacks().map(compilePack));

for (const set of sets) {
  const folder = new URL(`${set.folder}/`, import.meta.url);
  // A set that lies beside the project is scored where it is there; the project's own must be.
  if (set.elsewhere && !existsSync(folder)) continue;

  describe(`golden pages in ${set.folder}`, () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.gold.html'));
    const pages = names.map((name) => parseGold(name, readFileSync(new URL(name, folder), 'utf8')));
    const scores = pages.map((gold) => scorePage(gold, reader.read(gold.page)));
    const errors = scores.flatMap((score) => score.errors);
    const mentions = rates(sum(scores.map((score) => score.mentions)));
    const statements = rates(sum(scores.map((score) => score.statements)));
    const kinds = (kind: RegExp) => errors.filter((error) => kind.test(error)).join('\n');
    console.log(
      `${set.folder}: ${pages.length} pages, mentions F1 ${mentions.f1.toFixed(3)}, statements precision ` +
        `${statements.precision.toFixed(3)}, recall ${statements.recall.toFixed(3)}`,
    );

    it('has pages', () => expect(pages.length).toBeGreaterThan(0));
    it(`finds mentions: F1 ${set.mentionsF1}`, () => {
      expect(mentions.f1, kinds(/: (missed|false) mention/)).toBeGreaterThanOrEqual(set.mentionsF1);
    });
    it(`finds no statements that are not there: precision ${set.statementsPrecision}`, () => {
      expect(statements.precision, kinds(/: false statement/)).toBeGreaterThanOrEqual(
        set.statementsPrecision,
      );
    });
    it(`finds the statements that are there: recall ${set.statementsRecall}`, () => {
      expect(statements.recall, kinds(/: missed statement/)).toBeGreaterThanOrEqual(set.statementsRecall);
    });
    it('shows all annotated text to the reader', () => {
      expect(pages.flatMap(({ name, unseen }) => unseen.map((tag) => `${name}: ${tag}`))).toEqual([]);
    });

    const quiet = pages.filter((gold) => gold.mentions.length + gold.sentences.length === 0);
    if (quiet.length > 0) {
      it.each(quiet.map((gold) => [gold.name, gold] as const))('finds nothing in %s', (name) => {
        expect(errors.filter((error) => error.startsWith(`${name}:`))).toEqual([]);
      });
    }
  });
}
