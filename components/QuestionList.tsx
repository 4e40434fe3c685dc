import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Row, Stance } from '../model/comparison';
import { publishersOf } from '../model/independence';
import { Answer } from './Answer';
import { Icon, StandingGlyph } from './Glyph';
import type { PanelViewProps } from './panel-views';
import { useLatest } from './stable';
import { Voices } from './Voices';
import { useWords } from './words';

/** Questions that are drawn at once; the others follow while nothing else is to be done. */
const AT_ONCE = 30;
const MORE = 6;

/** The comparison for a narrow panel: question by question, the page's answer, then each position and who takes it. */
export function QuestionList({ groups, onJump }: Pick<PanelViewProps, 'groups' | 'onJump'>) {
  const jump = useLatest(onJump);
  const drawn = useGrowing(groups.reduce((sum, { rows }) => sum + rows.length, 0));
  let before = 0;
  return (
    <div class="questions">
      {groups.map(({ topic, rows }) => {
        const room = drawn - before;
        before += rows.length;
        return (
          room > 0 && (
            <section key={topic} class="topic">
              {topic && <h2 class="topic-title">{topic}</h2>}
              {rows.slice(0, room).map((row) => (
                <QuestionItem key={row.question.id} row={row} onJump={jump} />
              ))}
            </section>
          )
        );
      })}
    </div>
  );
}

/** How many of so many to draw now. */
function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE);
  useEffect(() => {
    if (drawn >= total) return;
    const later = requestIdleCallback(() => setDrawn(drawn + MORE), { timeout: 300 });
    return () => cancelIdleCallback(later);
  }, [drawn, total]);
  return drawn;
}

function QuestionItem({ row, onJump }: { row: Row; onJump(statement: string): void }) {
  const words = useWords();
  return useMemo(() => {
    const { question, findings, standing, stances, contradictsItself } = row;
    return (
      <article class="question" data-standing={standing ?? 'none'}>
        <div>
          <h3 class="question-ask">{question.ask}</h3>
          {question.note && <p class="aside">{question.note}</p>}
        </div>
        {findings.map((finding) => (
          <Answer key={finding.statement.id} finding={finding} onShow={() => onJump(finding.statement.id)} />
        ))}
        {findings.length === 0 && <p class="question-silent">{words.panel.pageSilent}</p>}
        {contradictsItself && <p class="cell-self">{words.panel.contradictsItself}</p>}
        <ul class="stances">
          {stances
            .filter(({ voices }) => voices.length > 0)
            .map((stance) => (
              <StanceItem key={stance.position.id} stance={stance} answered={findings.length > 0} />
            ))}
        </ul>
      </article>
    );
  }, [row, onJump, words]);
}

function StanceItem({ stance, answered }: { stance: Stance; answered: boolean }) {
  const words = useWords();
  const { position, relation, voices, support } = stance;
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details
        class="stance"
        data-standing={relation ?? 'none'}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          {answered && <StandingGlyph standing={relation} />}
          <span class="stance-text">
            <span class="stance-label">
              {relation && <span class="unseen">{words.relation[relation]}: </span>}
              {position.label}
            </span>
            <span class="stance-who">
              {words.format.list(publishersOf(voices.map(({ report }) => report)))}
            </span>
          </span>
          <span class="stance-count" title={words.support(support.publishers, support.origins)}>
            {words.format.number(support.publishers)}
          </span>
          <Icon name="turn" turns />
        </summary>
        {isOpen && (
          <Voices voices={voices.map(({ report, entry, own }) => ({ ...entry, report, own }))} atOnce={4} />
        )}
      </details>
    </li>
  );
}
