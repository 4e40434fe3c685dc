/** Who an answer is about: an answer given of somebody else answers nothing. */
import type { LexiconQuestion } from '../model/lexicon';
import type { Match } from './cue-match';
import type { EntityMention } from './mentions';
import type { MatchScope } from './pieces';
import type { SentenceView } from './sentence-view';
import { hasRole } from './vocabulary';

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
  const ofPack = (mentions: EntityMention[]) => mentions.filter(({ lexicon }) => lexicon === lexiconIndex);
  const isOurs = ({ entity }: EntityMention) => question.about.includes(entity);
  const isTheirs = ({ entity }: EntityMention) => question.notAbout.includes(entity);
  const parties = ofPack([...view.mentions, ...view.descriptions]);
  const nearest = parties.filter(({ end }) => end <= key.start).sort((a, b) => b.end - a.end)[0];
  if (nearest ? isTheirs(nearest) : question.notAbout.includes(view.carried[lexiconIndex] ?? -1)) return true;
  const spokenOf = [parties, ofPack(view.before)];
  if (question.about.length && !parties.some(isOurs)) {
    // Others alone are spoken of, here or in the sentence before.
    if (spokenOf.some((group) => group.some(isTheirs) && !group.some(isOurs))) return true;
  }
  if (question.kind !== 'quantity') return false;
  if (!parties.length && bringsAnother(view, key.start)) return true;
  return hasUnknownSubject(view, nearest?.end ?? view.start, key.start);
}

/** “a games studio in Leeds”, “eine Bank”, “一家网店”: a business that nobody has spoken of before. */
const ANOTHER: Record<string, RegExp> = {
  en: /\b(?:an?|another|one)\s(?:[\p{L}-]+\s){0,2}(?:studio|start-?up|company|firm|bank|retailer|shop|lab|laboratory|developer|publisher)\b/iu,
  de: /(?<!\p{L})(?:ein|eine|einer|einem|einen)\s(?:\p{L}+\s){0,2}(?:\p{L}*(?:unternehmen|firma|bank|studio|händler|konzern|anbieter|labor|verlag)|start-?up)(?!\p{L})/iu,
  fr: /(?<!\p{L})une?\s(?:autre\s)?(?:studio|entreprise|société|start-?up|banque|boutique|laboratoire|éditeur)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:una?|otra?)\s(?:estudio|empresa|compañía|firma|startup|banco|tienda|laboratorio|editorial)(?!\p{L})/iu,
  zh: /(?:一家|另一家)[^，。,、]{0,8}(?:公司|企业|企業|银行|銀行|工作室|网店|網店|实验室|實驗室)/u,
};

/** Whether the sentence, before an offset, brings in a business of its own: what is counted there is that one's. */
const bringsAnother = ({ text, start, language }: SentenceView, to: number): boolean =>
  ANOTHER[language.code]?.test(text.slice(start, to)) ?? false;

const AFTER_PREPOSITION =
  /(?:^|\s)(?:in|at|of|on|from|to|by|with|for|against|near|via|per|de|en|à|sur|du|a|para|según|selon|d['’]|l['’])\s?(?:the\s|la\s|le\s)?$/i;
const CLAUSE_START =
  /(?:^\s*|[,;:—–]\s|\b(?:and|while|but|as|whereas|y|et|mientras|tandis que)\s)(?:the\s)?$/i;

/** What follows a name that acts, beside a word of movement: its verb, or a clause about it. */
const VERB: Record<string, RegExp> = {
  en: /^(?:['’]s?(?:\s\p{L}+)?\s\p{Ll}|,\s(?:which|who)\s|\s(?:has|have|had|was|were|is|are|said|says|used|uses|ran|runs|opened|made|logged|sent|put|reported|counted|saw|gave|held|holds|took|also|closed|ended|finished|opened|traded|removed|deleted|banned|suspended|blocked|launched|bought|sold|added)\s)/u,
  fr: /^(?:,\squi\s|\s(?:a|ont|avait|avaient|aurait|auraient|est|sont|était)\s)/u,
  es: /^(?:,\sque\s|\s(?:ha|han|había|habían|habría|habrían|es|son)\s)/u,
};

/** Words that open a sentence or stand for a thing, and so have a capital without being a name. */
const NO_NAME =
  /^(?:The|This|That|These|Those|All|Both|Each|Many|Most|Some|Several|Others?|Another|(?:Some|Any|Every|No)(?:body|one|thing)|None|It|Its|He|She|They|We|There|What|Which|Who|Shares|Stock|Accounts|Exchanges|Operators|Investors|Traders|Analysts|Le|La|Les|Un|Une|Des|Du|Ce|Cet|Cette|Ces|Son|Sa|Ses|Leur|Leurs|Il|Elle|Ils|Elles|On|Cela|Tout|Qui|El|Los|Las|Una|Su|Sus|Se|Lo|Ya|No|Nadie|Este|Esta|Esto|Eso|Ello|Ella|Ellos)$/;

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
