/**
 * A lexicon on its way into a page: as texts, each of them read in a fraction of a millisecond. As one object, the
 * browser would build all of it before anything else on the page could run.
 */
import type { Lexicon } from '../model/lexicon';

/** In characters, where one entry alone is not longer. */
const LENGTH = 16_000;

type Member = unknown[] | Record<string, unknown>;

/** Each text is an object in JSON with a member of the lexicon, or with some of the entries of one. */
export function* partsOf(lexicon: Lexicon): Generator<string> {
  for (const [name, member] of Object.entries(lexicon) as [string, Member][]) {
    const isList = Array.isArray(member);
    const part = (entries: string[]) =>
      `{${JSON.stringify(name)}:${isList ? `[${entries}]` : `{${entries}}`}}`;
    let entries: string[] = [];
    let length = 0;
    for (const [key, value] of Object.entries(member)) {
      const text = JSON.stringify(value);
      const entry = isList ? text : `${JSON.stringify(key)}:${text}`;
      entries.push(entry);
      length += entry.length;
      if (length < LENGTH) continue;
      yield part(entries);
      entries = [];
      length = 0;
    }
    yield part(entries);
  }
}

/** The lexicon that the texts are of, one of them a step. */
export function* lexiconFrom(parts: readonly string[]): Generator<void, Lexicon> {
  const lexicon: Record<string, Member> = {};
  for (const part of parts) {
    for (const [name, entries] of Object.entries(JSON.parse(part) as Record<string, Member>)) {
      const member = lexicon[name];
      if (member === undefined) lexicon[name] = entries;
      else if (Array.isArray(member)) member.push(...(entries as unknown[]));
      else Object.assign(member, entries);
    }
    yield;
  }
  return lexicon as unknown as Lexicon;
}
