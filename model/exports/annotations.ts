/**
 * A reading as W3C Web Annotations, one page of them: https://www.w3.org/TR/annotation-model/. An annotation links one
 * sentence of the page to the reports that stand to it in one way, which is its tag.
 */
import { canonicalJson } from '../canonical-json';
import type { Finding, Voice } from '../finding';
import { groupBy } from '../group-by';
import type { Relation } from '../reading';
import { type ExportSubject, type ExportWords, findingsIn } from './subject';

/**
 * @param uuid gives a new UUID with each call
 * @returns JSON-LD, an `AnnotationPage`; the model wants at least one annotation in it, so without findings there is
 *   nothing to make.
 */
export function annotationsOf(
  subject: ExportSubject,
  words: Pick<ExportWords, 'answer'>,
  uuid: () => string,
): string {
  const iri = () => `urn:uuid:${uuid()}`;
  const { reading, at } = subject;
  const items = findingsIn(subject).flatMap(({ finding }) =>
    [...standingsOf(finding)].map(([tag, voices]) => ({
      id: iri(),
      type: 'Annotation',
      motivation: 'linking',
      created: at,
      generator: { type: 'Software', name: 'Crossread' },
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: tag },
        {
          type: 'TextualBody',
          purpose: 'describing',
          format: 'text/plain',
          value: `${finding.question.ask} ${words.answer(finding)}`,
        },
        ...voices.map(reportBody),
      ],
      target: targetOf(finding, reading.url),
    })),
  );
  return canonicalJson({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: iri(),
    type: 'AnnotationPage',
    partOf: { id: iri(), type: 'AnnotationCollection', label: reading.title, total: items.length },
    startIndex: 0,
    items,
  });
}

/** Voices by their relation; a sentence that no report answers has one group, without voices. */
function standingsOf(finding: Finding): Map<Relation | 'unlisted' | 'unrelated', Voice[]> {
  const voices = [...finding.otherwise, ...finding.agreeing].flatMap((side) => side.voices);
  if (voices.length > 0) return groupBy(voices, ({ relation }) => relation);
  return new Map([[finding.statement.unlisted ? 'unlisted' : 'unrelated', []]]);
}

/** What a report says, as the part of it that says so; a report that is only paraphrased is linked to as a whole. */
function reportBody({ report, claim }: Voice) {
  const link = { type: 'SpecificResource', purpose: 'linking', source: report.url };
  if (claim.evidence.type === 'paraphrase') return { ...link, source: claim.evidence.url ?? report.url };
  return { ...link, selector: claim.evidence.selectors };
}

/**
 * The position counts in the readable text, as the reading does (docs/reading.md), in which markup and what is not shown
 * take no room; whoever flattens a page otherwise has the quotation to go by, which is why that comes first.
 */
const targetOf = ({ statement: { quote, position } }: Finding, url: string) => ({
  type: 'SpecificResource',
  source: url,
  selector: [
    { type: 'TextQuoteSelector', ...quote },
    { type: 'TextPositionSelector', ...position },
  ],
});
