/** A receipt held against a page and the packs at hand. */
import * as v from 'valibot';
import { canonicalJson } from '../canonical-json';
import type { Reading, Statement } from '../reading';
import { type Receipt, ReceiptSchema, type ReceiptStatement, receiptHash, type Sha256 } from './receipt';

/** How a quotation is found: with its surroundings, among others, or not at all. */
export type QuoteState = 'stands' | 'moved' | 'gone';
/** How a pack at hand compares with the one of the receipt. */
export type PackState = 'same' | 'other' | 'absent';
/** Whether the sentence gives the same answer and stands to the same claims; null where it cannot be read again. */
export type RelationState = 'same' | 'other' | 'unread' | null;

export interface ReceiptCheck {
  quotes: { statement: ReceiptStatement; quote: QuoteState; relations: RelationState }[];
  packs: { pack: Receipt['packs'][number]; state: PackState; at: string | null }[];
  /** Nothing is other than the receipt has it. */
  holds: boolean;
}

/** @returns the receipt, or why it is none: a sentence. */
export async function parseReceipt(file: string, sha256: Sha256): Promise<Receipt | { problem: string }> {
  let json: unknown;
  try {
    json = JSON.parse(file);
  } catch {
    return { problem: 'it is no JSON' };
  }
  const parsed = v.safeParse(ReceiptSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { problem: `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` };
  }
  const receipt = parsed.output;
  if ((await receiptHash(receipt, sha256)) !== receipt.sha256)
    return { problem: 'its content and its hash do not go together: it was changed after it was made' };
  const quoted = [
    ...receipt.statements.map(({ selector: [quote], sha256 }) => ({ quote, sha256 })),
    ...receipt.claims.flatMap(({ quotes }) =>
      quotes.map(({ selector, sha256 }) => ({ quote: selector, sha256 })),
    ),
  ];
  for (const one of quoted)
    if ((await sha256(one.quote.exact)) !== one.sha256)
      return { problem: `a quotation and its hash do not go together: “${one.quote.exact}”` };
  return receipt;
}

/**
 * @param page its readable text, and what the packs at hand make of it; null where it names nothing that they are about
 * @param packs at hand, by id
 */
export function checkReceipt(
  receipt: Receipt,
  page: { text: string; reading: Reading | null },
  packs: ReadonlyMap<string, { version: string; sha256: string }>,
): ReceiptCheck {
  const text = plain(page.text);
  const quotes = receipt.statements.map((statement) => {
    const quote = quoteState(statement, text);
    const relations =
      quote === 'gone' || !packs.has(statement.pack) ? null : relationState(statement, page.reading);
    return { statement, quote, relations };
  });
  const states = receipt.packs.map((pack) => {
    const found = packs.get(pack.id);
    const state: PackState = !found ? 'absent' : found.sha256 === pack.sha256 ? 'same' : 'other';
    return { pack, state, at: found?.version ?? null };
  });
  const holds =
    quotes.every(({ quote, relations }) => quote === 'stands' && relations === 'same') &&
    states.every(({ state }) => state === 'same');
  return { quotes, packs: states, holds };
}

function quoteState({ selector: [{ prefix, exact, suffix }] }: ReceiptStatement, text: string): QuoteState {
  if (text.includes(plain(prefix + exact + suffix))) return 'stands';
  return text.includes(plain(exact).trim()) ? 'moved' : 'gone';
}

function relationState(statement: ReceiptStatement, reading: Reading | null): RelationState {
  const [{ exact }] = statement.selector;
  const again = (reading?.statements ?? []).filter(
    ({ pack, question, quote }) =>
      pack === statement.pack && question === statement.question && plain(quote.exact) === plain(exact),
  );
  if (again.length === 0) return 'unread';
  return again.some((one) => gist(gistOf(one)) === gist(statement)) ? 'same' : 'other';
}

type Gist = Pick<ReceiptStatement, 'positions' | 'denies' | 'unlisted' | 'modality' | 'relations'>;

const gistOf = ({ position_ids, denies, unlisted, modality, reports }: Statement): Gist => ({
  positions: position_ids,
  denies,
  unlisted,
  modality,
  relations: reports,
});

/** Two of the same content are the same text, in whatever order they have it. */
function gist({ positions, denies, unlisted, modality, relations }: Gist): string {
  const rows = relations.map(({ report, claim, relation, asOf }) =>
    JSON.stringify([report, claim, relation, asOf]),
  );
  return canonicalJson([positions.toSorted(), denies.toSorted(), unlisted, modality, rows.toSorted()]);
}

/** Line breaks and runs of blanks are not part of what is quoted: a saved page has others. */
const plain = (text: string) => text.replace(/\s+/g, ' ');
