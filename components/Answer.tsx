import type { Finding } from '../model/finding';
import type { Statement } from '../model/reading';
import { Icon } from './Glyph';
import { useWords, type Words } from './words';

interface AnswerProps {
  finding: Finding;
  /** Where given, the sentence stands beneath the answer and goes to its place on the page. */
  onShow?: () => void;
}

/** What the page itself answers, in the pack's words for it, and how firmly. */
export function Answer({ finding, onShow }: AnswerProps) {
  const words = useWords();
  const { modality, drift, quote } = finding.statement;
  return (
    <div class="answer" data-standing={finding.standing ?? 'none'}>
      <p class="answer-who">
        {words.thisPage}
        <span class="answer-manner">{words.modality[modality]}</span>
      </p>
      <p class="answer-label">{answerText(finding, words)}</p>
      {drift && <p class="answer-drift">{words.drift}</p>}
      {onShow && (
        <button type="button" class="answer-sentence" title={words.showOnPage} onClick={onShow}>
          <span>{words.quote(quote.exact)}</span>
          <span class="text-button">
            {words.showOnPage}
            <Icon name="target" />
          </span>
        </button>
      )}
    </div>
  );
}

interface Answered {
  takes: readonly { label: string }[];
  denies: readonly { label: string }[];
  statement: Pick<Statement, 'unlisted' | 'value' | 'modality'>;
}

/** The answer of a page in one line. */
export function answerText({ takes, denies, statement }: Answered, words: Words): string {
  const labels = takes.map(({ label }) => label);
  if (labels.length > 0) return labels.join(' · ');
  if (denies.length > 0) return words.denies(denies.map(({ label }) => label).join(' · '));
  if (statement.unlisted)
    return statement.value ? words.unlistedValue(statement.value.text) : words.unlistedAnswer;
  return statement.modality === 'hypothetical' ? words.supposes : words.noAnswer;
}
