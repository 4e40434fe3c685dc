import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../matching/compile';
import { createReader } from '../../../matching/reader';
import { heading, margin, pageOf, read, type Written } from './read';
import { samplePack } from './sample-pack';

const answer = 'Somebody copied 24,000 hulls.';
const neutral = 'So it goes.';
/** Whether a page answers how many hulls were copied. */
const answers = (...written: Written[]) =>
  read(written)?.statements.some(({ question }) => question === 'hulls') ?? false;

describe('a passage', () => {
  const cases: [string, Written[], boolean][] = [
    ['opens with both sides and a word of the dispute', ['Marlo accuses Tarsis.', answer], true],
    ['opens with all of it in one block', [`Marlo accuses Tarsis. ${answer}`], true],
    ['opens over a few blocks', ['Marlo came.', 'Tarsis left.', 'They wrote letters.', answer], true],
    [
      'opens no more with them far apart',
      ['Marlo came.', ...Array(4).fill(neutral), 'Tarsis: letters.', answer],
      false,
    ],
    ['needs the other side', ['Marlo accuses somebody.', answer], false],
    ['needs a word of the dispute', ['Marlo met Tarsis.', 'Somebody moulded 24,000 hulls.'], false],
    ['opens with a description', ['Marlo accuses the shipping group.', answer], true],
    ['opens with a person of a side', ['Elin Vask accuses Tarsis.', answer], true],
    ['opens from the headline', [heading('Marlo accuses Tarsis'), answer], true],
    ['does not open from the margin', [margin('Marlo accuses Tarsis'), 'Marlo came.', answer], false],
    ['reaches back', [answer, 'Marlo accuses Tarsis.'], true],
    [
      'reaches so far and no further',
      ['Marlo accuses Tarsis.', ...Array(200).fill('So it goes, day in and day out.'), answer],
      false,
    ],
    [
      'ends with its section',
      ['Marlo accuses somebody.', { kind: 'heading', text: 'Else' }, 'Tarsis came.', answer],
      true,
    ],
  ];
  it.each(cases)('%s', (_, written, expected) => {
    expect(answers(...written)).toBe(expected);
  });

  it('opens nowhere for a pack without a topic', () => {
    const pack = samplePack();
    pack.topic = [];
    for (const lists of Object.values(pack.words)) delete lists.topic;
    expect(createReader([compilePack(pack)]).read(pageOf(['Marlo', answer]))!.statements).toEqual([]);
  });

  it('needs no word where the pack names none for the language', () => {
    const pack = samplePack();
    delete pack.words.en!.topic;
    const reading = createReader([compilePack(pack)]).read(pageOf(['Marlo met Tarsis.', answer]))!;
    expect(reading.statements).toHaveLength(1);
  });

  it('opens for names in a list of a thousand items too', () => {
    const items: Written[] = Array.from({ length: 1000 }, () => ({
      kind: 'item',
      text: `Marlo accuses Tarsis. ${answer}`,
    }));
    expect(read(items)!.statements).toHaveLength(1000);
  });
});
