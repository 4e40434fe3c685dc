/** A reading as Markdown for quoting: each sentence with a link to its place, and who says what beside it. */
import type { Side, Voice } from '../finding';
import { groupBy } from '../group-by';
import { textFragmentUrl } from '../text-fragment';
import { type ExportedFinding, type ExportSubject, type ExportWords, findingsIn } from './subject';

/** @returns CommonMark. Nothing in it is markup but what is made here: https://spec.commonmark.org/0.31.2/ */
export function markdownOf(subject: ExportSubject, words: ExportWords): string {
  const { reading, at } = subject;
  const byQuestion = groupBy(
    findingsIn(subject),
    ({ finding, dossier }) => `${dossier.pack.id} ${finding.question.id}`,
  );
  const parts = [
    `# ${link(reading.title || reading.url, reading.url)}`,
    escaped(words.readOn(at.slice(0, 10))),
    ...[...byQuestion.values()].flatMap((found) => [
      `## ${escaped(found[0]!.finding.question.ask)}`,
      ...found.flatMap((one) => findingParts(one, reading.url, words)),
    ]),
    ...subject.dossiers.map(({ pack }) =>
      escaped(`${words.pack}: ${pack.title}, ${pack.version}, ${pack.maintainer.name}, ${pack.licence}`),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function findingParts({ finding }: ExportedFinding, url: string, words: ExportWords): string[] {
  const { quote } = finding.statement;
  const standing = escaped(words.standing[finding.standing ?? 'none']);
  const sides = [...finding.otherwise, ...finding.agreeing];
  return [
    `> ${link(words.quote(quote.exact), textFragmentUrl(url, quote))}`,
    `${escaped(words.thisPage)}: **${escaped(words.answer(finding))}** – ${standing}`,
    ...(sides.length > 0 ? [sides.map((side) => sideLine(side, words)).join('\n')] : []),
  ];
}

const sideLine = ({ position, relation, voices }: Side, words: ExportWords) =>
  `- ${escaped(position.label)} (${escaped(words.relation[relation])}): ${voices.map(source).join(', ')}`;

function source({ report, claim }: Voice): string {
  const quote = claim.evidence.type === 'quotes' ? claim.evidence.selectors[0] : undefined;
  return link(report.publisher, quote ? textFragmentUrl(report.url, quote) : report.url);
}

const link = (text: string, url: string) => `[${escaped(text)}](<${destination(url)}>)`;

/** A destination in angle brackets ends at one of these, or at the line's end. */
const destination = (url: string) =>
  url.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign)).replaceAll('&', '&amp;');

/** Text as itself: on one line, every ASCII punctuation sign behind a backslash, which every one of them may stand behind. */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
