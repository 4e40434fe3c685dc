/**
 * Which names are mentions. Found names compete for their place (the longest wins, a phrase in which the name means
 * something else silences it), and those that are ambiguous need support: a short form its full name earlier on the
 * page, a lower-case or context-bound name another core entity.
 */
import type { Lexicon, LexiconName } from '../model/lexicon';
import type { Found } from './vocabulary';

export interface EntityMention {
  lexicon: number;
  entity: number;
  start: number;
  end: number;
  /** “2.5-72B” of “Qwen2.5-72B”. */
  version: string | null;
}

/** What one text (page or frame) names: mentions proper, and descriptions that stand for an entity without naming it. */
export interface NamedText {
  mentions: EntityMention[];
  descriptions: EntityMention[];
}

/** Organizations and people act; products, places and concepts do not. */
export const isParty = (lexicons: Lexicon[], { lexicon, entity }: EntityMention) =>
  ['Organization', 'Person', 'Role'].includes(lexicons[lexicon]!.entities[entity]!.type);

interface Candidate {
  lexicon: number;
  name: LexiconName;
  start: number;
  end: number;
  weak: boolean;
}

export interface NameSource {
  text: string;
  found: Found[];
  /** Start of the passage (block) a place belongs to, for names that count only beside another. */
  passageOf: (offset: number) => number;
}

/** How far, in characters, a name that counts only beside another may stand from it. */
const BESIDE = 600;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const VERSION =
  /^[- \u00a0]?(?:v\.?)?\d{1,3}(?!\d|,\d{3}|\.\d{3}|[\s\u00a0-]?(?:per|million|%)|\.\d+[\s\u00a0]?(?:%|per|million))(?:\.\d+)*(?:-?[A-Za-z]?\d*[Bb]?\b)?(?:-\d+[BbMm]\b)?/;
const SIZE_VERSION = /^[- \u00a0]\d+(?:\.\d+)?[BbMm](?![\p{L}])/u;
const TITLES =
  /^(?:mr|mrs|ms|dr|sir|sen|senator|senators|secretary|minister|mp|professor|prof|chairman|chair|president|republican|democrat|and|the|but|when|as|if|while|meanwhile|yesterday|today|later|then|earlier|for|in|on|at|to|from|by|with|has|did|does|is|was|will|can|neither|nor|both|unlike|like|asked|that|what|why|how|said|herr|frau|senatorin|senatoren|auch|von|und|doch|aber|\p{L}*(?:chef|chefin|minister|ministerin|vorstand|gründer|sprecher)|señor|señora|senador|senadora|sénateur|sénatrice|m|mme)$/iu;

/** Names after which a caller gets a chance to leave the main thread. */
const NAMES = 25;

/** The mentions of a page's texts, in order. One call for all texts: a full name in one supports a short form in the next. */
export function* mentionsOf(lexicons: Lexicon[], sources: NameSource[]): Generator<void, NamedText[]> {
  const placed: Placed[] = [];
  for (const source of sources) placed.push(yield* place(lexicons, source));
  const core = new Set<string>();
  for (const { winners } of placed) {
    for (const { lexicon, name, weak } of winners) {
      if (
        !weak &&
        !name.beside.length &&
        name.role === 'name' &&
        lexicons[lexicon]!.entities[name.entity]!.core === true
      )
        core.add(key(lexicon, name.entity));
    }
  }
  const misused = new Set(placed.flatMap(({ excluded }) => excluded));
  const seen = new Set<string>();
  const named: NamedText[] = [];
  for (const [index, { winners }] of placed.entries())
    named.push(yield* keepSupported(lexicons, sources[index]!, winners, { core, misused, seen }));
  return named;
}

const key = (lexicon: number, entity: number) => `${lexicon}:${entity}`;

interface Support {
  /** Core entities named beyond doubt somewhere on the page. */
  core: Set<string>;
  /** Entities whose name also stands for something else on this page. */
  misused: Set<string>;
  /** Entities whose full name stood already. */
  seen: Set<string>;
}

function* keepSupported(
  lexicons: Lexicon[],
  source: NameSource,
  winners: Candidate[],
  { core, misused, seen }: Support,
): Generator<void, NamedText> {
  const named: NamedText = { mentions: [], descriptions: [] };
  const places = new Places(source);
  yield* places.take(winners);
  for (const [index, candidate] of winners.entries()) {
    if (index % NAMES === NAMES - 1) yield;
    const { lexicon, name, start, end } = candidate;
    const id = key(lexicon, name.entity);
    const entity = lexicons[lexicon]!.entities[name.entity]!;
    const others = [...core].some((other) => other !== id && other.startsWith(`${lexicon}:`));
    if ((candidate.weak || entity.core === 'beside' || misused.has(id)) && !others) continue;
    if (name.role === 'short' && (!seen.has(id) || isOtherPerson(source.text, candidate, places))) continue;
    if (name.beside.length && !places.standsBeside(candidate)) continue;
    if (name.role === 'name') seen.add(id);
    const version = entity.versions ? versionAt(source.text, end) : '';
    const mention = {
      lexicon,
      entity: name.entity,
      start,
      end: end + version.length,
      version: version ? version.replace(/^[-\s\u00a0]/, '') : null,
    };
    (name.role === 'described' ? named.descriptions : named.mentions).push(mention);
  }
  return named;
}

interface Placed {
  /** The names that win their place, leftmost and longest first. */
  winners: Candidate[];
  /** Entities whose exclusions were found. */
  excluded: string[];
}

function* place(lexicons: Lexicon[], { text, found }: NameSource): Generator<void, Placed> {
  const candidates: Candidate[] = [];
  const descriptions: Candidate[] = [];
  const starts = new Set<string>();
  for (const [index, { start, end, meanings }] of found.entries()) {
    if (index % NAMES === NAMES - 1) yield;
    for (const meaning of meanings) {
      if (meaning.kind !== 'name') continue;
      const name = lexicons[meaning.lexicon]!.names[meaning.name]!;
      const candidate = candidateAt(text, start, end, name, meaning.lexicon);
      if (!candidate) continue;
      candidates.push(candidate);
      if (name.role === 'described') descriptions.push(candidate);
      if (name.role !== 'not') starts.add(placeOf(candidate));
    }
  }
  yield;
  candidates.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  yield;
  const winners: Candidate[] = [];
  const excluded: string[] = [];
  // Each pack has its own names; what one takes is not taken from another.
  const taken = lexicons.map(() => 0);
  for (const [index, candidate] of candidates.entries()) {
    if (index % NAMES === NAMES - 1) yield;
    // A description may hold a name: “the maker of Claude”.
    if (candidate.start < taken[candidate.lexicon]! || candidate.name.role === 'described') continue;
    if (isSilenced(candidate, starts, text)) continue;
    taken[candidate.lexicon] = candidate.end;
    if (candidate.name.role === 'not') excluded.push(key(candidate.lexicon, candidate.name.entity));
    else winners.push(candidate);
  }
  yield;
  return { winners: [...winners, ...descriptions].sort((a, b) => a.start - b.start), excluded };
}

const RANK = { name: 0, short: 1, described: 2, not: 3 };
const rank = ({ name }: Candidate) => RANK[name.role];

const placeOf = ({ lexicon, start }: Pick<Candidate, 'lexicon' | 'start'>) => `${lexicon}:${start}`;

/** A wildcard exclusion (“Claude Monet”) gives way where the next word is a name itself. */
function isSilenced({ lexicon, name, end, start }: Candidate, starts: Set<string>, text: string): boolean {
  if (name.role !== 'not' || !name.text.endsWith(' *')) return false;
  const next = start + /^\S+\s/.exec(text.slice(start, end))![0].length;
  return starts.has(placeOf({ lexicon, start: next }));
}

function candidateAt(
  text: string,
  start: number,
  end: number,
  name: LexiconName,
  lexicon: number,
): Candidate | null {
  const shown = text.slice(start, end).replace(INVISIBLE, '');
  if (name.role === 'not' && name.text.endsWith(' *')) {
    const stop = capitalisedWordAfter(text, start, end);
    return stop ? { lexicon, name, start, end: stop, weak: false } : null;
  }
  if (
    name.role === 'short' &&
    /[-'’]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    /\p{L}[-'’]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/\b[dlDL]['’]$/.test(text.slice(Math.max(0, start - 2), start))
  )
    return null;
  const capitals = keepsCapitals(shown, name.text);
  if (name.capitals === 'exact' && !sameLetters(shown, name.text)) return null;
  if (name.capitals === 'own' && !capitals) return null;
  return { lexicon, name, start, end, weak: !capitals };
}

const sameLetters = (shown: string, name: string) => shown.replace(/[’‘]/g, "'") === name;

/** Every capital of the name is one on the page too, as in the name itself, a headline's or all capitals. */
function keepsCapitals(shown: string, name: string): boolean {
  const letters = [...shown].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const expected = [...name].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  if (letters.length !== expected.length) return true;
  return expected.every((letter, i) => !/\p{Lu}/u.test(letter) || /\p{Lu}/u.test(letters[i]!));
}

/** End of a capitalised word right behind a name, 0 when none stands there or the line is set in title case. */
function capitalisedWordAfter(text: string, start: number, end: number): number {
  const next = /^[ \u00a0](\p{Lu}\p{Ll}[\p{Script=Latin}'’-]*)/u.exec(text.slice(end, end + 40));
  if (!next) return 0;
  const lead = text.slice(Math.max(0, start - 120), start);
  const line = text.slice(start - lead.length + lead.lastIndexOf('\n') + 1, end + 120).split('\n')[0]!;
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 4 && capitalised > words.length * 0.6 ? 0 : end + next[0].length;
}

/** “Kyle Scott”, “Jane Warren”: a surname of ours as part of somebody else's name. */
function isOtherPerson(text: string, { start, end }: Candidate, { starts, ends }: Places): boolean {
  const after = /^[\s\u00a0](\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 30));
  if (after && !starts.has(end + 1) && !TITLES.test(after[1]!)) return true;
  const before = /(\p{Lu}\p{Ll}+)[\s\u00a0]$/u.exec(text.slice(Math.max(0, start - 30), start));
  if (!before || TITLES.test(before[1]!)) return false;
  return !ends.has(start - 1) && !opensSentence(text, start - before[0].length);
}

const opensSentence = (text: string, at: number) =>
  at === 0 || /(?:^|[.!?:;“"'‘\n])\s*$/.test(text.slice(Math.max(0, at - 3), at));

/** Where the names of a text stand, so that no name looks through all the others. */
class Places {
  readonly starts = new Set<number>();
  readonly ends = new Set<number>();
  /** By entity: starts of the names that need no other, and of the passages that they lie in. */
  readonly #named = new Map<string, { starts: number[]; passages: Set<number> }>();
  readonly #passageOf: NameSource['passageOf'];

  constructor({ passageOf }: NameSource) {
    this.#passageOf = passageOf;
  }

  /** Takes the names in; leaves the thread in between. */
  *take(winners: Candidate[]): Generator<void> {
    for (const [index, { lexicon, name, start, end }] of winners.entries()) {
      if (index % NAMES === NAMES - 1) yield;
      this.starts.add(start);
      this.ends.add(end);
      if (name.beside.length) continue;
      const id = key(lexicon, name.entity);
      const named = this.#named.get(id) ?? { starts: [], passages: new Set() };
      this.#named.set(id, named);
      named.starts.push(start);
      named.passages.add(this.#passageOf(start));
    }
  }

  standsBeside({ lexicon, name, start }: Candidate): boolean {
    return name.beside.some((entity) => {
      const named = this.#named.get(key(lexicon, entity));
      return (
        named !== undefined &&
        (named.passages.has(this.#passageOf(start)) || distanceTo(named.starts, start) < BESIDE)
      );
    });
  }
}

/** Distance to the nearest of some numbers in ascending order. */
function distanceTo(ascending: number[], place: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return Math.min(...[low - 1, low].map((i) => Math.abs((ascending[i] ?? Number.POSITIVE_INFINITY) - place)));
}

const versionAt = (text: string, end: number) =>
  (SIZE_VERSION.exec(text.slice(end, end + 16)) ?? VERSION.exec(text.slice(end, end + 16)))?.[0] ?? '';
