import type { Comparison } from '../model/comparison';
import { isKept } from '../model/kept-page';
import { Icon } from './Glyph';
import { reportNote } from './report-note';
import { useWords } from './words';

/** Publishers, and under each what tells its reports apart. */
export function MatrixHead({ comparison: { page, publishers } }: { comparison: Comparison }) {
  const words = useWords();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th class="matrix-ask" scope="col" rowSpan={2}>
          {words.panel.question}
        </th>
        <th class="matrix-page" scope="col" rowSpan={2}>
          {words.thisPage}
          {page.report && <span class="matrix-origin">{words.panel.thisReport(page.report.publisher)}</span>}
        </th>
        {publishers.map(({ name, reports }) => (
          <th key={name} class="matrix-publisher" scope="colgroup" colSpan={reports.length}>
            <span>
              {reports.some(isKept) && <Icon name="keep" />}
              {name}
            </span>
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {publishers.flatMap(({ reports }) =>
          reports.map((report, i) => (
            <th
              key={report.id}
              class={i === 0 ? 'matrix-report first' : 'matrix-report'}
              scope="col"
              data-column
              title={report.title}
            >
              <span>{reportNote(report, i + 1, reports.length, words)}</span>
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}
