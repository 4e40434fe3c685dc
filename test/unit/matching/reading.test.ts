import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../matching/compile';
import { createReader } from '../../../matching/reader';
import type { ReadablePage } from '../../../model/readable';
import { ReadingSchema, standingOf } from '../../../model/reading';
import { answersOf, heading, margin, pageOf, read, row, statementsOf, type Written } from './read';
import { sampleLexicon, samplePack } from './sample-pack';

const story: Written[] = [
  heading('Marlo accuses Tarsis over the Heron hull'),
  'Marlo complained to the Harbour Board. Elin Vask said so. Tarsis copied 24,000 hulls, and it copied the moulds.',
  'The letter is dated 10 June. Tarsis denied it.',
  row(['Name', 'Hulls'], ['Tarsis', '25,000']),
  margin('Marlo sued Tarsis.'),
];

describe('a reading', () => {
  const page = pageOf(story, { title: 'A story', published: '2026-06-26' });
  const reading = createReader([sampleLexicon()]).read(page)!;

  it('fits its format', () => {
    expect(v.parse(v.strictObject(ReadingSchema.entries), reading)).toEqual(reading);
    expect(reading).toMatchObject({
      url: 'https://news.example/story',
      title: 'A story',
      language: 'en',
      revision: 1,
      report: null,
      packs: [{ id: 'heron-hull', version: '1.0.0', asOf: '2026-11-21' }],
    });
  });

  it('quotes the page at every position', () => {
    const { text } = page.texts[0]!;
    for (const { quote, position } of [...reading.mentions, ...reading.statements]) {
      const { start, end } = position;
      expect(quote.exact).toBe(text.slice(start, end));
      expect(quote.prefix).toBe(text.slice(Math.max(0, start - 32), start));
      expect(quote.suffix).toBe(text.slice(end, end + 32));
    }
  });

  it('numbers its statements in the page’s order', () => {
    expect(reading.statements.map(({ id }) => id)).toEqual(reading.statements.map((_, i) => `s${i + 1}`));
    const starts = reading.statements.map(({ position }) => position.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('gives each question that a sentence answers a statement', () => {
    const answers = reading.statements.map(({ question, quote }) => `${question}: ${quote.exact}`);
    const sentence = 'Tarsis copied 24,000 hulls, and it copied the moulds.';
    expect(answers).toEqual(expect.arrayContaining([`hulls: ${sentence}`, `taken: ${sentence}`]));
  });

  it('takes statements from the content alone, mentions from all of it', () => {
    expect(reading.statements.map(({ question }) => question)).not.toContain('court');
    const { start } = page.texts[0]!.blocks.at(-1)!;
    expect(
      reading.mentions.filter(({ position }) => position.start >= start).map(({ entity }) => entity),
    ).toEqual(['marlo', 'tarsis']);
  });

  it('adds up', () => {
    const { ledger, statements } = reading;
    expect(ledger.statements).toBe(statements.length);
    expect(ledger.sentences).toBe(1 + 3 + 2 + 1);
    const standings = statements.map(standingOf);
    for (const standing of ['agrees', 'differs', 'conflicts', 'unlisted'] as const)
      expect(ledger[standing], standing).toBe(standings.filter((own) => own === standing).length);
  });

  it('names the questions that the page never touches', () => {
    expect(reading.omitted).toEqual(['drawings', 'share-move', 'period', 'phrase', 'court', 'model']);
  });

  it('touches a question by denying an answer to it', () => {
    expect(read([...story, 'Marlo has not sued Tarsis.'])!.omitted).not.toContain('court');
  });

  it('omits nothing that no report answers', () => {
    const pack = samplePack();
    pack.claims = pack.claims.filter(({ question }) => question !== 'model');
    expect(createReader([compilePack(pack)]).read(page)!.omitted).not.toContain('model');
  });

  it('is the same in steps, which tell how far they are', () => {
    const steps = createReader([sampleLexicon()]).steps(
      pageOf([...story, ...Array.from({ length: 200 }, () => 'Marlo met Tarsis. So it goes.')]),
      7,
    );
    const shares: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) shares.push(step.value);
    expect(step.value).toMatchObject({
      revision: 7,
      statements: reading.statements.map(({ question }) => ({ question })),
    });
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('has the place of each frame', () => {
    const frame = pageOf(story).texts[0]!;
    const framed = createReader([sampleLexicon()]).read({
      ...page,
      texts: [...page.texts, { ...frame, frame: 3 }],
    })!;
    const [own, inner] = [undefined, 3].map((frame) =>
      framed.statements.filter((statement) => statement.frame === frame),
    );
    expect(inner!.map(({ position }) => position)).toEqual(own!.map(({ position }) => position));
    expect(new Set(framed.statements.map(({ id }) => id)).size).toBe(framed.statements.length);
  });
});

describe('values', () => {
  it.each([
    [
      'Tarsis copied nearly 25,000 hulls.',
      { text: 'nearly 25,000', low: 24_500, high: 25_000, unit: 'hulls', hedge: 'nearly' },
    ],
    [
      'Tarsis shares fell 3.2% in Oslo.',
      { text: '3.2', low: -3.25, high: expect.closeTo(-3.15, 9), unit: 'percent', hedge: null },
    ],
    [
      'The letter is dated 10 June.',
      { text: '10 June', low: '2026-06-10', high: '2026-06-10', unit: 'date', hedge: null },
    ],
    [
      'The copying ran from 22 April to 5 June.',
      {
        text: '22 April to 5 June',
        low: '2026-04-22',
        high: '2026-06-05',
        unit: 'date',
        hedge: null,
      },
    ],
    [
      'The copying went on for six weeks.',
      { text: 'six weeks', low: 36.75, high: 47.25, unit: 'days', hedge: null },
    ],
    ['Tarsis denied it.', null],
  ])('%s', (text, value) => {
    expect(statementsOf(text).map((statement) => statement.value)).toEqual([value]);
  });

  it('take the year of the page', () => {
    const [statement] = statementsOf('The letter is dated 10 June.', { published: '2025-07-01' });
    expect(statement).toMatchObject({ unlisted: true, value: { low: '2025-06-10' } });
  });
});

describe('figures and positions', () => {
  it.each([
    // the position closest to the wording comes first
    ['Tarsis copied more than 2.8 million drawings.', ['drawings:over-2.8m+nearly-2.9m asserted']],
    ['Tarsis copied nearly 2.9 million drawings.', ['drawings:nearly-2.9m+over-2.8m asserted']],
    // two figures of one question are one statement
    ['Tarsis copied 24,000 hulls, or was it 25,000 hulls?', []],
    ['Tarsis copied 24,000 hulls or 25,000 hulls.', ['hulls:24000+nearly-25000 asserted']],
    // no figure of quite another size
    ['Tarsis copied 3 hulls.', []],
    ['Tarsis copied 9 billion hulls.', []],
    ['Tarsis copied 2,000 hulls.', ['hulls:unlisted asserted']],
    // scopes keep figures apart
    ['Tarsis shares fell 5% in Oslo.', ['share-move:unlisted asserted']],
    ['Tarsis shares fell 5%.', []],
    // direction
    ['Tarsis shares rose 3.2% in Oslo.', ['share-move:unlisted asserted']],
    ['Tarsis shares lost as much as 3.2% in Oslo.', ['share-move:oslo-3 asserted']],
    ['Tarsis shares fell by more than 3.2% in Oslo.', ['share-move:oslo-3 asserted']],
    ['Tarsis shares were down more than 3.2% in Oslo.', ['share-move:oslo-3 asserted']],
    ['Tarsis shares moved 3.2% in Oslo.', ['share-move:oslo-3 asserted']],
    ['Tarsis shares moved −3.2% in Oslo.', ['share-move:oslo-3 asserted']],
    // a letter has a day, a campaign a period
    ['The letter is dated June.', []],
    ['The letter is dated from 10 to 20 June.', []],
    ['The copying began on 22 April.', []],
    ['The copying came six weeks late.', []],
  ])('%s', (text, expected) => {
    expect(answersOf(text)).toEqual(expected);
  });
});

describe('two packs', () => {
  it('are read in one pass and kept apart', () => {
    const other = { ...samplePack(), id: 'other', version: '2.0.0' };
    const reader = createReader([sampleLexicon(), compilePack(other)]);
    const reading = reader.read(pageOf(story))!;
    const alone = read(story)!;
    expect(reading.packs.map(({ id }) => id)).toEqual(['heron-hull', 'other']);
    for (const pack of ['heron-hull', 'other']) {
      expect(reading.statements.filter((statement) => statement.pack === pack).map(({ why }) => why)).toEqual(
        alone.statements.map(({ why }) => why),
      );
      expect(reading.mentions.filter((mention) => mention.pack === pack)).toHaveLength(alone.mentions.length);
    }
    expect(reading.ledger.sentences).toBe(alone.ledger.sentences);
    expect(reading.ledger.statements).toBe(2 * alone.ledger.statements);
    expect(reading.omitted).toEqual([...alone.omitted, ...alone.omitted]);
  });

  it('do not hear each other’s parties', () => {
    const pack = samplePack();
    // The same entities in another order: Velox there has the index of another party here.
    const other = { ...pack, id: 'other', entities: pack.entities.toReversed() };
    const page = pageOf(['Marlo accuses Tarsis.', 'Marlo came up. Somebody copied 24,000 hulls.']);
    const counted = (lexicons: Parameters<typeof createReader>[0]) =>
      createReader(lexicons)
        .read(page)!
        .statements.filter(({ question }) => question === 'hulls').length;
    expect(counted([sampleLexicon(), compilePack(other)])).toBe(2);
  });

  it('open a page for themselves alone', () => {
    const other = samplePack();
    other.id = 'other';
    for (const entity of other.entities) entity.aliases = { en: [`X${entity.id}`] };
    const reading = createReader([sampleLexicon(), compilePack(other)]).read(pageOf(story))!;
    expect(new Set(reading.statements.map(({ pack }) => pack))).toEqual(new Set(['heron-hull']));
  });
});

describe('odd pages', () => {
  const texts = (text: string): Partial<ReadablePage> => ({
    texts: [
      {
        frame: 0,
        text,
        blocks: [{ start: 0, end: text.length, kind: 'paragraph', zone: 'content', level: 0 }],
      },
    ],
  });
  it.each([
    ['no text', { texts: [] }],
    ['an empty text', texts('')],
    ['lone surrogates', texts('\ud800 \udc00')],
    ['a NUL', texts('\0')],
  ])('%s gives no reading', (_, page) => {
    expect(read([], page)).toBeNull();
  });

  it.each([
    ['a date out of the calendar', 'The letter is dated 31 February.'],
    ['a range out of the calendar', 'The copying ran from 22 to 95 June.'],
    ['an endless number', `Tarsis copied ${'9'.repeat(400)} hulls.`],
    ['many numbers', `Tarsis copied ${'24,000 '.repeat(500)} hulls.`],
    ['many quotes', `Tarsis called it ${'“a” '.repeat(500)}.`],
    ['lone surrogates', 'Tarsis \ud83d copied 24,000 \udea2 hulls.'],
    ['nothing but names', 'Marlo '.repeat(500)],
  ])('%s is read', (_, text) => {
    const reading = read(['Marlo accuses Tarsis.', text])!;
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});
