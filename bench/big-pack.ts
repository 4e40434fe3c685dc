/** Packs of any size, made of invented names and figures. The same sizes give the same pack, byte for byte. */
import type { Pack } from '../model/pack';

export interface PackSize {
  claims: number;
  names: number;
}

/** Claims to a question; more would be more reports than a dispute has. */
const REPORTS = 200;
/** Names to an entity, in its one language. */
const NAMES = 5;

/** Every claim quotes its report, every question is found by a cue of its own; one entity in ten opens pages. */
export function bigPack({ claims, names }: PackSize, id = 'big'): Pack {
  const entities = Array.from({ length: Math.ceil(names / NAMES) }, (_, i) => `e${i}`);
  const questions = Math.ceil(claims / REPORTS);
  return {
    formatVersion: 1,
    id,
    version: '1.0.0',
    title: `${claims} claims and ${names} names`,
    summary: 'Invented, to see how large a pack may be.',
    asOf: '2026-11-21',
    languages: ['en'],
    licence: 'CC0-1.0',
    maintainer: { name: 'Nobody', interests: 'none' },
    topic: [entities.slice(0, 50)],
    entities: entities.map((entity, i) => ({
      id: entity,
      type: 'Organization' as const,
      name: nameOf(i, 0),
      description: `The invented organisation number ${i}.`,
      aliases: { en: Array.from({ length: NAMES }, (_, n) => nameOf(i, n)) },
      ...(i % 10 === 0 && { core: true as const }),
    })),
    words: {},
    questions: Array.from({ length: questions }, (_, q) => ({
      id: `q${q}`,
      ask: `What did ${nameOf(q % entities.length, 0)} decide in its ${q}th meeting?`,
      topic: `Meetings ${Math.floor(q / 25)}`,
      kind: 'category' as const,
      oneAnswer: true,
      positions: ['approved', 'refused', 'postponed'].map((decision) => ({
        id: decision,
        label: `It ${decision} the plan`,
        cues: { en: [`@e${q % entities.length} ${decision} plan${q}`] },
      })),
    })),
    reports: Array.from({ length: REPORTS }, (_, r) => ({
      id: `r${r}`,
      title: `Report ${r}`,
      publisher: `Publisher ${r % 40}`,
      url: `https://publisher${r % 40}.example/report/${r}`,
      published: `2026-${two(1 + (r % 12))}-${two(1 + (r % 28))}`,
      origin: r % 3 === 0 ? 'Agency' : null,
      language: 'en',
    })),
    claims: Array.from({ length: claims }, (_, c) => claimOf(c)),
  };
}

function claimOf(index: number): Pack['claims'][number] {
  const question = Math.floor(index / REPORTS);
  const report = index % REPORTS;
  const position = ['approved', 'refused', 'postponed'][(index * 7 + question) % 3]!;
  return {
    id: `r${report}.q${question}.${position}`,
    report: `r${report}`,
    question: `q${question}`,
    position,
    modality: index % 4 === 0 ? 'alleged' : 'asserted',
    evidence: {
      type: 'quotes',
      selectors: [
        {
          type: 'TextQuoteSelector',
          exact: `the board ${position} plan ${question} after a debate of ${1 + (index % 9)} hours`,
          prefix: 'According to the minutes, ',
          suffix: ', a spokesperson said.',
        },
      ],
    },
  };
}

/** Two invented words, different for every entity and every one of its names. */
const nameOf = (entity: number, name: number) =>
  `${word(entity * 7919 + 104_729)} ${word((entity * NAMES + name) * 31 + 17)}`;

function word(seed: number): string {
  let text = '';
  for (let rest = seed; rest > 0 || text.length < 5; rest = Math.floor(rest / 70))
    text += SYLLABLES[rest % SYLLABLES.length];
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SYLLABLES = Array.from('bdfgklmnprstvz').flatMap((consonant) =>
  Array.from('aeiou', (vowel) => consonant + vowel),
);

const two = (number: number) => String(number).padStart(2, '0');
