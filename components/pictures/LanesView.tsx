import type { Row } from '../../model/comparison';
import type { PanelViewProps } from '../panel-views';
import { useWords, type Words } from '../words';
import { QuestionLanes } from './Lanes';
import { type PictureTable, PictureView } from './PictureView';

/** Position lanes of all questions, by topic. */
export function LanesView({ groups }: Pick<PanelViewProps, 'groups'>) {
  const words = useWords();
  return (
    <PictureView
      table={tableOf(
        groups.flatMap(({ rows }) => rows),
        words,
      )}
    >
      {groups.map(({ topic, rows }) => (
        <section key={topic} class="topic">
          {topic && <h2 class="topic-title">{topic}</h2>}
          <div class="lanes-questions">
            {rows.map((row) => (
              <article key={row.question.id} class="lanes-question">
                <h3 class="question-ask">{row.question.ask}</h3>
                <QuestionLanes row={row} />
              </article>
            ))}
          </div>
        </section>
      ))}
    </PictureView>
  );
}

function tableOf(rows: readonly Row[], words: Words): PictureTable {
  const { head, lanes } = words.pictures;
  return {
    caption: lanes.caption,
    head: [head.question, head.answer, head.relation, head.report, head.origin, head.published],
    rows: rows.flatMap(({ question, stances, findings }) => [
      ...findings.flatMap(({ takes, standing }) =>
        takes.map(({ label }) => [
          question.ask,
          label,
          standing ? words.standing[standing] : '',
          words.thisPage,
          '',
          '',
        ]),
      ),
      ...stances.flatMap(({ position, voices }) =>
        voices.map(({ report, entry }) => [
          question.ask,
          position.label,
          entry.relation ? words.standing[entry.relation] : '',
          report.publisher,
          report.origin ?? '',
          report.published ? words.format.date(report.published) : '',
        ]),
      ),
    ]),
  };
}
