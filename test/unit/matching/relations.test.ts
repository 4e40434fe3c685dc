import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../matching/compile';
import { createReader } from '../../../matching/reader';
import type { Pack } from '../../../model/pack';
import type { ReadablePage } from '../../../model/readable';
import { pageOf, statementsOf, type Written } from './read';
import { samplePack } from './sample-pack';

/** How the answers to one question stand to its claims, as `report relation`, with the date that explains it. */
function rows(question: string, written: Written | Written[], page: Partial<ReadablePage> = {}): string[] {
  return statementsOf(written, page)
    .filter((statement) => statement.question === question)
    .flatMap(({ reports }) =>
      reports.map(({ report, relation, asOf }) => `${report} ${relation}${asOf ? ` ${asOf}` : ''}`),
    );
}

describe('one answer', () => {
  const cases: [question: string, text: string, expected: string[]][] = [
    [
      'route',
      'Marlo complained to the Harbour Board.',
      ['coast-24 agrees', 'tide-25 conflicts', 'gull conflicts'],
    ],
    [
      'route',
      'Marlo wrote to the harbour minister.',
      ['coast-24 conflicts', 'tide-25 agrees', 'gull differs'],
    ],
    ['route', 'At a press conference Marlo spoke.', ['coast-24 conflicts', 'tide-25 differs', 'gull agrees']],
    ['route', 'Marlo sued.', ['coast-24 conflicts', 'tide-25 conflicts', 'gull conflicts']],
    ['hulls', 'Tarsis copied 24,000 hulls.', ['coast-24 agrees', 'tide-25 conflicts']],
    ['hulls', 'Tarsis copied nearly 25,000 hulls.', ['coast-24 conflicts', 'tide-25 agrees']],
    ['hulls', 'Tarsis copied thousands of hulls.', ['coast-24 agrees', 'tide-25 agrees']],
    ['hulls', 'Tarsis copied 30,000 hulls.', ['coast-24 conflicts', 'tide-25 conflicts']],
    ['drawings', 'Tarsis copied nearly 2.9 million drawings.', ['coast-24 agrees', 'tide-25 agrees']],
    ['drawings', 'Tarsis copied 2.81 million drawings.', ['coast-24 agrees', 'tide-25 agrees']],
    ['share-move', 'Tarsis shares fell 3.2% in Oslo.', ['coast-24 agrees', 'tide-25 differs']],
    ['share-move', 'Tarsis shares fell 5% in Oslo.', ['coast-24 conflicts', 'tide-25 differs']],
    ['share-move', 'Tarsis shares rose 3.2% in Oslo.', ['coast-24 conflicts', 'tide-25 differs']],
    ['letter-date', 'The letter is dated 10 June.', ['coast-24 agrees', 'tide-25 conflicts']],
    ['letter-date', 'The letter is dated 11 June.', ['coast-24 conflicts', 'tide-25 conflicts']],
    ['period', 'The copying ran from late April to early June.', ['coast-24 agrees']],
    ['period', 'The copying went on for six weeks.', ['coast-24 agrees']],
    ['period', 'The copying ran from 1 January to 3 March.', ['coast-24 conflicts']],
    ['court', 'There is no lawsuit.', ['tide-25 agrees']],
    ['court', 'Marlo sued Tarsis.', ['tide-25 conflicts']],
    ['model', 'Tarsis copied the Heron 3.', ['gull conflicts']],
  ];
  it.each(cases)('%s: %s', (question, text, expected) => {
    expect(rows(question, text)).toEqual(expected);
  });
});

describe('several answers', () => {
  const cases: [question: string, text: string, expected: string[]][] = [
    ['taken', 'Tarsis copied the moulds.', ['coast-24 agrees', 'gull differs']],
    ['taken', 'Tarsis copied the moulds and the plans.', ['coast-24 agrees', 'gull agrees']],
    ['taken', 'Tarsis copied the sails.', ['coast-24 conflicts', 'gull conflicts']],
    ['phrase', 'Tarsis called it “a fairy tale”.', ['tide-25 differs']],
    ['speaker', 'A spokeswoman said so for Marlo.', ['coast-24 differs']],
  ];
  it.each(cases)('%s: %s', (question, text, expected) => {
    expect(rows(question, text)).toEqual(expected);
  });
});

describe('denials and suppositions', () => {
  const cases: [question: string, text: string, expected: string[]][] = [
    ['route', 'Marlo has not complained to the Harbour Board.', ['coast-24 conflicts']],
    ['hulls', 'Tarsis did not copy 24,000 hulls.', ['coast-24 conflicts']],
    ['route', 'If Marlo complained to the Harbour Board, it would win.', []],
    ['court', 'Marlo has not sued Tarsis.', []],
  ];
  it.each(cases)('%s: %s', (question, text, expected) => {
    expect(rows(question, text)).toEqual(expected);
  });
});

describe('answers that change', () => {
  const silent = 'Tarsis has not responded.';
  const denied = 'Tarsis denied it.';
  const cases: [text: string, published: string | null, expected: string[]][] = [
    [denied, '2026-06-27', ['coast-24 differs 2026-06-27', 'coast-26 agrees']],
    [silent, '2026-06-23', ['coast-24 agrees', 'coast-26 differs 2026-06-26']],
    [silent, '2026-06-27', ['coast-24 agrees', 'coast-26 differs 2026-06-27']],
    [silent, '2026-06-26', ['coast-24 agrees', 'coast-26 conflicts']],
    [silent, null, ['coast-24 agrees', 'coast-26 conflicts']],
  ];
  it.each(cases)('%s on %s', (text, published, expected) => {
    expect(rows('response', text, { published })).toEqual(expected);
  });

  it('are the only ones that a date explains', () => {
    expect(rows('court', 'Marlo sued Tarsis.', { published: '2026-07-01' })).toEqual(['tide-25 conflicts']);
  });
});

describe('a page that is a report', () => {
  const text = 'Marlo complained to the Harbour Board.';
  const others = ['tide-25 conflicts', 'gull conflicts'];
  const cases: [url: string, canonical: string | null, expected: string[]][] = [
    ['https://www.coast-24.example/heron/', null, others],
    ['http://coast-24.example/heron', null, others],
    ['https://m.coast-24.example/heron/?from=mail#top', null, others],
    ['https://coast-24.example/heron/amp/', null, others],
    ['https://COAST-24.example/Heron/', null, others],
    ['https://cache.example/x', 'https://www.coast-24.example/heron/', others],
    ['https://coast-24.example/heron/more', null, ['coast-24 agrees', ...others]],
    ['https://coast-24.example/', null, ['coast-24 agrees', ...others]],
    ['page.html', null, ['coast-24 agrees', ...others]],
  ];
  it.each(cases)('%s (%s)', (url, canonical, expected) => {
    expect(rows('route', text, { url, canonical })).toEqual(expected);
  });

  it('is told by the query where the address of the report has one', () => {
    const pack = samplePack();
    pack.reports[0]!.url = 'https://coast.example/story?id=24';
    const reader = createReader([compilePack(pack)]);
    const reportAt = (url: string) => reader.read(pageOf(['Marlo and Tarsis'], { url }))!.report;
    expect(reportAt('https://coast.example/story?id=24&from=mail')).toBe('coast-24');
    expect(reportAt('https://coast.example/story?from=mail&id=24')).toBe('coast-24');
    expect(reportAt('https://coast.example/story?id=25')).toBeNull();
    expect(reportAt('https://coast.example/story')).toBeNull();
  });
});

describe('pairs of the pack', () => {
  const rowsWith = (change: (pack: Pack) => void, question: string, text: string) => {
    const pack = samplePack();
    change(pack);
    const page = pageOf(['Marlo accused Tarsis.', text]);
    return createReader([compilePack(pack)])
      .read(page)!
      .statements.filter((statement) => statement.question === question)
      .flatMap(({ reports }) => reports.map(({ report, relation }) => `${report} ${relation}`));
  };
  const question = (pack: Pack, id: string) => pack.questions.find((question) => question.id === id)!;

  it('outweigh the arithmetic', () => {
    const conflict = {
      a: 'over-2.8m',
      b: 'nearly-2.9m',
      relation: 'conflicts' as const,
      reason: 'Two counts.',
    };
    const text = 'Tarsis copied 2.81 million drawings.';
    expect(rowsWith(() => {}, 'drawings', text)).toEqual(['coast-24 agrees', 'tide-25 agrees']);
    const changed = rowsWith(
      (pack) => {
        question(pack, 'drawings').pairs = [conflict];
        // Only the position that is closest to the wording.
        question(pack, 'drawings').positions[1]!.value = 2_880_000;
      },
      'drawings',
      text,
    );
    expect(changed).toEqual(['coast-24 agrees', 'tide-25 conflicts']);
  });

  it('with * hold for every other answer', () => {
    const any = { a: 'complaint', b: '*', relation: 'differs' as const, reason: 'It came with others.' };
    const text = 'Marlo complained to the Harbour Board.';
    expect(rowsWith((pack) => (question(pack, 'route').pairs = [any]), 'route', text)).toEqual([
      'coast-24 agrees',
      'tide-25 differs',
      'gull differs',
    ]);
  });
});
