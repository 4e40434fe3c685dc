import { describe, expect, it } from 'vitest';
import { margin, namesOf, read, row, type Written } from './read';

/** Names in a text whose page names Marlo and Tarsis elsewhere, those two left out. */
const inContext = (text: string, language = 'en') => namesOf(['Marlo, Tarsis.', text], { language }).slice(2);

describe('names', () => {
  const cases: [string, string, string[]][] = [
    ['a name', 'So Marlo left.', ['marlo “Marlo”']],
    [
      'the longest name',
      'Tarsis Yards and Tarsis Group',
      ['tarsis-yards “Tarsis Yards”', 'tarsis “Tarsis Group”'],
    ],
    ['a possessive', 'Marlo’s boat, Tarsis’ boat', ['marlo “Marlo”', 'tarsis “Tarsis”']],
    ['a name in quotes and brackets', '“Marlo” (Tarsis)', ['marlo “Marlo”', 'tarsis “Tarsis”']],
    ['a compound', 'the Marlo-built boat, the anti-Tarsis camp', ['marlo “Marlo”', 'tarsis “Tarsis”']],
    ['all capitals', 'MARLO ACCUSES TARSIS YARDS', ['marlo “MARLO”', 'tarsis-yards “TARSIS YARDS”']],
    ['lower case where the pack lets it', 'so marlo said', ['marlo “marlo”']],
    ['no lower case elsewhere', 'so tarsis and velox said', []],
    [
      'a name that has no capitals, in any',
      'The Harbour Minister, the harbour minister',
      ['harbour-minister “Harbour Minister”', 'harbour-minister “harbour minister”'],
    ],
    ['an exact name', 'The HUB, the hub, the Hub', ['harbour-board “HUB”']],
    ['diacritics or none', 'Ødd Berg', ['odd-berg “Ødd Berg”']],
    ['a soft hyphen', 'Tar\u00adsis', ['tarsis “Tar\u00adsis”']],
    ['a no-break space', 'Tarsis\u00a0Group', ['tarsis “Tarsis\u00a0Group”']],
    ['a line break in a name', 'Harbour\nBoard', ['harbour-board “Harbour\nBoard”']],
    ['Chinese without blanks', '据马洛与塔西斯集团说', ['marlo “马洛”', 'tarsis “塔西斯集团”']],
    ['a genitive of another language', 'Marlos Boot', ['marlo “Marlos”']],
    ['no part of a word', 'Marlovian Tarsistan Hubble', []],
    ['no leading article', 'The Tarsis', ['tarsis “Tarsis”']],
  ];
  it.each(cases)('finds %s', (_, text, expected) => {
    expect(inContext(text)).toEqual(expected);
  });
});

describe('versions', () => {
  it.each([
    ['Heron2', ['heron “Heron2” [2]']],
    ['Heron 2', ['heron “Heron 2” [2]']],
    ['Heron-2', ['heron “Heron-2” [2]']],
    ['Heron\u00a02', ['heron “Heron\u00a02” [2]']],
    ['Heron2.5', ['heron “Heron2.5” [2.5]']],
    ['Heron 2.5-72B', ['heron “Heron 2.5-72B” [2.5-72B]']],
    ['Heron v3', ['heron “Heron v3” [v3]']],
    ['Heron 72B', ['heron “Heron 72B” [72B]']],
    ['Heron 2.', ['heron “Heron 2” [2]']],
    ['Heron 2026', ['heron “Heron”']],
    ['Heron 2.5 million', ['heron “Heron”']],
    ['Heron 24,000', ['heron “Heron”']],
    ['Heron 5%', ['heron “Heron”']],
    ['Heron 5 per cent', ['heron “Heron”']],
    ['Heron hull 2', ['heron “Heron hull 2” [2]']],
    ['Tarsis 2', ['tarsis “Tarsis”']],
  ])('%s', (text, expected) => {
    expect(inContext(`The ${text} boat`)).toEqual(expected);
  });
});

describe('exclusions', () => {
  const cases: [string, string, string[]][] = [
    ['a phrase that means something else', 'A wall of Marlo stone. A marlo stone', []],
    ['the longer exclusion', 'Marlo on the Hill, Marlo', ['marlo “Marlo”']],
    ['a word before it', 'The grey heron and Saint-Heron', []],
    ['a name behind it', 'Heron Miller sailed', []],
    ['a name behind it at a start', 'Heron Miller', []],
    ['no lower-case word behind it', 'Heron boats sailed', ['heron “Heron”']],
    ['no name of the pack behind it', 'The Heron Velox copied', ['heron “Heron”', 'velox “Velox”']],
    ['no word behind it in a title', 'Why The Heron Hulls Were Copied By Everybody Else', ['heron “Heron”']],
    ['no word in the next sentence', 'They copied the Heron. Then they left', ['heron “Heron”']],
  ];
  it.each(cases)('leaves out or keeps %s', (_, text, expected) => {
    expect(inContext(text)).toEqual(expected);
  });
});

describe('short forms', () => {
  const after = (text: string) => namesOf(['Marlo, Tarsis. Elin Vask met Odd Berg.', text]).slice(4);
  const cases: [string, string, string[]][] = [
    ['a surname after the full name', 'Vask left. So did Berg.', ['elin-vask “Vask”', 'odd-berg “Berg”']],
    ['a surname’s possessive', 'Vask’s boat', ['elin-vask “Vask”']],
    ['a surname with a title', 'Ms Vask and Mr Berg', ['elin-vask “Vask”', 'odd-berg “Berg”']],
    ['a surname at a sentence’s start', 'It sank. Vask wept.', ['elin-vask “Vask”']],
    ['a surname behind an opening word', 'But Vask wept', ['elin-vask “Vask”']],
    ['no lower case', 'an iceberg, a berg, vask', []],
    ['nobody else by that name', 'It was Alban Berg', []],
    ['nobody whose first name it is', 'Vask Miller wrote it', []],
    ['nobody excluded', 'Daniel Vask wrote it', []],
    ['no part of a double name', 'Miller-Vask wrote it', []],
    ['a surname before a name of the pack', 'Vask Marlo', ['elin-vask “Vask”', 'marlo “Marlo”']],
  ];
  it.each(cases)('finds or leaves %s', (_, text, expected) => {
    expect(after(text)).toEqual(expected);
  });

  it('count only behind the full name, in this text or one before', () => {
    expect(namesOf('Marlo: Vask left. Elin Vask came back. Vask stayed.')).toEqual([
      'marlo “Marlo”',
      'elin-vask “Elin Vask”',
      'elin-vask “Vask”',
    ]);
  });
});

describe('support', () => {
  const cases: [string, Written[], string[]][] = [
    ['nothing on a page without a core entity', ['The Harbour Board and Velox met.'], []],
    ['nothing of a name that needs another', ['A Heron sailed. The Heron came back.'], []],
    [
      'it beside a core entity, before and behind',
      ['A Heron sailed.', 'Marlo builds the Heron.'],
      ['heron “Heron”', 'marlo “Marlo”', 'heron “Heron”'],
    ],
    ['nothing in lower case without another core entity', ['so marlo said'], []],
    [
      'lower case beside another core entity',
      ['so marlo said of Tarsis'],
      ['marlo “marlo”', 'tarsis “Tarsis”'],
    ],
    ['no name that the page uses in another sense', ['Marlo stone is grey. Marlo is quarried here.'], []],
    [
      'such a name beside another core entity',
      ['Marlo stone is grey. Marlo sued Tarsis.'],
      ['marlo “Marlo”', 'tarsis “Tarsis”'],
    ],
    [
      'a name in the margin',
      ['Marlo sailed.', margin('More on Tarsis')],
      ['marlo “Marlo”', 'tarsis “Tarsis”'],
    ],
    [
      'a name in a cell',
      [row(['Yard', 'Boat'], ['Marlo', 'Heron 2'])],
      ['marlo “Marlo”', 'heron “Heron 2” [2]'],
    ],
    [
      'a description beside its name',
      ['Marlo sued Tarsis, the shipping giant.'],
      ['marlo “Marlo”', 'tarsis “Tarsis”', 'tarsis “shipping giant”'],
    ],
    [
      'no such description far from it',
      ['Marlo sued Tarsis.', 'x '.repeat(400), 'The shipping giant came.'],
      ['marlo “Marlo”', 'tarsis “Tarsis”'],
    ],
    ['no such description of somebody else', ['Marlo sued a shipping giant.'], ['marlo “Marlo”']],
  ];
  it.each(cases)('finds %s', (_, blocks, expected) => {
    expect(namesOf(blocks)).toEqual(expected);
  });

  it('comes from another frame too', () => {
    const page = (text: string, frame: number) => ({
      frame,
      text,
      blocks: [
        { start: 0, end: text.length, kind: 'paragraph' as const, zone: 'content' as const, level: 0 },
      ],
    });
    const reading = read([], { texts: [page('Marlo and Elin Vask', 0), page('Vask on the Heron', 1)] })!;
    expect(reading.mentions.map(({ entity, frame }) => [entity, frame ?? 0])).toEqual([
      ['marlo', 0],
      ['elin-vask', 0],
      ['elin-vask', 1],
      ['heron', 1],
    ]);
  });
});

describe('a page that is none of our business', () => {
  it.each([[['']], [[]], [['The Harbour Board met.']], [['A heron, a shipping group.']]])(
    '%j has no reading',
    (blocks) => {
      expect(read(blocks)).toBeNull();
    },
  );
});

describe('long pages', () => {
  it.each([
    ['of one exclusion', 'Heron Miller sailed. '],
    ['of one short form', 'Vask Miller met Alban Berg. '],
    ['of names that count beside another', 'The shipping giant came. '],
    ['of names', 'Marlo Tarsis '],
  ])('%s are read', (_, text) => {
    const reading = read(['Elin Vask and Odd Berg: Marlo sued Tarsis.', text.repeat(20_000)])!;
    expect(reading.mentions.length).toBeGreaterThanOrEqual(4);
  });
});
