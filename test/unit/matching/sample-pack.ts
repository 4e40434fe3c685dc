/**
 * An invented dispute, so that tests of the engine hang on no bundled pack: Marlo, a yard, says that Tarsis, a shipping
 * group, copied its Heron hull.
 */
import { compilePack } from '../../../matching/compile';
import type { Pack } from '../../../model/pack';
import { assemblePack, type PackSource } from '../../../model/pack-source';

export const sampleSource = (): PackSource => ({
  head: {
    formatVersion: 1,
    id: 'heron-hull',
    version: '1.0.0',
    title: 'Marlo and Tarsis: the Heron hull',
    summary: 'Marlo alleges that Tarsis copied its hull.',
    asOf: '2026-11-21',
    languages: ['en', 'zh', 'de', 'fr', 'es'],
    licence: 'CC0-1.0',
    maintainer: { name: 'Nobody', interests: 'none' },
    topic: [
      ['marlo', 'heron', 'elin-vask'],
      ['tarsis', 'tarsis-yards', 'odd-berg'],
    ],
    entities,
    questions,
    reports: [
      report('coast-24', 'Coast', '2026-06-24'),
      report('coast-26', 'Coast', '2026-06-26'),
      report('tide-25', 'Tide', '2026-06-25'),
      report('gull', 'Gull', null),
    ],
  },
  claims: [
    claim('coast-24', 'route', 'complaint'),
    claim('tide-25', 'route', 'letter'),
    claim('gull', 'route', 'press'),
    claim('coast-24', 'hulls', '24000'),
    claim('tide-25', 'hulls', 'nearly-25000'),
    claim('coast-24', 'drawings', 'over-2.8m'),
    claim('tide-25', 'drawings', 'nearly-2.9m'),
    claim('coast-24', 'share-move', 'oslo-3'),
    claim('tide-25', 'share-move', 'athens-5'),
    claim('coast-24', 'response', 'silent'),
    claim('coast-26', 'response', 'denied'),
    claim('coast-24', 'letter-date', 'june-10'),
    claim('tide-25', 'letter-date', 'june-12'),
    claim('coast-24', 'period', 'spring'),
    claim('tide-25', 'phrase', 'sour-grapes'),
    claim('coast-24', 'speaker', 'vask'),
    claim('tide-25', 'court', 'no-lawsuit'),
    claim('coast-24', 'taken', 'moulds', 'alleged'),
    claim('gull', 'taken', 'plans', 'alleged'),
    claim('gull', 'model', 'heron-2'),
  ],
  cues,
});

export const samplePack = (): Pack => assemblePack(sampleSource());
export const sampleLexicon = () => compilePack(samplePack());

const entities = [
  {
    id: 'marlo',
    type: 'Organization',
    name: 'Marlo Boats',
    aliases: { en: [{ text: 'Marlo', case: 'any' }, 'Marlo Boats'], zh: ['马洛'], de: ['Marlos'] },
    described: {
      en: ['the boat builder', 'the maker of the Heron', "the Heron's maker"],
      zh: ['这家船厂'],
      de: ['die Werft'],
    },
    not: ['marlo stone', 'Marlo on the Hill'],
    core: true,
  },
  {
    id: 'tarsis',
    type: 'Organization',
    name: 'Tarsis Group',
    aliases: {
      en: ['Tarsis', 'Tarsis Group', { text: 'shipping giant', beside: ['tarsis'] }],
      zh: ['塔西斯', '塔西斯集团', '塔西斯集團'],
    },
    described: { en: ['the shipping group'] },
    core: true,
  },
  { id: 'tarsis-yards', type: 'Organization', name: 'Tarsis Yards', aliases: { en: ['Tarsis Yards'] } },
  {
    id: 'heron',
    type: 'Product',
    name: 'Heron',
    aliases: { en: [{ text: 'Heron', case: 'any' }, 'Heron hull'], zh: ['苍鹭'] },
    not: ['grey heron', 'Saint-Heron', 'heron island', 'Heron *'],
    core: 'beside',
    versions: true,
  },
  {
    id: 'elin-vask',
    type: 'Person',
    name: 'Elin Vask',
    aliases: { en: [{ text: 'Elin Vask', case: 'any' }], zh: ['埃琳·瓦斯克'] },
    short: { en: ['Vask'], zh: ['瓦斯克'] },
    not: ['Daniel Vask'],
    core: true,
  },
  {
    id: 'odd-berg',
    type: 'Person',
    name: 'Odd Berg',
    aliases: { en: ['Odd Berg', 'Ødd Bérg'] },
    short: { en: ['Berg'] },
  },
  {
    id: 'harbour-board',
    type: 'Organization',
    name: 'Harbour Board',
    aliases: { en: ['Harbour Board', 'Harbor Board', { text: 'HUB', case: 'exact' }], zh: ['港务局'] },
  },
  {
    id: 'harbour-minister',
    type: 'Role',
    name: 'Harbour minister',
    aliases: { en: ['harbour minister'] },
  },
  { id: 'velox', type: 'Organization', name: 'Velox', aliases: { en: ['Velox'], zh: ['维洛'] } },
];

const questions = [
  {
    id: 'route',
    ask: 'How did Marlo raise it?',
    kind: 'category',
    oneAnswer: true,
    notAbout: ['velox'],
    positions: [
      { id: 'complaint', label: 'A complaint to the Harbour Board', over: ['press'] },
      { id: 'letter', label: 'A letter to the harbour minister' },
      { id: 'press', label: 'A press conference' },
    ],
    pairs: [{ a: 'letter', b: 'press', relation: 'differs', reason: 'Both can have happened.' }],
  },
  {
    id: 'hulls',
    ask: 'How many hulls were copied?',
    kind: 'quantity',
    unit: 'hulls',
    oneAnswer: true,
    about: ['tarsis'],
    notAbout: ['velox'],
    positions: [
      { id: '24000', label: '24,000', value: 24_000 },
      { id: 'nearly-25000', label: 'Nearly 25,000', value: 25_000, hedge: 'nearly' },
    ],
  },
  {
    id: 'drawings',
    ask: 'How many drawings were taken?',
    kind: 'quantity',
    unit: 'drawings',
    oneAnswer: true,
    positions: [
      { id: 'over-2.8m', label: 'More than 2.8 million', value: 2_800_000, hedge: 'more than' },
      { id: 'nearly-2.9m', label: 'Nearly 2.9 million', value: 2_900_000, hedge: 'nearly' },
    ],
  },
  {
    id: 'share-move',
    ask: 'How far did the shares fall?',
    kind: 'quantity',
    unit: 'percent',
    oneAnswer: true,
    notAbout: ['velox'],
    positions: [
      { id: 'oslo-3', label: '3.2 per cent in Oslo', value: -3.2 },
      { id: 'athens-5', label: '5 per cent in Athens', value: -5 },
    ],
    pairs: [{ a: 'oslo-3', b: 'athens-5', relation: 'differs', reason: 'Two exchanges.' }],
  },
  {
    id: 'response',
    ask: 'How did Tarsis respond?',
    kind: 'category',
    oneAnswer: true,
    changes: true,
    positions: [
      { id: 'silent', label: 'No response' },
      { id: 'denied', label: 'It denied' },
    ],
  },
  {
    id: 'letter-date',
    ask: 'When was the letter written?',
    kind: 'date',
    oneAnswer: true,
    positions: [
      { id: 'june-10', label: '10 June', value: '2026-06-10' },
      { id: 'june-12', label: '12 June', value: '2026-06-12' },
    ],
  },
  {
    id: 'period',
    ask: 'When were the hulls copied?',
    kind: 'date',
    oneAnswer: true,
    positions: [{ id: 'spring', label: '22 April to 5 June', value: '2026-04-22/2026-06-05' }],
  },
  {
    id: 'phrase',
    ask: 'What did Tarsis call it?',
    kind: 'quote',
    oneAnswer: false,
    positions: [{ id: 'sour-grapes', label: '“Sour grapes”' }],
  },
  {
    id: 'speaker',
    ask: 'Who spoke for Marlo?',
    kind: 'party',
    oneAnswer: false,
    positions: [{ id: 'vask', label: 'Elin Vask' }],
  },
  {
    id: 'court',
    ask: 'Is there a lawsuit?',
    kind: 'category',
    oneAnswer: true,
    positions: [
      { id: 'no-lawsuit', label: 'No lawsuit' },
      { id: 'sued', label: 'A lawsuit' },
    ],
  },
  {
    id: 'taken',
    ask: 'What was copied?',
    kind: 'category',
    accusation: true,
    oneAnswer: false,
    positions: [
      { id: 'moulds', label: 'Moulds' },
      { id: 'plans', label: 'Plans' },
    ],
    pairs: [{ a: 'unlisted', b: '*', relation: 'conflicts', reason: 'Every report names it.' }],
  },
  {
    id: 'model',
    ask: 'Which Heron was copied?',
    kind: 'category',
    oneAnswer: true,
    positions: [{ id: 'heron-2', label: 'Heron 2' }],
  },
];

const cues = {
  en: {
    words: {
      topic: ['accus*', 'complain*', 'letter*', 'copied', 'copying', 'claim*', 'denie*', 'denied'],
      'unit-hulls': ['hull', 'hulls'],
      'unit-drawings': ['drawing', 'drawings', 'plans'],
      copy: ['copied', 'copy', 'copying', 'cloned', 'moulded', 'used'],
      speak: ['said', 'told', 'says', 'spoke'],
      sue: ['sued', 'sues', 'suing', 'lawsuit'],
    },
    questions: {
      route: {
        positions: {
          complaint: ['complain*|filed @@harbour-board'],
          letter: ['letter*|wrote > @@harbour-minister|minister*'],
          press: ['press_conference*', 'told > reporters', '[copy] reporters'],
        },
        unlisted: ['@marlo [sue] !complain*'],
      },
      hulls: { cues: ['#quantity [copy]', 'number > #quantity', '#quantity figure*', '#quantity !figure*'] },
      drawings: { cues: ['#quantity'] },
      'share-move': {
        cues: ['shares|stock #quantity'],
        scope: { 'oslo-3': ['oslo'], 'athens-5': ['athens'] },
      },
      response: {
        positions: {
          silent: ['@tarsis no_response|no_reply|not_responded|not_replied|silent'],
          denied: ['@tarsis denied|denies|denial|rejected'],
        },
      },
      'letter-date': { cues: ['letter|dated ~6 #date'] },
      period: { cues: ['[copy]|campaign #date'] },
      phrase: {
        positions: { 'sour-grapes': ['@tarsis sour_grapes'] },
        unlisted: ['@tarsis called|calls > #quote'],
      },
      speaker: {
        positions: { vask: ['@@elin-vask ~3 [speak]'] },
        unlisted: ['spokes* [speak] @marlo'],
      },
      court: {
        positions: {
          'no-lawsuit': ['no_lawsuit', 'no_suit', 'not_a_lawsuit', '@marlo sued > nobody'],
          sued: ['@marlo sued|sues > @@tarsis'],
        },
      },
      taken: {
        positions: { moulds: ['[copy] > moulds'], plans: ['[copy] > plans'] },
        unlisted: ['[copy] > sails|engines'],
      },
      model: { positions: { 'heron-2': ['@@heron:2'] }, unlisted: ['@@heron:* !@@heron:2'] },
    },
  },
  de: {
    words: {
      topic: ['kopier*', 'Vorwurf', 'Brief', 'wirft'],
      'unit-hulls': ['Rümpfe', 'Rümpfen', 'Rumpf'],
      'unit-drawings': ['Zeichnungen'],
    },
    questions: {
      hulls: { cues: ['#quantity'] },
      drawings: { cues: ['#quantity'] },
      'letter-date': { cues: ['Brief #date'] },
      court: { positions: { sued: ['verklag*'] } },
      response: { positions: { denied: ['@tarsis wies|bestreitet'] } },
    },
  },
  fr: {
    words: {
      topic: ['accus*', 'copi*', 'lettre*'],
      'unit-hulls': ['coque', 'coques'],
      'unit-drawings': ['plans', 'dessins'],
    },
    questions: {
      hulls: { cues: ['#quantity'] },
      drawings: { cues: ['#quantity'] },
      'letter-date': { cues: ['lettre #date'] },
      court: { positions: { sued: ['plainte'] } },
    },
  },
  es: {
    words: {
      topic: ['acus*', 'copi*', 'carta*'],
      'unit-hulls': ['casco', 'cascos'],
      'unit-drawings': ['planos'],
    },
    questions: {
      hulls: { cues: ['#quantity'] },
      drawings: { cues: ['#quantity'] },
      'letter-date': { cues: ['carta #date'] },
      court: { positions: { sued: ['demand*'] } },
    },
  },
  zh: {
    words: {
      topic: ['指控', '抄袭', '信'],
      'unit-hulls': ['船体', '个船体', '船體'],
      'unit-drawings': ['图纸', '张图纸', '份图纸'],
    },
    questions: {
      hulls: { cues: ['#quantity'] },
      drawings: { cues: ['#quantity'] },
      'letter-date': { cues: ['信 #date'] },
      court: { positions: { sued: ['起诉'] } },
      response: { positions: { silent: ['@tarsis 未回应|没有回应'], denied: ['@tarsis 否认'] } },
    },
  },
};

function report(id: string, publisher: string, published: string | null) {
  return {
    id,
    title: `The ${id}`,
    publisher,
    url: `https://www.${id}.example/heron/`,
    published,
    origin: null,
    language: 'en',
  };
}

function claim(report: string, question: string, position: string, modality = 'attributed') {
  return {
    id: `${report}.${question}.${position}`,
    report,
    question,
    position,
    modality,
    evidence: { type: 'paraphrase', text: `${report} says so.` },
  };
}
