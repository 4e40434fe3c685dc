import type { Finding, Side } from '../model/finding';
import { answerText } from './Answer';
import { StandingGlyph } from './Glyph';
import { useWords } from './words';

interface FindingButtonProps {
  finding: Finding;
  onJump(statement: string): void;
}

/** One statement: the sentence, what it answers here and what reports answer. Pressing it goes there. */
export function FindingButton({ finding, onJump }: FindingButtonProps) {
  const words = useWords();
  const { statement, standing, question, otherwise, agreeing } = finding;
  const [first, ...more] = otherwise.length > 0 ? otherwise : agreeing;
  const others = more.filter(({ relation }) => relation === first?.relation).length;
  return (
    <button
      type="button"
      class="finding"
      data-standing={standing ?? 'none'}
      title={words.popup.jump}
      onClick={() => onJump(statement.id)}
    >
      <StandingGlyph standing={standing} />
      <span class="finding-text">
        <span class="finding-ask">{question.ask}</span>
        <span class="finding-sentence">{words.quote(statement.quote.exact)}</span>
        <span class="finding-row">
          <span class="finding-who">{words.popup.here}</span>
          <span class="finding-answer">{answerText(finding, words)}</span>
        </span>
        {first && <ElsewhereRow side={first} others={others} />}
      </span>
    </button>
  );
}

/** What the most publishers answer instead, and how many other answers there are. */
function ElsewhereRow({ side, others }: { side: Side; others: number }) {
  const words = useWords();
  const { publishers } = side.support;
  const who = publishers > 0 ? words.counts.publishers(publishers) : words.source.own;
  return (
    <span class="finding-row">
      <span class="finding-who">{words.popup.reports}</span>
      <span class="finding-answer">
        {side.position.label}
        <span class="aside">{others > 0 ? words.popup.beside(who, words.popup.andMore(others)) : who}</span>
      </span>
    </span>
  );
}
