import type { Finding } from '../../model/finding';
import { Answer } from '../Answer';
import { Icon, StandingGlyph } from '../Glyph';
import { Voices } from '../Voices';
import { useWords } from '../words';
import { whyText } from '../words/why-text';
import { ThisIsWrong, type ThisIsWrongProps } from './ThisIsWrong';

interface StatementBodyProps {
  finding: Finding;
  /** Its title, where packs meet in one sentence. */
  pack: string | undefined;
  /** Null where there is no mark to take back. */
  wrong: ThisIsWrongProps | null;
}

/** A statement: what this page says and how that compares, then who says what, in which words, and where. */
export function StatementBody({ finding, pack, wrong }: StatementBodyProps) {
  const words = useWords();
  const { question, agreeing, otherwise, statement } = finding;
  const onlyOwn = agreeing.length > 0 && finding.agree.publishers === 0;
  return (
    <>
      {pack && <p class="card-type">{pack}</p>}
      <h2 class="card-ask">{question.ask}</h2>
      <Answer finding={finding} />
      <p class="card-compares">
        {words.compares(finding.agree.publishers, finding.disagree.publishers)}
        {onlyOwn && ` ${words.card.onlyOwn}`}
      </p>
      {[...otherwise, ...agreeing].map((side) => (
        <section class="side" key={`${side.relation} ${side.position.id}`} data-standing={side.relation}>
          <h3 class="side-head">
            <StandingGlyph standing={side.relation} />
            <span class="side-answer">
              <span class="unseen">{words.relation[side.relation]}: </span>
              {side.position.label}
            </span>
          </h3>
          <p class="side-support">
            {side.support.publishers > 0
              ? words.support(side.support.publishers, side.support.origins)
              : words.source.own}
          </p>
          <Voices voices={side.voices} />
        </section>
      ))}
      <details class="more why">
        <summary>
          <Icon name="turn" turns />
          {words.card.why}
        </summary>
        <p>{whyText(statement, question.positions, words)}</p>
        {question.note && <p>{question.note}</p>}
      </details>
      {wrong && <ThisIsWrong {...wrong} />}
    </>
  );
}
