/** One plain sentence for each statement: which words, which arithmetic. */
import type { ReportRelation, Statement } from '../model/reading';
import type { Answer } from './answers';
import type { SentenceView } from './sentence-view';

const ROUNDED = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** Words that were read, in the page's order, and how the answer compares. */
export function whyOf(
  { match, value, positions, denies, unlisted, question, modality }: Answer,
  view: SentenceView,
  reports: ReportRelation[],
): Statement['why'] {
  const words = [
    ...new Set(
      match.pieces
        .filter((piece) => !piece.carried && piece.end > piece.start)
        .sort((a, b) => a.start - b.start)
        .map(({ start, end }) => `“${view.text.slice(start, end)}”`),
    ),
  ];
  const carried = match.pieces.some((piece) => piece.carried)
    ? ' (with the question or column head before it)'
    : '';
  const label = (id: string) => question.positions.find((position) => position.id === id)?.label ?? id;
  const answers = positions.length
    ? positions.map(label).join('; ')
    : denies.length
      ? `not: ${denies.map(label).join('; ')}`
      : unlisted
        ? 'an answer that no report of the pack gives'
        : 'no answer';
  const figure = value ? `; ${figureOf(value)}` : '';
  const count = (relation: string) => reports.filter((row) => row.relation === relation).length;
  const compared = reports.length
    ? ` Claims that agree: ${count('agrees')}, differ: ${count('differs')}, conflict: ${count('conflicts')}.`
    : '';
  return `Read as ${modality} from ${words.join(', ')}${carried}: ${answers}${figure}.${compared}`;
}

function figureOf({ text, low, high, unit }: NonNullable<Statement['value']>): string {
  const plain = (end: string | number) => (typeof end === 'number' ? ROUNDED.format(end) : end);
  const counted = unit === 'date' ? '' : ` ${unit}`;
  return low === high
    ? `“${text}” is ${plain(low)}${counted}`
    : `“${text}” is read as ${plain(low)} to ${plain(high)}${counted}`;
}
