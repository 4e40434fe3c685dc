/** Sentences that tell nothing of the dispute, whatever words they have. */
import type { Lexicon } from '../model/lexicon';
import { type EntityMention, isParty } from './mentions';
import type { SentenceView } from './sentence-view';
import { hasRole } from './vocabulary';

/** A line with the author, the hour of publication or tags is no longer than this, in characters. */
const LONGEST_BYLINE = 160;
const WRITTEN_BY =
  /^(?:by|von|par|por|posted|updated|published|last updated|filed|tagged|记者|記者|作者|撰文|责编|責編|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado)\b|^(?:记者|記者|作者|撰文)|\d+\s?(?:min|minutes?)\s(?:read|de lectura|de lecture)|发自|發自/iu;

/** A heading that only quotes is the claim that a check is about, not what the page says. */
const QUOTED_WHOLE = /^(?:“[^”]+”|«[^»]+»|„[^“”]+[“”]|「[^」]+」|"[^"]+")$/;
const REFERENCE =
  /^(?:sources?|quellen?|fuentes?|来源|來源|see also|main article|siehe auch|voir aussi|véase|further reading)\s?[:：]|^for .{3,60}, see\b/i;

/** Who wrote a page and when, what it is filed under or draws on, or a claim that it is about. */
export function isByline({ text, start, end, block, dates }: SentenceView): boolean {
  if (block.kind === 'row' || block.end - block.start > LONGEST_BYLINE) return false;
  const line = text.slice(start, end).trim();
  if (block.kind === 'heading' && QUOTED_WHOLE.test(line)) return true;
  if (block.kind !== 'heading' && REFERENCE.test(line)) return true;
  if (/[.!?。！？]["”’»」]?$/.test(line)) return false;
  const parted = (line.match(/[·|•]/g)?.length ?? 0) > 1;
  return parted || (WRITTEN_BY.test(line) && dates.length > 0);
}

/** What a word means, or how a thing is done in general: “distillation means learning from another model's answers”. */
export function isGeneral(view: SentenceView, lexicons: Lexicon[]): boolean {
  const isNamed = (mention: EntityMention) => isParty(lexicons, mention);
  return (
    view.found.some((item) => hasRole(item, 'definition')) &&
    !view.quantities.length &&
    !view.dates.length &&
    ![...view.mentions, ...view.descriptions].some(isNamed)
  );
}

const LEADING_NAME =
  /^[\s"“«‘'(–—-]*(?:(?:The|A|An|La|Le|El|Los|Las|Les)\s)?(\p{Lu}[\p{L}’'.-]+(?:\s(?:(?:of|and|&|de|et|y)\s)?\p{Lu}[\p{L}’'.-]+)*)(?=,?\s\p{Ll})/u;

/** Words that open a sentence with a capital of the sentence's own, before a name. */
const NO_NAME =
  /^(?:In|On|At|From|By|For|After|Before|As|When|While|But|And|With|Since|Until|Under|During|To|Of|Over|If|Both|Not|No|Only|Even|Like|Unlike|Near|Outside|Inside|Across|Dans|En|À|Au|Sur|Pour|Avant|Après|Selon|Chez|Par|De|Para|Con|Desde|Hasta|Según|Tras|Ante|Por|Sobre|Contra)\s/;

/**
 * The name that a sentence starts with, where no pack knows it: what “it” and “its” stand for is then not the party named
 * before. German, which capitalises nouns, gives no such sign.
 */
export function strangerIn({
  text,
  start,
  end,
  mentions,
  descriptions,
  language,
}: SentenceView): string | null {
  if (language.code === 'zh' || language.code === 'de') return null;
  const [lead, name] = LEADING_NAME.exec(text.slice(start, end)) ?? [];
  if (!lead || !name || !/\s/.test(name) || NO_NAME.test(name)) return null;
  const to = start + lead.length;
  const from = to - name.length;
  return [...mentions, ...descriptions].some((mention) => mention.start < to && mention.end > from)
    ? null
    : name;
}

/** “Frostwick of Norfolk”, “Polar & Sons”: no person, and no town. */
const COMPANY = /\s(?:&|of|de)\s|\s(?:Inc|Ltd|Corp|Co|Group|Holdings|plc|PLC|LLC)\b/;

export const isCompany = (name: string): boolean => COMPANY.test(name);
