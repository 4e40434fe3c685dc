/** A receipt held against a saved page, offline, with the bundled packs and those given. docs/receipts.md */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compilePack } from '../../matching/compile';
import { measureOf } from '../../matching/position-interval';
import { createReader } from '../../matching/reader';
import { dossierOf } from '../../model/dossier';
import { dossierHash, type Receipt, type Sha256 } from '../../model/exports/receipt';
import { checkReceipt, parseReceipt, type ReceiptCheck } from '../../model/exports/receipt-check';
import type { Lexicon } from '../../model/lexicon';
import type { Pack } from '../../model/pack';
import { bundledPacks } from '../../packs';
import { readPage } from '../../page/read-page';
import { parseDocument } from '../document';
import { type Say, takeOption } from '../pack/command';
import { loadPack, sayProblem } from '../pack/load';

const USAGE = 'Usage: npm run --silent verify -- RECEIPT.json PAGE.html [--pack PACK]…';
const sha256: Sha256 = async (text) => createHash('sha256').update(text, 'utf8').digest('hex');

const QUOTES = {
  stands: 'stands',
  moved: 'stands, with other text around it',
  gone: 'no longer stands',
};
const RELATIONS = {
  same: 'same answer, same relations',
  other: 'read again, it gives another answer or stands otherwise to the reports',
  unread: 'read again, it gives no answer to this question',
};

/**
 * @param args the receipt, the page, and packs by `--pack`
 * @param say takes what was found, line by line
 * @returns 0 when all is as the receipt has it, 1 when something is not
 * @throws Error whose message says why it cannot be checked
 */
export async function verify(args: string[], say: Say): Promise<number> {
  const { files, given } = split(args);
  const [receiptFile, pageFile, ...more] = files;
  if (!receiptFile || !pageFile || more.length > 0) throw new Error(USAGE);
  const receipt = await parseReceipt(readFileSync(receiptFile, 'utf8'), sha256);
  if ('problem' in receipt)
    throw new Error(`${receiptFile} is no receipt that can be checked: ${receipt.problem}`);
  const packs = packsAtHand(given);
  // The page is known by its address, wherever it was saved to.
  const page = { ...readPage(parseDocument(readFileSync(pageFile), pageFile)), url: receipt.page.url };
  const hashes = new Map<string, { version: string; sha256: string }>();
  for (const { pack } of packs)
    hashes.set(pack.id, {
      version: pack.version,
      sha256: await dossierHash(dossierOf(pack, measureOf), sha256),
    });
  const reading = createReader(packs.map(({ lexicon }) => lexicon)).read(page);
  const text = page.texts.map((part) => part.text).join('\n');
  const check = checkReceipt(receipt, { text, reading }, hashes);
  tell(receipt, check, say);
  return check.holds ? 0 : 1;
}

/** `--pack` may stand several times. */
function split(args: string[]): { files: string[]; given: string[] } {
  const { rest, value } = takeOption(args, '--pack');
  if (value === null) return { files: rest, given: [] };
  if (value === '') throw new Error(USAGE);
  const { files, given } = split(rest);
  return { files, given: [value, ...given] };
}

/** A given pack takes the place of a bundled one of its id. @throws Error that says what is wrong with one */
function packsAtHand(given: string[]): { pack: Pack; lexicon: Lexicon }[] {
  const own = given.map((path) => {
    const { pack, lexicon, errors } = loadPack(path);
    if (!pack || !lexicon) throw new Error(errors.map(sayProblem).join('\n'));
    return { pack, lexicon };
  });
  const bundled = bundledPacks()
    .filter(({ id }) => !own.some(({ pack }) => pack.id === id))
    .map((pack) => ({ pack, lexicon: compilePack(pack) }));
  return [...bundled, ...own];
}

function tell(receipt: Receipt, { packs, quotes, holds }: ReceiptCheck, say: Say): void {
  say(`Receipt of ${receipt.made}: ${receipt.page.title}\n${receipt.page.url}\n`);
  for (const { pack, state, at } of packs) {
    const found = {
      same: 'same content',
      other: `the pack at hand is version ${at} with other content`,
      absent: 'not at hand: give it with --pack',
    }[state];
    say(`${state === 'same' ? '=' : '!'} pack ${pack.id} ${pack.version}: ${found}`);
  }
  for (const { statement, quote, relations } of quotes) {
    const isSame = quote === 'stands' && relations === 'same';
    const found = relations === null ? QUOTES[quote] : `${QUOTES[quote]}; ${RELATIONS[relations]}`;
    say(`${isSame ? '=' : '!'} “${statement.selector[0].exact.replace(/\s+/g, ' ')}”`);
    say(`  ${statement.ask} ${statement.answer} – ${found}`);
  }
  const standing = quotes.filter(({ quote }) => quote !== 'gone').length;
  say(`\n${standing} of ${quotes.length} quotations stand on the page.`);
  say(holds ? 'All is as the receipt has it.' : 'Not all is as the receipt has it.');
}
