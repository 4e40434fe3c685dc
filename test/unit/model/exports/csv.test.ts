import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOSSIER } from '../../../../components/fixtures/dossier';
import { KEPT_SELECTION } from '../../../../components/fixtures/kept';
import { keptWords } from '../../../../components/kept-words';
import { wordsFor } from '../../../../components/words';
import { csvText, matrixCsv } from '../../../../model/exports/csv';
import { withOwn } from '../../../../model/exports/subject';
import { SUBJECT, WORDS } from './subject';

/** A reader of RFC 4180, strict: what stands outside of quotes is an error. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /"((?:[^"]|"")*)"(,|\r\n)/y;
  while (field.lastIndex < csv.length) {
    const found = field.exec(csv);
    if (!found) throw new Error('not RFC 4180');
    row.push(found[1]!.replaceAll('""', '"'));
    if (found[2] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const FORMULA = /^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/;
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\r', '\n', '\t', ' ', '|', '%', "'", 'a'),
  }),
);

describe('CSV', () => {
  it('has a column for what the reader keeps, with answers in their own words', () => {
    const [page] = KEPT_SELECTION.pages;
    const own = withOwn(SUBJECT, { pages: [page!], here: null, published: null }, keptWords(wordsFor('en')));
    const [head, ...rows] = parse(matrixCsv(own, WORDS).slice(1));
    expect(head!.at(-1)).toContain('Kept by you');
    expect(rows.map((row) => row.at(-1)).filter(Boolean)).toEqual([
      expect.stringContaining(page!.claims[0]!.answer!),
    ]);
  });

  it('comes out of a reader as it went in, but for what begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const guarded = rows.map((row) => row.map((text) => (FORMULA.test(text) ? `'${text}` : text)));
        expect(parse(csvText(rows))).toEqual(guarded);
      }),
    );
  });

  it('has no field that a spreadsheet would run', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(parse(csvText([[text]])).flat()[0]).not.toMatch(FORMULA);
      }),
    );
  });
});

describe('the matrix', () => {
  const [head, ...rows] = parse(matrixCsv(SUBJECT, WORDS).replace(/^\ufeff/, ''));

  it('has a row a question and a column a report, all of one width', () => {
    expect(rows.map(([, , ask]) => ask).toSorted()).toEqual(
      DOSSIER.questions.map(({ ask }) => ask).toSorted(),
    );
    expect(head).toHaveLength(4 + DOSSIER.reports.length);
    expect(rows.filter((row) => row.length !== head!.length)).toEqual([]);
  });

  it('says of every claim what the report answers', () => {
    for (const { report, question, position } of DOSSIER.claims) {
      const { url } = DOSSIER.reports.find(({ id }) => id === report)!;
      const { ask, positions } = DOSSIER.questions.find(({ id }) => id === question)!;
      const row = rows.find((one) => one[2] === ask)!;
      expect(row[head!.findIndex((name) => name.endsWith(`\n${url}`))]).toContain(
        positions.find(({ id }) => id === position)!.label,
      );
    }
  });

  it('puts packs under each other, each with columns of its own', () => {
    const rival = { ...DOSSIER, pack: { ...DOSSIER.pack, id: 'rival', title: 'Rival' } };
    const [wide, ...both] = parse(matrixCsv({ ...SUBJECT, dossiers: [DOSSIER, rival] }, WORDS).slice(1));
    expect(wide).toHaveLength(4 + 2 * DOSSIER.reports.length);
    expect(both.filter(([pack]) => pack === 'Rival')).toHaveLength(DOSSIER.questions.length);
  });
});
