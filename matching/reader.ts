/** Page in, reading out. */
import type { Lexicon } from '../model/lexicon';
import type { ReadablePage, ReadableText } from '../model/readable';
import {
  type Mention,
  READING_FORMAT,
  type Reading,
  type Standing,
  type Statement,
  standingOf,
} from '../model/reading';
import { result } from '../model/steps';
import { type Answer, answersOf } from './answers';
import { claimsOn, isAnswered } from './claims';
import { languageOf, pageLanguage } from './languages';
import type { EntityMention } from './mentions';
import { isOwnWord } from './modality';
import { passOver } from './pass';
import { quoteAt } from './quote';
import { contradict, isOwnVoice, type PageFacts, reportRelations } from './relate';
import { shifted, shiftsBetween } from './same-matter';
import type { SentenceView } from './sentence-view';
import { Vocabulary } from './vocabulary';
import { whyOf } from './why';

const MOST_CONTRADICTIONS = 100;
/** Statements, mentions and comparisons after which a caller gets a chance to leave the main thread. */
const STATEMENTS = 5;
const MENTIONS = 100;
const COMPARED = 50;

export interface PageReader {
  /**
   * Reads a page against all lexicons. The generator yields the share of the text that is read (0–1) so that a caller
   * can leave the main thread in between; it returns the reading, or null when the page names no core entity.
   */
  steps(page: ReadablePage, revision: number): Generator<number, Reading | null>;
  /**
   * The reading of a page that was read before and has changed since, in steps as well, where what it is about is as it
   * was; null where the page has to be read again.
   */
  moved(before: Read, page: ReadablePage, revision: number): Generator<void, Read | null>;
  /** The same as {@link steps} in one go. */
  read(page: ReadablePage, revision?: number): Reading | null;
}

/** A page as it was read. */
export interface Read {
  page: ReadablePage;
  reading: Reading | null;
}

/** A statement with what relating and explaining it needs. */
interface Draft {
  answer: Answer;
  view: SentenceView;
  lexicon: number;
}

export function createReader(lexicons: Lexicon[]): PageReader {
  const vocabularies = new Map<string, Vocabulary>();
  const vocabularyFor = (code: string) => {
    const known = vocabularies.get(code) ?? new Vocabulary(lexicons, languageOf(code));
    vocabularies.set(code, known);
    return known;
  };

  function* steps(page: ReadablePage, revision: number): Generator<number, Reading | null> {
    const drafts: Draft[] = [];
    const pass = yield* passOver(page, lexicons, vocabularyFor, (view, lexicon) => {
      drafts.push(
        ...answersOf(view, lexicons[lexicon]!, lexicon).map((answer) => ({ answer, view, lexicon })),
      );
    });
    if (!pass) return null;
    const mentions: Mention[] = [];
    for (const [index, readable] of page.texts.entries()) {
      for (const mention of pass.named[index]!.mentions) {
        mentions.push(toMention(lexicons, readable, mention));
        if (mentions.length % MENTIONS === 0) yield 1;
      }
    }
    yield 1;
    const report = reportOf(lexicons, page);
    yield 1;
    const facts: PageFacts = { report, published: page.published };
    const statements: Statement[] = [];
    const counts: Record<Standing, number> = { agrees: 0, differs: 0, conflicts: 0, unlisted: 0 };
    for (const draft of drafts) {
      const statement = toStatement(lexicons, draft, statements.length, facts);
      const standing = standingOf(statement);
      if (standing) counts[standing]++;
      statements.push(statement);
      if (statements.length % STATEMENTS === 0) yield 1;
    }
    const self = yield* contradictions(drafts, statements);
    yield 1;
    return {
      format: READING_FORMAT,
      url: page.url,
      title: page.title,
      language: pass.language,
      revision,
      report,
      packs: lexicons.map(({ pack }) => ({ id: pack.id, version: pack.version, asOf: pack.asOf })),
      mentions,
      statements,
      self,
      ledger: { sentences: pass.sentences, statements: statements.length, ...counts },
      omitted: lexicons.flatMap((lexicon) => omittedIn(lexicon, statements)),
    };
  }

  function* moved(before: Read, page: ReadablePage, revision: number): Generator<void, Read | null> {
    const vocabulary = vocabularyFor(languageOf(pageLanguage(page)).code);
    yield* vocabulary.buildNames();
    const shifts = yield* shiftsBetween(
      before.page,
      page,
      (text, start, end) => vocabulary.scanNames(text, start, end).length > 0,
    );
    if (!shifts) return null;
    const { reading } = before;
    return { page, reading: reading && (yield* shifted(reading, page, shifts, revision)) };
  }

  return {
    steps,
    moved,
    read: (page, revision = 1) => result(steps(page, revision)),
  };
}

function toMention(
  lexicons: Lexicon[],
  { text, frame }: ReadableText,
  { lexicon, entity, start, end, version }: EntityMention,
): Mention {
  return {
    entity: lexicons[lexicon]!.entities[entity]!.id,
    pack: lexicons[lexicon]!.pack.id,
    quote: quoteAt(text, start, end),
    position: { start, end },
    ...(frame ? { frame } : {}),
    ...(version ? { version } : {}),
  };
}

function toStatement(
  lexicons: Lexicon[],
  { answer, view, lexicon: pack }: Draft,
  index: number,
  facts: PageFacts,
): Statement {
  const lexicon = lexicons[pack]!;
  const reports = reportRelations(answer, lexicon, facts);
  const claimed = claimsOn(answer.question.id, lexicon).filter(({ position }) =>
    answer.positions.includes(position),
  );
  return {
    id: `s${index + 1}`,
    pack: lexicon.pack.id,
    quote: quoteAt(view.text, view.start, view.end),
    position: { start: view.start, end: view.end },
    ...(view.frame ? { frame: view.frame } : {}),
    question: answer.question.id,
    position_ids: answer.positions,
    denies: answer.denies,
    unlisted: answer.unlisted,
    value: answer.value,
    modality: answer.modality,
    drift:
      answer.question.accusation &&
      isOwnWord(view, answer.modality, answer.question, pack) &&
      claimed.length > 0 &&
      claimed.every(({ modality }) => modality === 'alleged'),
    reports,
    why: whyOf(answer, view, lexicon, reports),
  };
}

/** The report of a pack that has this page's address, by canonical link or location. */
function reportOf(lexicons: Lexicon[], { url, canonical }: ReadablePage): string | null {
  const own = [canonical, url].filter((address) => address !== null);
  const reports = lexicons.flatMap(({ reports }) => reports);
  return reports.find((report) => own.some((address) => isAddressOf(report.url, address)))?.id ?? null;
}

/** Whether an address is a report's, but for scheme, `www.`, final slash, fragment and what its query has besides. */
function isAddressOf(report: string, address: string): boolean {
  const [place, query] = partsOf(report);
  const [otherPlace, otherQuery] = partsOf(address);
  return place === otherPlace && query.every((parameter) => otherQuery.includes(parameter));
}

function partsOf(url: string): [place: string, query: string[]] {
  const [address = '', query = ''] = url
    .toLowerCase()
    .replace(/#.*$/, '')
    .split(/\?(.*)/s);
  const place = address.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '').replace(/\/(?:amp\/?)?$/, '');
  return [place, query.split('&').filter(Boolean)];
}

function* contradictions(drafts: Draft[], statements: Statement[]): Generator<number, [string, string][]> {
  const pairs: [string, string][] = [];
  const byQuestion = new Map<unknown, number[]>();
  let compared = 0;
  for (const [index, draft] of drafts.entries()) {
    if (++compared % COMPARED === 0) yield 1;
    if (!isOwnVoice(draft)) continue;
    const { answer } = draft;
    const earlier = byQuestion.get(answer.question) ?? [];
    byQuestion.set(answer.question, earlier);
    for (const other of earlier) {
      if (pairs.length >= MOST_CONTRADICTIONS) return pairs;
      if (contradict(drafts[other]!.answer, answer))
        pairs.push([statements[other]!.id, statements[index]!.id]);
      if (++compared % COMPARED === 0) yield 1;
    }
    // A page that answers one question a hundred times says nothing new after that.
    if (earlier.length < MOST_CONTRADICTIONS) earlier.push(index);
  }
  return pairs;
}

function omittedIn(lexicon: Lexicon, statements: Statement[]): string[] {
  const { questions, pack } = lexicon;
  const touched = new Set(
    statements.filter((statement) => statement.pack === pack.id).map(({ question }) => question),
  );
  return questions.filter(({ id }) => !touched.has(id) && isAnswered(id, lexicon)).map(({ id }) => id);
}
