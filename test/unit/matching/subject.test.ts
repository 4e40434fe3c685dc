import { describe, expect, it } from 'vitest';
import { answersOf, type Written } from './read';

const ours = 'hulls:24000';
const answers = (blocks: Written | Written[], language = 'en') =>
  answersOf(blocks, { language })
    .filter((answer) => /^(?:hulls|share-move|route)/.test(answer))
    .map((answer) => answer.split(' ')[0]);

describe('an answer about', () => {
  const cases: [string, Written[], string[]][] = [
    ['a party of ours', ['Tarsis copied 24,000 hulls.'], [ours]],
    ['nobody named', ['Somebody copied 24,000 hulls.'], [ours]],
    ['a business that it brings in itself', ['A boat company in Oslo copied 24,000 hulls.'], []],
    ['a business behind the figure', ['Someone copied 24,000 hulls for a company.'], [ours]],
    ['a party of another case', ['Velox copied 24,000 hulls.'], []],
    ['another case behind ours', ['Unlike Tarsis, Velox copied 24,000 hulls.'], []],
    ['ours behind another case', ['Unlike Velox, Tarsis copied 24,000 hulls.'], [ours]],
    ['another case, named behind', ['24,000 hulls were copied by Velox.'], []],
    ['ours, with another named behind', ['Tarsis copied 24,000 hulls, more than Velox did.'], [ours]],
    ['another case, by a pronoun', ['Velox copied boats. It copied 24,000 hulls.'], []],
    [
      'another case, by what was said before',
      ['Velox came up too. All in all 24,000 hulls were copied.'],
      [],
    ],
    ['ours after another case', ['Velox came up. Tarsis copied 24,000 hulls.'], [ours]],
    ['an unknown subject', ['Galva has copied 24,000 hulls.'], []],
    ['an unknown subject of a clause', ['Tarsis sailed, but Galva has copied 24,000 hulls.'], []],
    ['an unknown name that is no subject', ['In Bergen, somebody copied 24,000 hulls.'], [ours]],
    ['an opening word', ['Somebody has copied 24,000 hulls.'], [ours]],
    ['a month', ['In May 24,000 hulls were copied.'], [ours]],
    ['shares of ours', ['Tarsis shares fell 3.2% in Oslo.'], ['share-move:oslo-3']],
    ['shares of nobody named', ['Shares fell 3.2% in Oslo.'], ['share-move:oslo-3']],
    ['shares of another', ['Velox shares fell 3.2% in Oslo.'], []],
    ['shares of an unknown name', ['Galva fell as shares lost 3.2% in Oslo.'], []],
    ['a route of another', ['Velox complained to the Harbour Board.'], []],
    ['a route of ours', ['Marlo complained to the Harbour Board, Velox said.'], ['route:complaint']],
  ];
  it.each(cases)('%s', (_, blocks, expected) => {
    expect(answers(blocks)).toEqual(expected);
  });

  it.each([
    ['fr', 'Galva a copié 24 000 coques.', []],
    ['fr', 'Le groupe a copié 24 000 coques.', [ours]],
    ['es', 'Galva ha copiado 24.000 cascos.', []],
    ['es', 'Nadie ha copiado 24.000 cascos.', ['hulls:-24000']],
    ['de', 'Das Werk kopierte 24.000 Rümpfe.', [ours]],
    ['zh', '维洛抄袭了2.4万个船体。', []],
    ['zh', '塔西斯抄袭了2.4万个船体。', [ours]],
  ])('in %s: %s', (language, text, expected) => {
    expect(answers(text, language)).toEqual(expected);
  });
});

describe('two figures of one unit', () => {
  it('says of a place what stands nearest to it', () => {
    const text = 'Marlo accuses Tarsis: its shares slid 5% in Athens, having closed 3.2% lower in Oslo.';
    expect(answers(text)).toEqual(['share-move:athens-5+oslo-3']);
  });
});
