/** Who an answer is about: an answer given of somebody else answers nothing. */
import type { LexiconQuestion } from '../model/lexicon';
import type { Match } from './cue-match';
import type { MatchScope } from './pieces';
import { hasRole, type SentenceView } from './sentence-view';

/**
 * Whether the matched words speak of an entity whose own case this is not (`notAbout`), or of a name that the pack does
 * not know: “DeepSeek used 24,000 accounts”, “Tencent lost 1.2 per cent”.
 */
export function isAboutAnother(
  match: Match,
  question: LexiconQuestion,
  { view, lexiconIndex }: MatchScope,
): boolean {
  if (!question.notAbout.length && question.kind !== 'quantity') return false;
  const key =
    match.pieces.find((piece) => piece.kind === 'slot') ??
    match.pieces.find((piece) => piece.kind === 'word' && !piece.carried);
  if (!key) return false;
  const parties = [...view.mentions, ...view.descriptions].filter(({ lexicon }) => lexicon === lexiconIndex);
  const before = parties.filter(({ end }) => end <= key.start).sort((a, b) => b.end - a.end);
  const nearest = before[0];
  if (nearest && question.notAbout.includes(nearest.entity)) return true;
  const namesAnother = parties.some(({ entity }) => question.notAbout.includes(entity));
  if (namesAnother && !parties.some(({ entity }) => question.about.includes(entity))) return true;
  if (!nearest && question.notAbout.includes(view.carried[lexiconIndex] ?? -1)) return true;
  const spokenOf =
    view.before.some(
      ({ lexicon, entity }) => lexicon === lexiconIndex && question.notAbout.includes(entity),
    ) && !view.before.some(({ entity }) => question.about.includes(entity));
  if (spokenOf && !parties.some(({ entity }) => question.about.includes(entity))) return true;
  if (question.kind !== 'quantity') return false;
  return hasUnknownSubject(view, nearest?.end ?? view.start, key.start);
}

/** Words that begin with a capital without naming anybody. */
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Hong|Kong|New|York|US|UK|U|S|American|Chinese|British|Asian|European|Western|Tokyo|Shanghai|Wall|Street|Nasdaq|Hang|Seng|The|A|An|In|On|At|By|It|Its|They|He|She|Shares|Stock|Later|Then|But|And|So|Still|Meanwhile|Nearly|About|More|Some|That|This|Those|These|There|AI|Inc|Group|Holding|Holdings|Ltd|HK|I|Its|ADR|ADRs|ADSs|I|CEO)$/;

const AFTER_PREPOSITION =
  /(?:^|\s)(?:in|at|of|on|from|to|by|with|for|against|near|via|per|de|en|à|sur|du|a|para|según|selon|d['’]|l['’])\s?(?:the\s|la\s|le\s)?$/i;
const CLAUSE_START = /(?:[,;:—–]\s|\b(?:and|while|but|as|whereas|y|et|mientras|tandis que)\s)(?:the\s)?$/i;

/**
 * A capitalised name between the last known name and the figure that stands like a subject: at the sentence's or
 * clause's start, with no preposition before it. Languages that capitalise every noun, or none, give no such sign.
 */
function hasUnknownSubject(view: SentenceView, from: number, to: number): boolean {
  if (!['en', 'fr', 'es'].includes(view.language.code)) return false;
  const stretch = view.text.slice(from, to);
  for (const match of stretch.matchAll(/\p{Lu}[\p{L}.&]+/gu)) {
    const word = match[0];
    const at = from + match.index;
    if (NO_NAME.test(word) || view.mentions.some((mention) => mention.start <= at && mention.end > at))
      continue;
    const lead = view.text.slice(view.start, at);
    if (AFTER_PREPOSITION.test(lead)) continue;
    const opens = lead.trim() === '' || CLAUSE_START.test(lead);
    const verb = /^(?:['’]s?)?(?:,\s(?:which|who|que|qui))?\s+\p{Ll}/u.test(
      view.text.slice(at + word.length, at + word.length + 12),
    );
    if (opens && verb && isName(word) && acts(view, word, at + word.length)) return true;
  }
  return false;
}

/** A sentence opens with a capital whatever the word: only names that are no common opening count. */
const isName = (word: string) =>
  !/^(?:Shares|Nobody|Analysts|Investors|Traders|Markets|After|Before|While|When|As|If|For|From|With|Over|Under|Between|Through|Around|Almost|Roughly|Just|Only|Even|All|Both|Each|Every|Another|Other|Such|What|Which|Who|How|Where|Why|Not|No|Yet|Also|Here|Now|Today|Yesterday|Accounts|Exchanges|Secondary|Operators|According|Using|Per)$/.test(
    word,
  );

/** French and Spanish: a sentence's opening noun has its capital from there; a name is one whose verb follows at once. */
const VERB: Record<string, RegExp> = {
  fr: /^\s+(?:a|ont|avait|avaient|aurait|auraient|est|sont|était)\s/,
  es: /^\s+(?:ha|han|había|habían|habría|habrían|es|son)\s/,
};
const DETERMINER =
  /^(?:Le|La|Les|Un|Une|Des|Du|Ce|Cet|Cette|Ces|Son|Sa|Ses|Leur|Leurs|Il|Elle|Ils|Elles|On|Cela|Tout|Qui|El|Los|Las|Una|Su|Sus|Se|Lo|Ya|No|Nadie|Este|Esta|Esto|Eso|Ello|Ella|Ellos)$/;

const acts = (view: SentenceView, word: string, end: number) =>
  view.language.code === 'en' ||
  (!DETERMINER.test(word) &&
    (VERB[view.language.code]?.test(view.text.slice(end, end + 12)) ||
      view.found.some((item) => item.start === end + 1 && (hasRole(item, 'fall') || hasRole(item, 'rise')))));
