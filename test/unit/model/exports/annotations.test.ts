import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DOSSIER } from '../../../../components/fixtures/dossier';
import { ARTICLE, OWN_REPORT } from '../../../../components/fixtures/reading';
import { annotationsOf } from '../../../../model/exports/annotations';
import { SUBJECT, WORDS } from './subject';

const iri = v.pipe(v.string(), v.regex(/^(https?:\/\/|urn:uuid:[0-9a-f-]{36}$)/));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** https://www.w3.org/TR/annotation-model/#motivation-and-purpose */
const motivation = v.picklist([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);
/** https://www.w3.org/TR/annotation-model/#selectors */
const selector = v.variant('type', [
  v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(v.string(), v.minLength(1)),
    prefix: v.optional(v.string()),
    suffix: v.optional(v.string()),
  }),
  v.pipe(
    v.strictObject({ type: v.literal('TextPositionSelector'), start: whole, end: whole }),
    v.check(({ start, end }) => start <= end),
  ),
]);
/** https://www.w3.org/TR/annotation-model/#specific-resources: exactly one source; a body may have a purpose. */
const specific = {
  type: v.literal('SpecificResource'),
  source: iri,
  selector: v.optional(v.pipe(v.array(selector), v.minLength(1))),
};
/** https://www.w3.org/TR/annotation-model/#embedded-textual-body */
const textual = v.strictObject({
  type: v.literal('TextualBody'),
  value: v.pipe(v.string(), v.minLength(1)),
  format: v.optional(v.literal('text/plain')),
  purpose: v.optional(motivation),
});
/** https://www.w3.org/TR/annotation-model/#annotations: one id, the type, no bodies or more, one target or more. */
const annotation = v.strictObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation,
  created: v.pipe(v.string(), v.isoTimestamp()),
  generator: v.object({ type: v.literal('Software'), name: v.string() }),
  body: v.array(
    v.variant('type', [textual, v.strictObject({ ...specific, purpose: v.optional(motivation) })]),
  ),
  target: v.strictObject(specific),
});
/** https://www.w3.org/TR/annotation-model/#annotation-page: one annotation or more, in one collection. */
const annotationPage = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: v.literal('AnnotationPage'),
  partOf: v.strictObject({
    id: iri,
    type: v.literal('AnnotationCollection'),
    label: v.string(),
    total: whole,
  }),
  startIndex: whole,
  items: v.pipe(v.array(annotation), v.minLength(1)),
});

const make = (reading = ARTICLE) =>
  v.parse(annotationPage, JSON.parse(annotationsOf({ ...SUBJECT, reading }, WORDS, randomUUID)));

/** Sentence, question and tag of every annotation, and how many reports it links. */
const said = () =>
  make().items.map(({ target, body }) => {
    const [quote] = target.selector ?? [];
    const [tag, about, ...links] = body;
    if (quote?.type !== 'TextQuoteSelector' || tag?.type !== 'TextualBody' || about?.type !== 'TextualBody')
      throw new Error('not as it should be');
    const question = DOSSIER.questions.find(({ ask }) => about.value.startsWith(ask))!;
    return { sentence: quote.exact, question: question.id, tag: tag.value, links: links.length };
  });

describe('annotations', () => {
  it.each([ARTICLE, OWN_REPORT])('fit the W3C model', (reading) => {
    const { items, partOf, id } = make(reading);
    expect(partOf.total).toBe(items.length);
    const ids = [id, partOf.id, ...items.map((item) => item.id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('quote each sentence of the page under each relation that it has, with all reports that stand so', () => {
    const expected = ARTICLE.statements.flatMap(({ quote, question, reports, unlisted }) => {
      const tags = [...new Set<string>(reports.map(({ relation }) => relation))];
      if (tags.length === 0) tags.push(unlisted ? 'unlisted' : 'unrelated');
      return tags.map((tag) => ({
        sentence: quote.exact,
        question,
        tag,
        links: reports.filter(({ relation }) => relation === tag).length,
      }));
    });
    const inOrder = (items: unknown[]) => items.map((item) => JSON.stringify(item)).sort();
    expect(inOrder(said())).toEqual(inOrder(expected));
  });
});
