import { describe, expect, it } from 'vitest';
import { compilePack, gateNames, PackError } from '../../../matching/compile';
import type { Pack } from '../../../model/pack';
import { sampleLexicon, samplePack } from './sample-pack';

describe('compilePack', () => {
  const lexicon = sampleLexicon();
  const nameOf = (text: string) => lexicon.names.find((name) => name.text === text)!;
  const indexOf = (id: string) => lexicon.entities.findIndex((entity) => entity.id === id);
  const question = (id: string) => lexicon.questions.find((question) => question.id === id)!;

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
  });

  it.each([
    ['Marlo', 'name', 'any'],
    ['Marlo Boats', 'name', 'own'],
    ['harbour minister', 'name', 'any'],
    ['HUB', 'name', 'exact'],
    ['Vask', 'short', 'own'],
    ["the Heron's maker", 'described', 'any'],
    ['Daniel Vask', 'not', 'any'],
    ['塔西斯', 'name', 'any'],
  ])('knows how %s counts', (text, role, capitals) => {
    expect(nameOf(text)).toMatchObject({ role, capitals });
  });

  it('keeps entities by index', () => {
    expect(nameOf('shipping giant').beside).toEqual([indexOf('tarsis')]);
    expect(lexicon.topic[0]).toEqual(['marlo', 'heron', 'elin-vask'].map(indexOf));
    expect(question('hulls')).toMatchObject({ about: [indexOf('tarsis')], notAbout: [indexOf('velox')] });
    expect(lexicon.entities[indexOf('heron')]).toEqual({
      id: 'heron',
      type: 'Product',
      core: 'beside',
      versions: true,
    });
  });

  it('keeps each word and each choice once', () => {
    expect(new Set(lexicon.terms).size).toBe(lexicon.terms.length);
    expect(new Set(lexicon.choices.map((choice) => JSON.stringify(choice))).size).toBe(
      lexicon.choices.length,
    );
  });

  it('puts a list where its name stood', () => {
    const [cue] = question('speaker').positions[0]!.cues;
    const { words } = lexicon.choices[cue!.terms[1]!.choice]!;
    expect(words.map((term) => lexicon.terms[term])).toEqual(['said', 'told', 'says', 'spoke']);
    expect(cue).toMatchObject({ source: '@@elin-vask ~3 [speak]', language: 'en' });
  });

  it('knows topic words and units by language', () => {
    const words = (terms: number[]) => terms.map((term) => lexicon.terms[term]);
    expect(words(lexicon.units.de!.hulls!)).toEqual(['rumpfe', 'rumpfen', 'rumpf']);
    expect(words(lexicon.topicWords.zh!)).toEqual(['指控', '抄袭', '信']);
  });

  it('leaves nothing undefined', () => {
    const bare = { ...samplePack(), words: {}, questions: [], claims: [] };
    expect(compilePack(bare)).toMatchObject({
      questions: [],
      terms: [],
      choices: [],
      topicWords: {},
      units: {},
    });
  });
});

describe('a pack with mistakes', () => {
  const first = (pack: Pack) => pack.questions[0]!;
  const cases: [string, (pack: Pack) => void, string][] = [
    [
      'a cue',
      (pack) => (first(pack).positions[0]!.cues = { en: ['a >'] }),
      'route:complaint (en): “a >”: the cue ends where a term was expected',
    ],
    [
      'an unlisted cue',
      (pack) => (first(pack).unlisted = { zh: ['#x'] }),
      'route, unlisted (zh): “#x”: “#x”: expected #quantity, #date, #quote',
    ],
    [
      'a scope',
      (pack) => (first(pack).positions[1]!.scope = { en: ['!a'] }),
      'route:letter, scope (en): “!a”: a cue needs at least one term that must stand there',
    ],
    [
      'a question’s cue',
      (pack) => (first(pack).cues = { en: ['a|'] }),
      'route (en): “a|”: “a|”: an alternative is empty',
    ],
    [
      'an unknown list',
      (pack) => (first(pack).cues = { de: ['[speak]'] }),
      'route (de): “[speak]”: there is no word list [speak] for de',
    ],
    [
      'an unknown entity in a cue',
      (pack) => (first(pack).cues = { en: ['@nobody'] }),
      'route: there is no entity “nobody”',
    ],
    [
      'an unknown entity in notAbout',
      (pack) => (first(pack).notAbout = ['nobody']),
      'route: there is no entity “nobody”',
    ],
    [
      'an unknown entity in about',
      (pack) => (first(pack).about = ['nobody']),
      'route: there is no entity “nobody”',
    ],
    [
      'an unknown entity in the topic',
      (pack) => (pack.topic = [['nobody']]),
      'topic: there is no entity “nobody”',
    ],
    [
      'an unknown entity beside a name',
      (pack) => (pack.entities[0]!.aliases = { en: [{ text: 'M', beside: ['nobody'] }] }),
      'marlo: there is no entity “nobody”',
    ],
    [
      'a word of a list',
      (pack) => (pack.words.en!.sue = ['sued', '…']),
      '[sue] (en): “…”: a word needs a letter or digit',
    ],
  ];
  it.each(cases)('is refused with the place of %s', (_, spoil, message) => {
    const pack = samplePack();
    spoil(pack);
    expect(() => compilePack(pack)).toThrow(new PackError(message));
  });

  it('is told all of them at once', () => {
    const pack = samplePack();
    pack.topic = [['nobody']];
    pack.questions[0]!.cues = { en: ['a >', '!b'] };
    pack.words.fr!.topic = ['*'];
    expect(() => compilePack(pack)).toThrow(
      [
        '[topic] (fr): “*”: a word needs a letter or digit',
        'route (en): “a >”: the cue ends where a term was expected',
        'route (en): “!b”: a cue needs at least one term that must stand there',
        'topic: there is no entity “nobody”',
      ].join('\n'),
    );
  });
});

describe('gateNames', () => {
  it('names the core entities, the shorter for the longer, none that needs another', () => {
    expect(gateNames([sampleLexicon()]).toSorted()).toEqual(
      ['Elin Vask', 'Marlo', 'Marlos', 'Tarsis', '埃琳·瓦斯克', '塔西斯', '马洛'].toSorted(),
    );
  });

  it('keeps a longer name that only begins with a shorter one', () => {
    const pack = samplePack();
    pack.entities[1]!.aliases = { en: ['Tar', 'Tarsis', 'Tar Group', 'Tars'] };
    expect(gateNames([compilePack(pack)])).toEqual(expect.arrayContaining(['Tar', 'Tarsis', 'Tars']));
    expect(gateNames([compilePack(pack)])).not.toContain('Tar Group');
  });

  it('has each name once for several packs', () => {
    const lexicon = sampleLexicon();
    expect(gateNames([lexicon, lexicon])).toEqual(gateNames([lexicon]));
  });
});
