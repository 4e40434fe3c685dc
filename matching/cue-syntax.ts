/**
 * The notation of cues (docs/writing-a-pack.md is the author's guide). A cue is a line of terms separated by blanks; all
 * of them must stand in one sentence, in any order:
 *
 *   accuse*            a word; `*` makes it a stem          formal_complaint   a phrase
 *   [letter]           any word of the pack's list          a|b|[c]            any of these
 *   @alibaba           the entity: named, described, or carried over by a pronoun
 *   @@alibaba          the entity, named or described by a noun in this very sentence
 *   @@qwen:2           a mention with this version, @@qwen:* with any
 *   #quantity #date #quote    a number of the question's unit, a date or period, words in quotation marks
 *   !x                 x must not stand in the sentence
 *   a > b    a >3 b    b after a (with at most 3 words between)
 *   a ~3 b             a and b in either order, at most 3 words between
 */
import type { Slot } from '../model/lexicon';
import { fold } from './fold';

export interface WrittenChoice {
  /** Folded words and phrases, `*` kept at the end of a stem. */
  words: string[];
  lists: string[];
  entities: { id: string; strict: boolean; version: string | null }[];
  slots: Slot[];
}

export interface WrittenTerm {
  choice: WrittenChoice;
  absent: boolean;
  order: 'any' | 'after' | 'near';
  within: number | null;
}

const SLOTS: readonly string[] = ['quantity', 'date', 'quote'] satisfies Slot[];

/**
 * A word of a cue or of a list, folded: `Formal_complaint*` → `formal complaint*`.
 * @throws SyntaxError for one that would never be found.
 */
export function foldTerm(word: string): string {
  const folded = fold(word.replaceAll('_', ' ')).trim();
  if (!/[\p{L}\p{N}%~<>€$]/u.test(folded)) throw new SyntaxError(`“${word}”: a word needs a letter or digit`);
  if (/^\*| \*|\*[^ ]/.test(folded)) throw new SyntaxError(`“${word}”: “*” stands at the end of a word`);
  return folded;
}

/** Reads one cue. Throws a SyntaxError with a sentence that says what was found and what was expected. */
export function parseCue(source: string): WrittenTerm[] {
  if (!source.trim()) throw new SyntaxError('the cue is empty');
  const terms: WrittenTerm[] = [];
  let order: WrittenTerm['order'] = 'any';
  let within: number | null = null;
  for (const piece of source.trim().split(/\s+/)) {
    const link = /^([>~])(\d*)$/.exec(piece);
    if (link) {
      if (!terms.length || order !== 'any') throw new SyntaxError(`“${piece}” needs a term on both sides`);
      if (terms.at(-1)!.absent)
        throw new SyntaxError(
          `“${piece}” needs a term on both sides; what must not stand there has no place`,
        );
      if (link[1] === '~' && !link[2]) throw new SyntaxError('“~” needs a number of words, as in ~3');
      order = link[1] === '>' ? 'after' : 'near';
      within = link[2] ? Number(link[2]) : null;
      continue;
    }
    const absent = piece.startsWith('!');
    if (absent && order !== 'any')
      throw new SyntaxError(`“${piece}”: what must not stand there has no order`);
    terms.push({ choice: parseChoice(absent ? piece.slice(1) : piece), absent, order, within });
    order = 'any';
    within = null;
  }
  if (order !== 'any') throw new SyntaxError('the cue ends where a term was expected');
  if (!terms.some((term) => !term.absent))
    throw new SyntaxError('a cue needs at least one term that must stand there');
  return terms;
}

function parseChoice(piece: string): WrittenChoice {
  const choice: WrittenChoice = { words: [], lists: [], entities: [], slots: [] };
  for (const atom of piece.split('|')) {
    if (!atom) throw new SyntaxError(`“${piece}”: an alternative is empty`);
    if (atom.startsWith('[')) choice.lists.push(listName(atom));
    else if (atom.startsWith('@')) choice.entities.push(entityAtom(atom));
    else if (atom.startsWith('#')) choice.slots.push(slotName(atom));
    else choice.words.push(foldTerm(atom));
  }
  return choice;
}

function entityAtom(atom: string): WrittenChoice['entities'][number] {
  const [, signs, id, version] = /^(@@?)([a-z0-9.-]+)(?::(\*|[\w.-]+))?$/.exec(atom) ?? [];
  if (!id) throw new SyntaxError(`“${atom}”: an entity is written @id, @@id or @@id:version`);
  return { id, strict: signs === '@@', version: version ?? null };
}

/** Whether a word of a list stands for another list. */
export const isListName = (word: string): boolean => word.startsWith('[');

/** @throws SyntaxError for one that no list can have. */
export function listName(atom: string): string {
  if (!/^\[[a-z0-9-]+\]$/.test(atom)) throw new SyntaxError(`“${atom}”: a list is written [name]`);
  return atom.slice(1, -1);
}

function slotName(atom: string): Slot {
  const slot = atom.slice(1);
  if (!SLOTS.includes(slot))
    throw new SyntaxError(`“${atom}”: expected ${SLOTS.map((name) => `#${name}`).join(', ')}`);
  return slot as Slot;
}
