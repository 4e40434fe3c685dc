/**
 * The receipt: what a page said and how it stood to the reports, in a file that can be held against the page later,
 * without the network. docs/receipts.md
 */
import * as v from 'valibot';
import { canonicalJson } from '../canonical-json';
import type { Dossier } from '../dossier';
import { indexOf } from '../dossier-index';
import { TextQuoteSelectorSchema } from '../pack-report';
import { MODALITIES, RELATIONS } from '../reading';
import { type ExportedFinding, type ExportSubject, type ExportWords, findingsIn } from './subject';

export const RECEIPT_FORMAT = 'crossread-receipt/1';

const text = v.string();
const hash = v.pipe(text, v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const StatementSchema = v.object({
  pack: text,
  question: text,
  ask: text,
  answer: text,
  positions: v.array(text),
  denies: v.array(text),
  unlisted: v.boolean(),
  modality: v.picklist(MODALITIES),
  selector: v.tuple([
    v.object({ type: v.literal('TextQuoteSelector'), exact: text, prefix: text, suffix: text }),
    v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  ]),
  /** Of the quotation. */
  sha256: hash,
  relations: v.array(
    v.object({ report: text, claim: text, relation: v.picklist(RELATIONS), asOf: v.nullable(text) }),
  ),
});

const ClaimSchema = v.object({
  pack: text,
  id: text,
  report: text,
  publisher: text,
  url: text,
  answer: text,
  /** What the report is quoted with; empty where the pack has it in its own words. */
  quotes: v.array(v.object({ selector: TextQuoteSelectorSchema, sha256: hash })),
});

export const ReceiptSchema = v.object({
  format: v.literal(RECEIPT_FORMAT),
  made: v.pipe(text, v.isoTimestamp()),
  page: v.object({ url: text, title: text, language: text }),
  /** The hash of a pack is of what it says, its dossier: see {@link dossierHash}. */
  packs: v.array(v.object({ id: text, version: text, title: text, sha256: hash })),
  statements: v.array(StatementSchema),
  claims: v.array(ClaimSchema),
  /** Of all of the above: see {@link receiptHash}. */
  sha256: hash,
});

export type Receipt = v.InferOutput<typeof ReceiptSchema>;
export type ReceiptStatement = Receipt['statements'][number];

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export type Sha256 = (text: string) => Promise<string>;

/** The receipt as a file. */
export async function receiptOf(
  subject: ExportSubject,
  words: Pick<ExportWords, 'answer'>,
  sha256: Sha256,
): Promise<string> {
  const { reading, dossiers, at } = subject;
  const findings = findingsIn(subject);
  const receipt = {
    format: RECEIPT_FORMAT,
    made: at,
    page: { url: reading.url, title: reading.title, language: reading.language },
    packs: await Promise.all(
      dossiers.map(async (dossier) => ({
        id: dossier.pack.id,
        version: dossier.pack.version,
        title: dossier.pack.title,
        sha256: await dossierHash(dossier, sha256),
      })),
    ),
    statements: await Promise.all(findings.map((found) => statementOf(found, words, sha256))),
    claims: await Promise.all(dossiers.flatMap((dossier) => claimsOf(dossier, findings, sha256))),
  } satisfies Omit<Receipt, 'sha256'>;
  return canonicalJson({ ...receipt, sha256: await receiptHash(receipt, sha256) });
}

/** What tells two states of a pack apart: its questions, reports and claims, in canonical JSON. */
export const dossierHash = (dossier: Dossier, sha256: Sha256): Promise<string> =>
  sha256(canonicalJson(dossier));

/** Of a receipt in canonical JSON, its own hash left out. Finds slips, not forgers: whoever changes it can hash it anew. */
export function receiptHash(receipt: Omit<Receipt, 'sha256'>, sha256: Sha256): Promise<string> {
  const { sha256: _, ...rest } = receipt as Receipt;
  return sha256(canonicalJson(rest));
}

async function statementOf(
  { finding }: ExportedFinding,
  words: Pick<ExportWords, 'answer'>,
  sha256: Sha256,
): Promise<ReceiptStatement> {
  const { statement, question } = finding;
  return {
    pack: statement.pack,
    question: question.id,
    ask: question.ask,
    answer: words.answer(finding),
    positions: statement.position_ids,
    denies: statement.denies,
    unlisted: statement.unlisted,
    modality: statement.modality,
    selector: [
      { type: 'TextQuoteSelector', ...statement.quote },
      { type: 'TextPositionSelector', ...statement.position },
    ],
    sha256: await sha256(statement.quote.exact),
    relations: statement.reports,
  };
}

/** The claims of a pack that any of the findings stands to. */
function claimsOf(dossier: Dossier, findings: ExportedFinding[], sha256: Sha256) {
  const { claims, reports, questions } = indexOf(dossier);
  const own = findings.filter((found) => found.dossier === dossier);
  const ids = new Set(own.flatMap(({ finding }) => finding.statement.reports.map(({ claim }) => claim)));
  return [...ids].flatMap((id) => {
    const claim = claims.get(id);
    const report = claim && reports.get(claim.report);
    if (!report) return [];
    const position = questions.get(claim.question)?.positions.find((one) => one.id === claim.position);
    const selectors = claim.evidence.type === 'quotes' ? claim.evidence.selectors : [];
    return [
      Promise.all(
        selectors.map(async (selector) => ({ selector, sha256: await sha256(selector.exact) })),
      ).then((quotes) => ({
        pack: dossier.pack.id,
        id,
        report: report.id,
        publisher: report.publisher,
        url: report.url,
        answer: position?.label ?? claim.position,
        quotes,
      })),
    ];
  });
}
