/** Reports of a pack, and what they claim on what evidence. */
import * as v from 'valibot';
import { field, id, isoDate, language, line, list, oneOf, text, webUrl } from './pack-fields';
import { PACK_LIMITS as LIMITS } from './pack-limits';

export const ReportSchema = v.object(
  {
    id: field(id, 'How claims refer to it.'),
    title: field(line, 'What tells it apart from the others, in words of the pack’s author.'),
    publisher: field(line, 'Who published it.'),
    url: field(webUrl, 'Where it stands.'),
    published: field(v.nullable(isoDate), 'When; null where it does not say.'),
    origin: field(
      v.nullable(line),
      'Whom it relays (“Reuters”); null when it is its own origin or does not say.',
    ),
    language: field(language, 'What it is written in.'),
  },
  'a report: an object',
);

const quoteSide = v.pipe(
  v.string('a text'),
  v.maxLength(LIMITS.contextCharacters.most, `at most ${LIMITS.contextCharacters.most} characters`),
);

export const TextQuoteSelectorSchema = v.object(
  {
    type: v.literal('TextQuoteSelector', '"TextQuoteSelector"'),
    exact: field(
      v.pipe(
        text(LIMITS.quoteCharacters.most),
        v.check(
          (quote) => quote.trim().split(/\s+/).length <= LIMITS.quoteWords.most,
          `a quotation of at most ${LIMITS.quoteWords.most} words`,
        ),
      ),
      'The quotation, letter by letter.',
    ),
    prefix: field(quoteSide, 'The text right before it.'),
    suffix: field(quoteSide, 'The text right behind it.'),
  },
  'a TextQuoteSelector of the W3C Web Annotation model: an object',
);

const EvidenceSchema = v.variant(
  'type',
  [
    v.object({
      type: v.literal('quotes'),
      selectors: field(
        v.pipe(list(TextQuoteSelectorSchema, LIMITS.quotes.most), v.minLength(1, 'at least one quotation')),
        'Where the report says so, as W3C Web Annotation TextQuoteSelectors.',
      ),
    }),
    v.object({
      type: v.literal('paraphrase'),
      text: field(line, 'What the report says, in one sentence of the author’s own.'),
      url: v.optional(field(webUrl, 'Where it can be read, when that is not the report’s own address.')),
    }),
  ],
  'evidence: {"type": "quotes", "selectors": […]} or {"type": "paraphrase", "text": "…"}',
);

export const ClaimSchema = v.object(
  {
    id: field(id, 'For example report.question.position.'),
    report: field(id, 'The report.'),
    question: field(id, 'The question that it answers.'),
    position: field(id, 'The position that it takes.'),
    modality: field(
      oneOf('asserted', 'alleged', 'attributed'),
      'How the report puts it. Where all claims of a position are alleged and a page asserts it, the page is marked.',
    ),
    attribution: v.optional(
      field(line, 'Whom the report has it from, as it says itself: “people familiar with the letter”.'),
    ),
    evidence: field(EvidenceSchema, 'Where and how the report says so.'),
  },
  'a claim: an object',
);

export type Report = v.InferOutput<typeof ReportSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type TextQuoteSelector = v.InferOutput<typeof TextQuoteSelectorSchema>;
