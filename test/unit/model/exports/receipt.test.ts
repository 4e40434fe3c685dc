import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE } from '../../../../components/fixtures/reading';
import { canonicalJson } from '../../../../model/canonical-json';
import { dossierHash, type Receipt, receiptOf, type Sha256 } from '../../../../model/exports/receipt';
import { checkReceipt, parseReceipt } from '../../../../model/exports/receipt-check';
import { SUBJECT, WORDS } from './subject';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const sha256: Sha256 = async (text) => hashOf(text);
const [DOSSIER] = SUBJECT.dossiers as [(typeof SUBJECT.dossiers)[number]];
const TEXT = ARTICLE.statements.map(({ quote }) => quote.exact).join('\n');

let file: string;
let receipt: Receipt;
let packs: Map<string, { version: string; sha256: string }>;
beforeAll(async () => {
  file = await receiptOf(SUBJECT, WORDS, sha256);
  receipt = (await parseReceipt(file, sha256)) as Receipt;
  packs = new Map([
    [DOSSIER.pack.id, { version: DOSSIER.pack.version, sha256: await dossierHash(DOSSIER, sha256) }],
  ]);
});

describe('a receipt', () => {
  it('is canonical, and holds against the page that it is of', () => {
    expect(canonicalJson(JSON.parse(file))).toBe(file);
    expect(receipt.statements).toHaveLength(ARTICLE.statements.length);
    expect(checkReceipt(receipt, { text: TEXT, reading: ARTICLE }, packs).holds).toBe(true);
  });

  it('has the evidence of every claim that the page stands to', () => {
    const ids = new Set(ARTICLE.statements.flatMap(({ reports }) => reports.map(({ claim }) => claim)));
    expect(receipt.claims.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
    for (const { id, quotes } of receipt.claims) {
      const { evidence } = DOSSIER.claims.find((claim) => claim.id === id)!;
      expect(quotes.map(({ selector }) => selector)).toEqual(
        evidence.type === 'quotes' ? evidence.selectors : [],
      );
    }
  });

  it('is refused when any sign of its content was changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(file.length - 1),
        fc.constantFrom('x', '7', '"', '{', ' '),
        async (at, sign) => {
          const spoiled = file.slice(0, at) + sign + file.slice(at + 1);
          const parsed = await parseReceipt(spoiled, sha256);
          // A blank for a line break changes the file and not what it says.
          if ('problem' in parsed) expect(parsed.problem).not.toBe('');
          else expect(parsed).toEqual(receipt);
        },
      ),
    );
  });
});

describe('against another page', () => {
  const first = ARTICLE.statements[0]!;

  it('tells which quotations no longer stand', () => {
    const text = TEXT.replace(first.quote.exact, 'Something else.');
    const { quotes, holds } = checkReceipt(receipt, { text, reading: ARTICLE }, packs);
    expect(holds).toBe(false);
    expect(quotes.filter(({ quote }) => quote === 'gone').map(({ statement }) => statement.sha256)).toEqual([
      hashOf(first.quote.exact),
    ]);
  });

  it('tells a quotation that stands among other words', () => {
    const [statement] = receipt.statements as [Receipt['statements'][number]];
    const [quote, position] = statement.selector;
    const elsewhere = {
      ...statement,
      selector: [{ ...quote, prefix: 'Nowhere ' }, position] as typeof statement.selector,
    };
    const { quotes } = checkReceipt(
      { ...receipt, statements: [elsewhere] },
      { text: TEXT, reading: ARTICLE },
      packs,
    );
    expect(quotes).toMatchObject([{ quote: 'moved', relations: 'same' }]);
  });

  it('tells relations that come out otherwise, and sentences that are no answer any more', () => {
    const related = ARTICLE.statements.find(({ reports }) => reports.length > 0)!;
    const changed = {
      ...ARTICLE,
      statements: [{ ...related, reports: related.reports.slice(1) }],
    };
    const { quotes } = checkReceipt(receipt, { text: TEXT, reading: changed }, packs);
    expect(new Set(quotes.map(({ relations }) => relations))).toEqual(new Set(['other', 'unread']));
  });

  it('tells a pack of other content, and one that is not at hand', () => {
    const state = (at: typeof packs) =>
      checkReceipt(receipt, { text: TEXT, reading: ARTICLE }, at).packs.map((pack) => pack.state);
    expect(state(new Map())).toEqual(['absent']);
    expect(state(new Map([[DOSSIER.pack.id, { version: '9.0.0', sha256: '0'.repeat(64) }]]))).toEqual([
      'other',
    ]);
  });
});
