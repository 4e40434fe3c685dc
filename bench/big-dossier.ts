/** A dossier and a page's reading of any size, in plain English. The same sizes give the same ones. */
import type { Dossier } from '../model/dossier';
import { groupBy } from '../model/group-by';
import type { Claim } from '../model/pack';
import type { Reading, Statement } from '../model/reading';

export interface DossierSize {
  questions: number;
  reports: number;
  /** Statements of the page, one to a question, from the first question on. */
  findings: number;
}

const TOPICS = 12;
const POSITIONS = 4;
/** Reports to a publisher. */
const EACH = 2;
const DAY = '2026-06-24';

const range = (length: number) => Array.from({ length }, (_, i) => i);
const pad = (i: number) => String(i).padStart(3, '0');

/** Every report answers three questions of five; which answer it takes is strewn, but not at random. */
export function bigDossier({ questions, reports }: DossierSize): Dossier {
  return {
    pack: {
      id: 'big',
      version: '1.0.0',
      title: 'A dispute with many questions',
      summary: 'Two parties, many questions and many reports.',
      asOf: '2026-11-21',
      licence: 'CC0-1.0',
      maintainer: { name: 'Nobody', interests: 'none' },
    },
    questions: range(questions).map((q) => ({
      id: `q${pad(q)}`,
      ask: `What did the parties say about matter ${q + 1} of the dispute, and when did they say it?`,
      topic: `Topic ${Math.floor((q * TOPICS) / questions) + 1}`,
      note: null,
      kind: 'category',
      oneAnswer: true,
      about: [`entity${q % 8}`],
      pairs: [],
      positions: range(POSITIONS).map((p) => ({
        id: `p${p}`,
        label: `Answer ${p + 1}: what one of the parties holds about matter ${q + 1}`,
      })),
    })),
    entities: range(20).map((e) => ({
      id: `entity${e}`,
      type: 'Organization',
      name: `Party ${e + 1}`,
      description: null,
      wikidata: null,
      core: e < 8,
    })),
    reports: range(reports).map((r) => ({
      id: `r${pad(r)}`,
      title: `Report ${r + 1} on the dispute`,
      publisher: `Publisher ${Math.floor(r / EACH) + 1}`,
      url: `https://publisher${Math.floor(r / EACH)}.example/${r}`,
      published: DAY,
      origin: r % 3 === 0 ? 'An agency' : null,
      language: 'en',
    })),
    claims: range(questions).flatMap((q) =>
      range(reports)
        .filter((r) => (q * 7 + r * 3) % 5 < 3)
        .map((r) => claim(q, r)),
    ),
  };
}

function claim(q: number, r: number): Claim {
  const position = `p${(q + r * r) % POSITIONS}`;
  const text = `what report ${r + 1} writes about matter ${q + 1}, in some words of its own`;
  return {
    id: `r${pad(r)}.q${pad(q)}.${position}`,
    report: `r${pad(r)}`,
    question: `q${pad(q)}`,
    position,
    modality: 'alleged',
    evidence:
      r % 2 === 0
        ? { type: 'paraphrase', text }
        : { type: 'quotes', selectors: [{ type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' }] },
  };
}

/** A page that answers the first questions, each with its first position. */
export function bigReading({ pack, questions, claims }: Dossier, { findings }: DossierSize): Reading {
  const claimsOn = groupBy(claims, ({ question }) => question);
  const statements = questions.slice(0, findings).map(
    ({ id }, i): Statement => ({
      id: `s${i}`,
      pack: pack.id,
      quote: { exact: `The page has a sentence about matter ${i + 1} too.`, prefix: '', suffix: '' },
      position: { start: i * 100, end: i * 100 + 50 },
      question: id,
      position_ids: ['p0'],
      denies: [],
      unlisted: false,
      value: null,
      modality: 'asserted',
      drift: false,
      reports: (claimsOn.get(id) ?? []).map(({ id, report, position }) => ({
        report,
        claim: id,
        relation: position === 'p0' ? 'agrees' : i % 4 === 0 ? 'conflicts' : 'differs',
        asOf: null,
      })),
      why: { words: [], carried: false, arithmetic: null, disagreement: { rule: 'one-answer' } },
    }),
  );
  const conflicts = statements.filter((_, i) => i % 4 === 0).length;
  return {
    format: 'crossread-reading/1',
    url: 'https://news.example/long-read',
    title: 'A long read about the dispute',
    language: 'en',
    revision: 1,
    report: null,
    packs: [{ id: pack.id, version: pack.version, asOf: pack.asOf }],
    mentions: [],
    statements,
    self: [],
    ledger: {
      sentences: findings * 2,
      statements: findings,
      agrees: 0,
      differs: findings - conflicts,
      conflicts,
      unlisted: 0,
    },
    omitted: questions.slice(findings).map(({ id }) => id),
  };
}
