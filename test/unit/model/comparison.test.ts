import { describe, expect, test } from 'vitest';
import { buildComparison, type Row } from '../../../model/comparison';
import type { Dossier, DossierQuestion } from '../../../model/dossier';
import type { Claim, Report } from '../../../model/pack';
import type { Reading, Relation, Statement } from '../../../model/reading';

const report = (id: string, publisher: string, origin: string | null = null): Report => ({
  id,
  title: `${publisher}: ${id}`,
  publisher,
  url: `https://${id}.example/`,
  published: null,
  origin,
  language: 'en',
});

const question = (id: string, positions: string[], more: Partial<DossierQuestion> = {}): DossierQuestion => ({
  id,
  ask: `${id}?`,
  topic: '',
  note: null,
  kind: 'category',
  oneAnswer: true,
  about: [],
  positions: positions.map((position) => ({ id: position, label: position.toUpperCase() })),
  pairs: [],
  ...more,
});

const claim = (reportId: string, questionId: string, position: string): Claim => ({
  id: `${reportId}.${questionId}.${position}`,
  report: reportId,
  question: questionId,
  position,
  modality: 'asserted',
  evidence: { type: 'paraphrase', text: 'It says so.' },
});

const DOSSIER: Dossier = {
  pack: {
    id: 'pack',
    version: '1.0.0',
    title: 'A dispute',
    summary: 'Who did what.',
    asOf: '2026-01-01',
    licence: 'CC0',
    maintainer: { name: 'Nobody', interests: 'None' },
  },
  entities: [],
  reports: [
    report('prime-1', 'Prime'),
    report('courier', 'Courier', 'Reuters'),
    report('prime-2', 'Prime'),
    report('herald', 'Herald', 'Reuters'),
  ],
  questions: [
    question('channel', ['letter', 'court', 'leak', 'rumour'], { topic: 'The accusation' }),
    question('date', ['june', 'july'], { topic: 'When' }),
    question('taken', ['code', 'answers'], { topic: 'The accusation', oneAnswer: false }),
  ],
  claims: [
    claim('prime-1', 'channel', 'court'),
    claim('prime-1', 'channel', 'leak'),
    claim('courier', 'channel', 'letter'),
    claim('prime-2', 'channel', 'letter'),
    claim('herald', 'channel', 'letter'),
    claim('courier', 'date', 'june'),
    claim('herald', 'taken', 'code'),
    claim('herald', 'taken', 'answers'),
  ],
};

function statement(id: string, about: string, takes: string[], more: Partial<Statement> = {}): Statement {
  const reports = DOSSIER.claims
    .filter((held) => held.question === about)
    .map((held) => {
      const relation: Relation = takes.includes(held.position) ? 'agrees' : 'conflicts';
      return { report: held.report, claim: held.id, relation, asOf: null };
    });
  return {
    id,
    pack: 'pack',
    quote: { exact: `Sentence ${id}.`, prefix: '', suffix: '' },
    position: { start: 0, end: 10 },
    question: about,
    position_ids: takes,
    denies: [],
    unlisted: false,
    value: null,
    modality: 'asserted',
    drift: false,
    reports,
    why: { words: [], carried: false, arithmetic: null, disagreement: null },
    ...more,
  };
}

const reading = (statements: Statement[], more: Partial<Reading> = {}): Reading => ({
  format: 'crossread-reading/1',
  url: 'https://page.example/',
  title: 'A page',
  language: 'en',
  revision: 1,
  report: null,
  packs: [{ id: 'pack', version: '1.0.0', asOf: '2026-01-01' }],
  mentions: [],
  statements,
  self: [],
  ledger: { sentences: 9, statements: statements.length, agrees: 0, differs: 0, conflicts: 0, unlisted: 0 },
  omitted: [],
  ...more,
});

const rowsOf = (page: Reading | null, dossier = DOSSIER) =>
  buildComparison(page, dossier).groups.flatMap(({ rows }) => rows);
const rowOf = (id: string, page: Reading | null, dossier = DOSSIER): Row =>
  rowsOf(page, dossier).find(({ question }) => question.id === id)!;
const withPairs = (pairs: DossierQuestion['pairs']): Dossier => ({
  ...DOSSIER,
  questions: DOSSIER.questions.map((asked) => (asked.id === 'channel' ? { ...asked, pairs } : asked)),
});

describe('columns and rows', () => {
  test('one publisher’s reports stand together, in the pack’s order', () => {
    const { publishers } = buildComparison(null, DOSSIER);
    expect(publishers.map(({ name, reports }) => [name, reports.map(({ id }) => id)])).toEqual([
      ['Prime', ['prime-1', 'prime-2']],
      ['Courier', ['courier']],
      ['Herald', ['herald']],
    ]);
  });

  test('questions stand by topic, in the pack’s order', () => {
    const { groups } = buildComparison(null, DOSSIER);
    expect(groups.map(({ topic, rows }) => [topic, rows.map(({ question }) => question.id)])).toEqual([
      ['The accusation', ['channel', 'taken']],
      ['When', ['date']],
    ]);
  });

  test('a report that does not answer has no cell', () => {
    expect([...rowOf('date', null).cells.keys()]).toEqual(['courier']);
  });

  test('without a reading the reports are still compared', () => {
    const row = rowOf('channel', null);
    expect(row).toMatchObject({ findings: [], own: null, standing: null, contradictsItself: false });
    expect(row.cells.get('courier')).toMatchObject({ relation: null, contradictsItself: false });
  });
});

describe('what the page says', () => {
  const page = reading([statement('s1', 'channel', ['letter'])]);

  test('a cell stands to the page as its claim does', () => {
    const { cells, standing } = rowOf('channel', page);
    expect(standing).toBe('conflicts');
    expect(cells.get('courier')!.relation).toBe('agrees');
    expect(cells.get('prime-1')!.relation).toBe('conflicts');
  });

  test('the strongest of several relations counts, with its date', () => {
    const [agreeing] = statement('s2', 'date', ['june']).reports;
    const later = statement('s2', 'date', ['june'], {
      reports: [agreeing!, { ...agreeing!, relation: 'differs', asOf: '2026-05-05' }],
    });
    expect(rowOf('date', reading([later])).cells.get('courier')!.entries[0]).toMatchObject({
      relation: 'differs',
      asOf: '2026-05-05',
    });
  });

  test('statements of another pack, or of a question that the dossier lacks, are left out', () => {
    const foreign = statement('s3', 'channel', ['letter'], { pack: 'other' });
    const unknown = statement('s4', 'weather', []);
    expect(rowsOf(reading([foreign, unknown])).flatMap(({ findings }) => findings)).toEqual([]);
  });

  test('two of its answers that conflict are a contradiction of its own', () => {
    const both = [statement('s1', 'channel', ['letter']), statement('s5', 'channel', ['court'])];
    expect(rowOf('channel', reading(both, { self: [['s1', 's5']] })).contradictsItself).toBe(true);
    expect(rowOf('channel', reading(both)).contradictsItself).toBe(false);
  });
});

describe('stances', () => {
  test('the page’s own come first, then those that most publishers take', () => {
    const { stances } = rowOf('channel', reading([statement('s1', 'channel', ['court'])]));
    expect(stances.map(({ position, page }) => [position.id, page])).toEqual([
      ['court', true],
      ['letter', false],
      ['leak', false],
    ]);
  });

  test('a position that nobody takes is none', () => {
    const ids = rowOf('channel', null).stances.map(({ position }) => position.id);
    expect(ids).not.toContain('rumour');
  });

  test('an answer of the page that no report gives is one all the same', () => {
    const { stances } = rowOf('channel', reading([statement('s1', 'channel', ['rumour'])]));
    expect(stances[0]).toMatchObject({ page: true, voices: [], support: { publishers: 0 } });
  });

  test('support counts publishers and origins', () => {
    const letter = rowOf('channel', null).stances.find(({ position }) => position.id === 'letter')!;
    expect(letter.support).toEqual({ reports: 3, publishers: 3, origins: 2 });
  });
});

describe('a page that is one of the reports', () => {
  const page = reading([statement('s1', 'channel', ['court'])], { report: 'prime-1' });

  test('is the page’s column and no other', () => {
    const { publishers, page: own } = buildComparison(page, DOSSIER);
    expect(own.report?.id).toBe('prime-1');
    expect(publishers.flatMap(({ reports }) => reports.map(({ id }) => id))).not.toContain('prime-1');
  });

  test('has its claims beside its findings, and not among the voices', () => {
    const { own, cells, stances } = rowOf('channel', page);
    expect(own!.entries.map(({ position }) => position.id)).toEqual(['court', 'leak']);
    expect(cells.has('prime-1')).toBe(false);
    expect(stances.flatMap(({ voices }) => voices.map(({ report }) => report.id))).not.toContain('prime-1');
  });

  test('does not count its own publisher as support', () => {
    const letter = rowOf('channel', page).stances.find(({ position }) => position.id === 'letter')!;
    expect(letter.voices.map(({ report, own }) => [report.id, own])).toEqual([
      ['courier', false],
      ['prime-2', true],
      ['herald', false],
    ]);
    expect(letter.support).toEqual({ reports: 2, publishers: 2, origins: 1 });
  });
});

describe('a report that contradicts itself', () => {
  const contradicts = (dossier: Dossier, about = 'channel', id = 'prime-1') =>
    rowOf(about, null, dossier).cells.get(id)!.contradictsItself;

  test('gives two answers to what has one', () => {
    expect(contradicts(DOSSIER)).toBe(true);
  });

  test('does not where several answers can stand together', () => {
    expect(contradicts(DOSSIER, 'taken', 'herald')).toBe(false);
  });

  test('does not where the pack says that the two go together, in either order', () => {
    expect(contradicts(withPairs([{ a: 'leak', b: 'court', relation: 'differs', reason: 'Both.' }]))).toBe(
      false,
    );
  });

  test('a pair that names both comes before one with any', () => {
    expect(
      contradicts(
        withPairs([
          { a: 'leak', b: '*', relation: 'differs', reason: 'Leaks go with all.' },
          { a: 'court', b: 'leak', relation: 'conflicts', reason: 'But not with this.' },
        ]),
      ),
    ).toBe(true);
  });
});
