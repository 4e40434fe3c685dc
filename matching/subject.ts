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

const AFTER_PREPOSITION =
  /(?:^|\s)(?:in|at|of|on|from|to|by|with|for|against|near|via|per|de|en|à|sur|du|a|para|según|selon|d['’]|l['’])\s?(?:the\s|la\s|le\s)?$/i;
const CLAUSE_START =
  /(?:^\s*|[,;:—–]\s|\b(?:and|while|but|as|whereas|y|et|mientras|tandis que)\s)(?:the\s)?$/i;

/** What follows a name that acts, beside a word of movement: its verb, or a clause about it. */
const VERB: Record<string, RegExp> = {
  en: /^(?:['’]s?(?:\s\p{L}+)?\s\p{Ll}|,\s(?:which|who)\s|\s(?:has|have|had|was|were|is|are|said|says|used|uses|ran|runs|opened|made|logged|sent|put|reported|counted|saw|gave|held|holds|took|also)\s)/u,
  fr: /^(?:,\squi\s|\s(?:a|ont|avait|avaient|aurait|auraient|est|sont|était)\s)/u,
  es: /^(?:,\sque\s|\s(?:ha|han|había|habían|habría|habrían|es|son)\s)/u,
};

/** Words that open a sentence or stand for a thing, and so have a capital without being a name. */
const NO_NAME =
  /^(?:The|This|That|These|Those|It|Its|He|She|They|We|There|What|Which|Who|Nobody|Shares|Stock|Accounts|Exchanges|Operators|Investors|Traders|Analysts|Le|La|Les|Un|Une|Des|Du|Ce|Cet|Cette|Ces|Son|Sa|Ses|Leur|Leurs|Il|Elle|Ils|Elles|On|Cela|Tout|Qui|El|Los|Las|Una|Su|Sus|Se|Lo|Ya|No|Nadie|Este|Esta|Esto|Eso|Ello|Ella|Ellos)$/;

/**
 * A capitalised name between the last known name and the figure that acts like a subject: at the start of a clause, with
 * its verb or a word of movement right behind it. German, which capitalises every noun, and Chinese give no such sign.
 */
function hasUnknownSubject(view: SentenceView, from: number, to: number): boolean {
  const verb = VERB[view.language.code];
  if (!verb) return false;
  for (const match of view.text.slice(from, to).matchAll(/\p{Lu}[\p{L}.&]+/gu)) {
    const at = from + match.index;
    const end = at + match[0].length;
    const lead = view.text.slice(view.start, at);
    if (NO_NAME.test(match[0]) || AFTER_PREPOSITION.test(lead) || !CLAUSE_START.test(lead)) continue;
    if (view.mentions.some((mention) => mention.start <= at && mention.end > at)) continue;
    if (verb.test(view.text.slice(end, end + 24)) || movesAt(view, end + 1)) return true;
  }
  return false;
}

const movesAt = (view: SentenceView, at: number) =>
  view.found.some((item) => item.start === at && (hasRole(item, 'fall') || hasRole(item, 'rise')));
