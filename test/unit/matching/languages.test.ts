import { describe, expect, it } from 'vitest';
import { automatonOf } from '../../../matching/automaton';
import { fold } from '../../../matching/fold';
import { detectLanguage, languageOf } from '../../../matching/languages';

describe('detectLanguage', () => {
  const chinese = '马洛指控塔西斯抄袭了船体，塔西斯否认。';
  const german =
    'Die Werft und das Boot: Marlo wirft dem Konzern vor, die Form von Rümpfen kopiert zu haben.';
  const cases: [string, string, string | null, string][] = [
    ['what the document says', 'Boats', 'fr', 'fr'],
    ['a tag’s language alone', 'Boats', 'de-AT', 'de'],
    ['in any case', 'Boats', 'EN-GB', 'en'],
    ['a language that the engine does not know', 'Os barcos', 'pt-BR', 'pt'],
    ['Chinese under an English template', `Menu Home ${chinese.repeat(3)}`, 'en', 'zh'],
    ['Chinese that says so', chinese, 'zh-TW', 'zh'],
    ['no Chinese where there is none', 'The boat and the hull that was in the harbour', 'zh', 'en'],
    [
      'Japanese, which has characters of Chinese',
      '馬洛社は造船技術の盗用で塔西斯社を告発したと発表した。',
      'ja',
      'ja',
    ],
    ['Japanese that does not say so', '馬洛社は造船技術の盗用で塔西斯社を告発したと発表した。', null, 'ja'],
    ['German by its words', german, null, 'de'],
    ['English by its words', 'The boat and the hull that was said to be in the harbour', null, 'en'],
    ['French by its words', 'Le bateau est dans le port et la coque qui est pour les marins', null, 'fr'],
    ['Spanish by its words', 'El barco que los marinos de la ciudad con las velas por el mar', null, 'es'],
    ['nothing where nothing is to go by', 'Marlo Tarsis 24,000', null, 'und'],
    ['nothing in an empty text', '', null, 'und'],
    ['nothing in an empty tag', '', '', 'und'],
  ];
  it.each(cases)('finds %s', (_, text, declared, language) => {
    expect(detectLanguage(text, declared)).toBe(language);
  });
});

describe.each(['en', 'de', 'fr', 'es', 'zh'])('the words of %s', (code) => {
  const language = languageOf(code);

  it('are each found where they stand', () => {
    const words = [
      ...Object.values(language.words).flat(),
      ...Object.keys(language.numbers),
      ...Object.keys(language.scales),
      ...Object.keys(language.vague),
      ...language.months.flat(),
    ];
    const lost = words.filter((word) => {
      const text = fold(word).trim();
      const shown = word.replace(/\*/g, '');
      return automatonOf([{ text }]).scan(shown).length === 0;
    });
    expect(lost).toEqual([]);
  });

  it('have twelve months', () => {
    expect(language.months).toHaveLength(12);
    expect(language.months.every((spellings) => spellings.length > 0)).toBe(true);
  });

  it('have abbreviations in lower case, without their stop', () => {
    expect(
      language.abbreviations.filter((word) => word !== word.toLowerCase() || word.endsWith('.')),
    ).toEqual([]);
  });
});

it('reads what it does not know by English numbers and dates', () => {
  expect(languageOf('pt').code).toBe('en');
  expect(languageOf('und').code).toBe('en');
});
