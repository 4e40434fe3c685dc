import { describe, expect, it } from 'vitest';
import { compilePack, gateNames } from '../../../matching/compile';
import type { Pack } from '../../../model/pack';
import { assemblePack } from '../../../model/pack-source';
import { sampleLexicon, samplePack, sampleSource } from './sample-pack';

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
  const cases: [string, (pack: Pack) => unknown, string][] = [
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
      'a list that takes in one that is not there',
      (pack) => (pack.words.en = { ...pack.words.en, topic: ['[spoke]'] }),
      '[topic] (en): there is no word list [spoke]',
    ],
    [
      'a list that takes in one that takes in another',
      (pack) => (pack.words.en = { topic: ['[one]'], one: ['[two]'], two: ['word'] }),
      '[topic] (en): [one] takes in [two] itself, and only words can be taken in',
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
    [
      'a claim',
      (pack) => (pack.claims[0]!.position = 'nothing'),
      'claim coast-24.route.complaint: there is no position “nothing”',
    ],
    [
      'a claim’s report',
      (pack) => (pack.claims[0]!.report = 'nothing'),
      'claim coast-24.route.complaint: there is no report “nothing”',
    ],
    [
      'a claim’s question',
      (pack) => (pack.claims[0]!.question = 'nothing'),
      'claim coast-24.route.complaint: there is no question “nothing”',
    ],
    [
      'a pair',
      (pack) => (first(pack).pairs = [{ a: 'unlisted', b: 'nothing', relation: 'agrees', reason: 'None.' }]),
      'route, pairs: there is no position “nothing”',
    ],
    [
      'a silenced position',
      (pack) => (first(pack).positions[0]!.over = ['nothing']),
      'route:complaint, over: there is no position “nothing”',
    ],
    [
      'a day out of the calendar',
      (pack) => (pack.questions[5]!.positions[0]!.value = '2026-02-31'),
      'letter-date:june-10: 2026-02-31 is not in the calendar',
    ],
    [
      'a month out of the calendar',
      (pack) => (pack.questions[5]!.positions[0]!.value = '2026-13-01'),
      'letter-date:june-10: 2026-13-01 is not in the calendar',
    ],
    [
      'a period that ends before it begins',
      (pack) => (pack.questions[6]!.positions[0]!.value = '2026-06-05/2026-04-22'),
      'period:spring: 2026-06-05/2026-04-22 is not in the calendar',
    ],
    [
      'a figure that is a date',
      (pack) => (pack.questions[1]!.positions[0]!.value = '2026-06-05'),
      'hulls:24000: the value of a quantity is a number',
    ],
    [
      'a date that is a figure',
      (pack) => (pack.questions[5]!.positions[0]!.value = 10),
      'letter-date:june-10: the value of a date is a day or a period',
    ],
    [
      'a second report of one name',
      (pack) => pack.reports.push(pack.reports[0]!),
      'there are two of report “coast-24”',
    ],
    [
      'a second position of one name',
      (pack) => first(pack).positions.push({ id: 'press', label: 'Press' }),
      'there are two of position of route “press”',
    ],
  ];
  it.each(cases)('is refused with the place of %s', (_, spoil, message) => {
    const pack = samplePack();
    spoil(pack);
    expect(() => compilePack(pack)).toThrow(message);
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

describe('cue files', () => {
  const source = sampleSource();
  const spoiled = (questions: object) => () =>
    assemblePack({ ...source, cues: { en: { words: {}, questions } } });

  it('are refused with a question or position that the pack does not have', () => {
    expect(spoiled({ rout: {} })).toThrow('cues in en: there is no question “rout”');
    expect(spoiled({ route: { positions: { leter: ['a'] } } })).toThrow(
      'cues in en, route: there is no position “leter”',
    );
    expect(spoiled({ route: { scope: { leter: ['a'] } } })).toThrow(
      'cues in en, route: there is no position “leter”',
    );
    expect(spoiled({ route: { positions: { letter: ['a'] } } })).not.toThrow();
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
