import { describe, expect, it } from 'vitest';
import { cueStands, heading, row, type Written } from './read';

describe('a cue', () => {
  const cases: [cue: string, text: string, stands: boolean][] = [
    // words
    ['sank', 'It sank.', true],
    ['sank', 'It SANK!', true],
    ['sank', 'It was outranked.', false],
    ['sail*', 'They sailed.', true],
    ['sail*', 'They assailed it.', false],
    ['press_office', 'The press-office called.', true],
    ['press_office', 'The press, the office', false],
    ['a|sank|z', 'It sank.', true],
    ['[sue]', 'They sued.', true],
    ['[sue]', 'They assumed.', false],
    ['it sank', 'It sank.', true],
    ['sank it', 'It sank.', true],
    ['sank it boat', 'It sank.', false],
    ['sank sank', 'It sank.', false],
    ['sank sank', 'It sank and sank.', true],
    // absence
    ['sank !boat', 'It sank.', true],
    ['sank !boat', 'The boat sank.', false],
    ['sank !boat|ship', 'The ship sank.', false],
    ['sank !named', 'It sank, said one who asked not to be named.', true],
    ['sank !named', 'It sank as named.', false],
    ['sank !@@velox', 'Velox sank.', false],
    ['sank !#quantity', '24 sank.', true],
    // order
    ['boat > sank', 'The boat sank.', true],
    ['boat > sank', 'Down sank the boat.', false],
    ['boat > sank', 'It sank, and the boat sank.', true],
    ['boat >2 sank', 'The boat then quickly sank.', true],
    ['boat >1 sank', 'The boat then quickly sank.', false],
    ['boat >0 sank', 'The boat sank.', true],
    ['boat >0 sank', 'The boat just sank.', false],
    ['boat ~2 sank', 'Down sank the boat.', true],
    ['boat ~2 sank', 'Down sank on that day the boat.', false],
    ['boat ~2 sank', 'The boat sank.', true],
    ['a > b > c', 'a b c', true],
    ['a > b > c', 'a c b', false],
    ['a > b c', 'c a b', true],
    ['a >1 b', 'a x y b a z b', true],
    // entities
    ['@velox sank', 'Velox sank.', true],
    ['@@velox sank', 'Velox’s boat sank.', true],
    ['@velox sank', 'The boat sank.', false],
    ['@@marlo sank', 'The boat builder sank it.', true],
    ['@@velox|@@marlo sank', 'Marlo sank it.', true],
    ['@@tarsis sank', 'Tarsis Yards sank it.', false],
    ['@@velox > sank', 'Down sank Velox.', false],
    // versions
    ['@@heron:2', 'The Heron 2.', true],
    ['@@heron:2', 'The Heron 2.5.', false],
    ['@@heron:2', 'The Heron.', false],
    ['@@heron:2.5', 'The Heron2.5.', true],
    ['@@heron:*', 'The Heron 7.', true],
    ['@@heron:*', 'The Heron.', false],
    // slots
    ['sank #date', 'It sank on 10 June.', true],
    ['sank #date', 'It sank today.', false],
    ['called > #quote', 'They called it “a fairy tale”.', true],
    ['called > #quote', 'They called it "a fairy tale".', true],
    ['called > #quote', 'They called it ‘a fairy tale’ today.', true],
    ['called > #quote', 'They called the yard’s tale a boat’s tale.', false],
    ['called > #quote', '“A fairy tale”, they called it.', false],
    ['called #quote', '“A fairy tale”, they called it.', true],
  ];
  it.each(cases)('%s | %s', (cue, text, stands) => {
    expect(cueStands(cue, text)).toBe(stands);
  });
});

describe('in other languages', () => {
  const cases: [language: string, cue: string, text: string, stands: boolean][] = [
    ['de', 'versenk*', 'Sie versenkten es.', true],
    ['de', 'nannte > #quote', 'Er nannte es „ein Märchen“.', true],
    ['fr', 'coul*', "Ils l'ont coulé.", true],
    ['fr', 'appelle > #quote', 'Il l’appelle « un conte ».', true],
    ['es', 'hundi*', 'Lo hundieron.', true],
    ['zh', '沉没', '船沉没了。', true],
    ['zh', '船 >2 沉没', '船很快沉没了。', true],
    ['zh', '船 >1 沉没', '船在那一天很快沉没了。', false],
    ['zh', '称 > #quote', '他称之为「童话」。', true],
    ['zh', '@@tarsis 沉没', '据塔西斯集团船沉没了。', true],
  ];
  it.each(cases)('%s: %s | %s', (language, cue, text, stands) => {
    expect(cueStands(cue, text, language)).toBe(stands);
  });

  it('cues of one language are not looked for in another', () => {
    expect(cueStands('sank', 'It sank.', 'de')).toBe(true);
    expect(cueStands('加入', '加入', 'zh')).toBe(true);
  });
});

describe('what is carried over', () => {
  const cases: [what: string, cue: string, blocks: Written[], stands: boolean][] = [
    ['a company, by a pronoun', '@velox sank', ['Velox built it. It sank soon.'], true],
    ['a company, by “the company”', '@velox sank', ['Velox built it. The company sank it.'], true],
    ['a company into the next paragraph', '@velox sank', ['Velox built it.', 'It sank soon.'], true],
    ['a person, by a pronoun', '@odd-berg sank', ['Odd Berg built it. He sank it soon.'], true],
    [
      'no person by a company’s pronoun',
      '@odd-berg sank',
      ['Odd Berg built boats. On that day the company sank soon.'],
      false,
    ],
    ['nothing without a pronoun', '@velox sank', ['Velox built it. On that very day the boats sank.'], false],
    ['a subject into a fragment', '@velox sank', ['Velox built it. Boat sank.'], true],
    ['no entity that must be named', '@@velox sank', ['Velox built it. It sank soon.'], false],
    ['no entity over another', '@velox sank', ['Velox built it. Tarsis came. It sank soon.'], false],
    [
      'an entity over a sentence without any',
      '@velox sank',
      ['Velox built it. So it goes. It sank soon.'],
      true,
    ],
    ['no place', '@heron sank', ['The Heron sailed. It sank soon on that very day.'], false],
    ['no version', '@heron:2 sank', ['The Heron 2 sailed. It sank soon.'], false],
    ['a subject out of the headline above', '@velox sank', [heading('Velox builds'), 'It sank soon.'], true],
    [
      'none out of one further up',
      '@velox sank',
      [heading('Velox builds'), heading('May'), 'It sank soon.'],
      false,
    ],
    [
      'a question’s words into a short answer',
      'boat sank',
      ['When was the boat lost? It sank in May.'],
      true,
    ],
    ['a headline’s question', 'boat sank', [heading('What of the boat?'), 'It sank in May.'], true],
    [
      'no question’s words into a long answer',
      'boat sank',
      [
        'What of the boat? For many days and nights nobody anywhere in the harbour knew that in the end it all sank.',
      ],
      false,
    ],
    [
      'no question’s words beyond the answer',
      'boat sank',
      ['What of the boat? Who knows. It sank in May.'],
      false,
    ],
    ['nothing that the answer itself does not say', 'boat sank', ['Has the boat sank? Yes, in May.'], false],
    ['a column’s head', 'boat sank', [row(['Boat', 'Fate'], ['Heron', 'It sank'])], true],
    ['no column’s head by itself', 'boat fate', [row(['Boat', 'Fate'], ['Heron', 'It sank'])], false],
    ['no forbidden word of a head', 'sank !boat', [row(['Boat', 'Fate'], ['Heron', 'It sank'])], true],
  ];
  it.each(cases)('%s', (_, cue, blocks, stands) => {
    expect(cueStands(cue, blocks)).toBe(stands);
  });
});

describe('what answers nothing', () => {
  it.each([
    ['a question', 'Has it sank?'],
    ['a question in quotes', '“Has it sank?”'],
    ['a Chinese question mark', 'sank？'],
  ])('%s', (_, text) => {
    expect(cueStands('sank', text)).toBe(false);
  });

  it('what stands in the margin', () => {
    expect(cueStands('sank', { kind: 'paragraph', text: 'It sank.', zone: 'margin' })).toBe(false);
  });
});

it('ends where very many words fit', () => {
  expect(cueStands('b > a > a > a > a', `b ${'a '.repeat(300)}`)).toBe(true);
  expect(cueStands('a > a > a > a > a > b', `b ${'a '.repeat(300)}`)).toBe(false);
});
