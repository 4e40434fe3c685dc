import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../matching/compile';
import { parsePack } from '../../../matching/parse-pack';
import { createReader } from '../../../matching/reader';
import { canonicalJson } from '../../../model/canonical-json';
import type { Claim, Question, TextQuoteSelector } from '../../../model/pack';
import { bundledPacks } from '../../../packs';
import { pageOf } from '../matching/read';
import { HELD } from './held';

const pack = bundledPacks().find(({ id }) => id === 'anthropic-alibaba')!;

/** The reports whose text is at hand, and so is quoted. */
const TEXTS = Object.fromEntries(
  ['theprime-61736', 'theprime-64418', 'theprime-63436'].map((id) => [
    id,
    readFileSync(new URL(`../../reports/${id}.txt`, import.meta.url), 'utf8'),
  ]),
);

it('comes out as a file that installs as itself', () => {
  const file = canonicalJson(pack);
  const parsed = parsePack(file);
  if ('errors' in parsed) throw new Error(parsed.errors[0]?.message);
  expect(parsed.warnings).toEqual([]);
  expect(canonicalJson(parsed.pack)).toBe(file);
  const [before, after] = [compilePack(pack), parsed.lexicon].map((lexicon) => createReader([lexicon]));
  for (const text of Object.values(TEXTS)) {
    const page = pageOf(text.split('\n').filter(Boolean));
    expect(before!.read(page)!.statements.length).toBeGreaterThan(5);
    expect(after!.read(page)).toEqual(before!.read(page));
  }
});

describe('claims', () => {
  it('has one claim, no more, for each position that a report takes', () => {
    const held = Object.entries(HELD).flatMap(([question, positions]) =>
      Object.entries(positions).flatMap(([position, reports]) =>
        reports.map((report) => `${report} ${question}:${position}`),
      ),
    );
    const claimed = pack.claims.map(({ report, question, position }) => `${report} ${question}:${position}`);
    expect(held).toHaveLength(152);
    expect(claimed.toSorted()).toEqual(held.toSorted());
  });

  it('names each by report, question and position', () => {
    for (const { id, report, question, position } of pack.claims)
      expect(id).toBe(`${report}.${question}.${position}`);
  });

  it('quotes the reports whose text is at hand, and paraphrases the others', () => {
    for (const claim of pack.claims)
      expect(claim.evidence.type, claim.id).toBe(claim.report in TEXTS ? 'quotes' : 'paraphrase');
  });

  it('leaves accusations to those who make them', () => {
    const accusing = pack.claims.filter(({ question }) => ['taken', 'method', 'actor'].includes(question));
    expect(accusing.filter(({ modality }) => modality !== 'alleged')).toEqual([]);
    const figures = pack.claims.filter(({ question }) =>
      ['accounts', 'exchanges', 'period'].includes(question),
    );
    expect(figures.filter(({ modality }) => modality !== 'attributed')).toEqual([]);
  });
});

describe('quotes', () => {
  const quotes = pack.claims.flatMap((claim) =>
    claim.evidence.type === 'quotes'
      ? claim.evidence.selectors.map((selector) => ({ id: claim.id, text: TEXTS[claim.report]!, selector }))
      : [],
  );

  it.each(quotes)('finds $id exactly once: $selector.exact', ({ text, selector }) => {
    expect(occurrences(text, whole(selector))).toBe(1);
    expect(wordsOf(selector.exact).length).toBeLessThanOrEqual(25);
  });

  it.each(quotes)('bounds $id by its neighbours: $selector.exact', ({ text, selector }) => {
    const { exact, prefix, suffix } = selector;
    const start = text.indexOf(whole(selector)) + prefix.length;
    const end = start + exact.length;
    // All of the 32 characters, fewer only where the text ends.
    expect(prefix).toBe(text.slice(Math.max(0, start - 32), start));
    expect(suffix).toBe(text.slice(end, end + 32));
    // Browsers match a text fragment by whole words.
    expect(`${prefix.at(-1) ?? ' '}${exact[0]}`).not.toMatch(/[\p{L}\p{N}]{2}/u);
    expect(`${exact.at(-1)}${suffix[0] ?? ' '}`).not.toMatch(/[\p{L}\p{N}]{2}/u);
  });

  it('keeps the quotes of a claim in the order of the text', () => {
    for (const { id, report, evidence } of pack.claims) {
      if (evidence.type !== 'quotes') continue;
      const starts = evidence.selectors.map((selector) => TEXTS[report]!.indexOf(whole(selector)));
      expect(starts, id).toEqual(starts.toSorted((a, b) => a - b));
    }
  });
});

describe('paraphrases', () => {
  const paraphrases = pack.claims.flatMap(({ id, report, evidence }) =>
    evidence.type === 'paraphrase' ? [{ id, report, text: evidence.text }] : [],
  );

  it.each(paraphrases)('says $id in one short sentence', ({ text }) => {
    expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(text.slice(0, -1)).not.toMatch(/[.!?…](\s|$)/u);
    expect(text.length).toBeLessThanOrEqual(200);
  });

  it.each(paraphrases)('says $id in words of its own', ({ report, text }) => {
    for (const source of Object.values(TEXTS)) expect(sharedRuns(text, source, 8)).toEqual([]);
    // The last part of an address is often the headline.
    const { url } = pack.reports.find(({ id }) => id === report)!;
    expect(sharedRuns(text, new URL(url).pathname, 5)).toEqual([]);
  });

  it('says nothing twice in the same words', () => {
    expect(new Set(paraphrases.map(({ text }) => text)).size).toBe(paraphrases.length);
  });
});

describe('reports', () => {
  it('have titles of our own that tell them apart', () => {
    expect(new Set(pack.reports.map(({ title }) => title)).size).toBe(pack.reports.length);
    for (const { title, url, publisher } of pack.reports) {
      expect(title).not.toBe(publisher);
      expect(sharedRuns(title, new URL(url).pathname, 5)).toEqual([]);
    }
  });

  it('counts The Prime’s three as one publisher', () => {
    const publishers = pack.reports.filter(({ id }) => id in TEXTS).map(({ publisher }) => publisher);
    expect(publishers).toEqual(['The Prime', 'The Prime', 'The Prime']);
  });
});

describe('ids', () => {
  it('are given once', () => {
    const lists = [pack.entities, pack.questions, pack.reports, pack.claims];
    for (const list of [...lists, ...pack.questions.map(({ positions }) => positions)])
      expect(repeated(list.map(({ id }) => id))).toEqual([]);
  });

  it('of claims, pairs and positions exist', () => {
    for (const { id, report, question, position } of pack.claims) {
      expect(idsOf(pack.reports), id).toContain(report);
      expect(positionIds(question), id).toContain(position);
    }
    for (const { id, positions, pairs = [] } of pack.questions) {
      const known = idsOf(positions);
      for (const { a, b } of pairs) {
        expect([...known, 'unlisted'], id).toContain(a);
        expect([...known, '*'], id).toContain(b);
        expect(a, id).not.toBe(b);
      }
      for (const { over = [] } of positions) for (const other of over) expect(known, id).toContain(other);
    }
  });

  it('of entities exist', () => {
    const named = [
      ...pack.topic.flat(),
      ...pack.questions.flatMap(({ about = [], notAbout = [] }) => [...about.flat(), ...notAbout]),
      ...pack.entities.flatMap(({ aliases }) =>
        Object.values(aliases)
          .flat()
          .flatMap((alias) => (typeof alias === 'string' ? [] : (alias.beside ?? []))),
      ),
    ];
    const known = idsOf(pack.entities);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('are those of the fixed table, question by question and position by position', () => {
    expect(idsOf(pack.questions)).toEqual(Object.keys(HELD));
    for (const [question, positions] of Object.entries(HELD))
      expect(positionIds(question).toSorted(), question).toEqual(Object.keys(positions).toSorted());
  });
});

describe('wording', () => {
  const VERDICT =
    /\b(true|truth|truly|untrue|false|falsely|falsehood|fake|faked|hoax|debunk\w*|lie|lied|lies|liar|lying|myth|misinformation|disinformation|refut\w*|discredit\w*)\b/i;

  it('gives no verdict', () => {
    const ours = [
      pack.title,
      pack.summary,
      ...pack.entities.map(({ description = '' }) => description),
      ...pack.questions.flatMap(wordsAbout),
      ...pack.reports.map(({ title }) => title),
      ...pack.claims.flatMap(ownWords),
    ];
    expect(ours.filter((text) => VERDICT.test(text))).toEqual([]);
  });

  it('asks questions, and explains each in one sentence where it does', () => {
    for (const { ask, note } of pack.questions) {
      expect(ask).toMatch(/^\p{Lu}.*\?$/u);
      if (note !== undefined) expect(note).toMatch(/^[\p{Lu}“](?:[^.]|\.\d)*\.$/u);
    }
  });

  it('tells the reader where a report contradicts itself', () => {
    for (const id of ['summit', 'alibaba-response'])
      expect(pack.questions.find((question) => question.id === id)?.note).toContain('The Prime’s');
  });
});

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

const positionIds = (id: string) =>
  idsOf(pack.questions.find((question) => question.id === id)?.positions ?? []);

const repeated = (ids: string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);

const ownWords = ({ evidence }: Claim) => (evidence.type === 'paraphrase' ? [evidence.text] : []);

const wordsAbout = ({ ask, note = '', topic = '', positions, pairs = [] }: Question) => [
  ask,
  note,
  topic,
  ...positions.map(({ label }) => label),
  ...pairs.map(({ reason }) => reason),
];

const whole = ({ prefix, exact, suffix }: TextQuoteSelector) => prefix + exact + suffix;

const occurrences = (text: string, part: string) => text.split(part).length - 1;

const wordsOf = (text: string) => text.trim().split(/\s+/);

/** Runs of `length` words that both texts have, whatever their capitals and punctuation. */
function sharedRuns(text: string, other: string, length: number): string[] {
  const runs = (of: string) => {
    const words = of.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));
  };
  const known = new Set(runs(other));
  return runs(text).filter((run) => known.has(run));
}
