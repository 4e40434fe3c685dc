/** A statement's explanation in one language. */
import type { Explained } from '../../model/reading';
import type { Words } from './languages';

/** The positions of the statement's question, as the pack words them. */
type Positions = readonly { id: string; label: string }[];

/**
 * Which words make the sentence a statement, what its figure leaves open, and by which rule reports disagree. */
export function whyText(explained: Explained, positions: Positions, words: Words): string {
  const labelOf = (id: string) => positions.find((position) => position.id === id)?.label ?? id;
  const quoted = (position: string) => words.quote(labelOf(position));
  const sentences = [
    readingText(explained, labelOf, words),
    arithmeticText(explained, quoted, words),
    disagreementText(explained, quoted, words),
  ];
  return words.format.sentences(sentences.filter((sentence) => sentence !== null));
}

function readingText(explained: Explained, labelOf: (position: string) => string, words: Words): string {
  const { why, position_ids, denies, unlisted, modality } = explained;
  const read = [...why.words.map(words.quote), ...(why.carried ? [words.why.before] : [])];
  const by = read.length > 0 ? words.format.list(read) : null;
  const answer = (position_ids.length > 0 ? position_ids : denies).map(labelOf).join(' · ');
  if (unlisted) return words.why.unlisted(by);
  if (modality === 'denied' && !answer) return words.why.denies(by);
  return words.why.says[modality](by, answer);
}

function arithmeticText({ value, why }: Explained, quoted: (position: string) => string, words: Words) {
  if (!value) return null;
  const { range } = words.format;
  const figure = words.why.figure(words.quote(value.text), range(value), value.low === value.high);
  if (!why.arithmetic) return words.why.arithmetic.equals(figure);
  const { rule, position, low, high } = why.arithmetic;
  return words.why.arithmetic[rule](figure, quoted(position), range({ low, high, unit: value.unit }));
}

function disagreementText({ why }: Explained, quoted: (position: string) => string, words: Words) {
  if (!why.disagreement) return null;
  if (why.disagreement.rule !== 'declared') return words.why.disagreement[why.disagreement.rule];
  const { relation, position, reason } = why.disagreement;
  return words.why.declared[relation](quoted(position), reason.replace(/[.。]$/, ''));
}
