import { useRef, useState } from 'preact/hooks';
import { type Agreement, agreementOf, type Meeting, PAGE_PARTY, type Party } from '../../model/agreement';
import { isKept } from '../../model/kept-page';
import { RELATIONS } from '../../model/reading';
import { StandingGlyph } from '../Glyph';
import { type GridPlace, travel } from '../grid-travel';
import type { PanelViewProps } from '../panel-views';
import { reportNote } from '../report-note';
import { useWords, type Words } from '../words';
import { MeetingSigns } from './MeetingSigns';
import { type PictureTable, PictureView } from './PictureView';

interface Pair {
  a: Party;
  b: Party;
  meeting: Meeting;
}

/**
 * Report against report, the page among them: a staircase, each name at the head of its column and the end of its row.
 * Where there is no room for names on the stairs, numbers stand there, and the names before the rows.
 */
export function AgreementGrid({ comparison, groups }: Pick<PanelViewProps, 'comparison' | 'groups'>) {
  const words = useWords();
  const [chosen, choose] = useState<{ a: string; b: string } | null>(null);
  const agreement = agreementOf(
    comparison,
    groups.flatMap(({ rows }) => rows),
  );
  const pairs = pairsOf(agreement);
  const pair = pairs.find(({ a, b }) => a.id === chosen?.a && b.id === chosen.b);
  if (pairs.length === 0) return <p class="panel-empty">{words.pictures.grid.few}</p>;
  return (
    <PictureView table={tableOf(pairs, words)} speaks>
      <Staircase
        agreement={agreement}
        columns={columnsFor(pairs)}
        chosen={pair ?? null}
        onChoose={({ a, b }) => choose(chosen?.a === a.id && chosen.b === b.id ? null : { a: a.id, b: b.id })}
      />
      <div aria-live="polite">
        {pair ? <PairDetail pair={pair} /> : <p class="grid-hint">{words.pictures.grid.hint}</p>}
      </div>
    </PictureView>
  );
}

interface StaircaseProps {
  agreement: Agreement;
  /** Signs in a row of a square. */
  columns: number;
  chosen: Pair | null;
  onChoose(pair: Pair): void;
}

/** Signs that are smaller are not told apart. */
const MOST_COLUMNS = 4;

/** So many that the fullest square is full. */
function columnsFor(pairs: readonly Pair[]): number {
  const most = Math.max(...pairs.map(({ meeting }) => meeting.shared.length));
  return Math.min(Math.max(Math.ceil(Math.sqrt(most)), 2), MOST_COLUMNS);
}

function Staircase({ agreement: { parties, between }, columns, chosen, onChoose }: StaircaseProps) {
  const words = useWords();
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<GridPlace>({ row: 1, column: 0 });
  const isStop = (row: number, column: number) =>
    stop.row < parties.length ? row === stop.row && column === stop.column : row === 1 && column === 0;
  const go = (event: KeyboardEvent) => {
    const to = step(stop, event, parties.length, words.format.direction);
    if (!to) return;
    event.preventDefault();
    table.current?.rows[to.row]?.querySelectorAll<HTMLElement>('button')[to.column]?.focus();
  };
  const startsOrigin = (i: number) => i > 0 && parties[i]!.origin !== parties[i - 1]!.origin;
  return (
    <div class="grid-region">
      <table
        class="staircase"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows travel from cell to cell
        role="grid"
        ref={table}
        onKeyDown={go}
        aria-label={words.pictures.grid.caption}
      >
        <tbody>
          {parties.map((a, row) => (
            <tr key={a.id} class={startsOrigin(row) ? 'starts' : undefined}>
              <th class="lead" scope="row">
                <span class="stair-number">{words.format.number(row + 1)}</span>
                {nameOf(a, words)}
              </th>
              {parties.slice(0, row).map((b, column) => {
                const meeting = between(a, b);
                return (
                  <td key={b.id} class={startsOrigin(column) ? 'starts' : undefined}>
                    <button
                      type="button"
                      tabIndex={isStop(row, column) ? 0 : -1}
                      onFocus={() => setStop({ row, column })}
                      aria-pressed={chosen?.a.id === a.id && chosen.b.id === b.id}
                      aria-label={pairLabel(a, b, meeting, words)}
                      title={pairLabel(a, b, meeting, words)}
                      aria-disabled={meeting === null}
                      onClick={() => meeting && onChoose({ a, b, meeting })}
                    >
                      {meeting && <MeetingSigns counts={meeting.counts} columns={columns} />}
                    </button>
                  </td>
                );
              })}
              <th class="stair" scope="row" colSpan={parties.length - row}>
                <span class={a.id === PAGE_PARTY ? 'stair-name page' : 'stair-name'}>{nameOf(a, words)}</span>
                <span class="stair-number">{words.format.number(row + 1)}</span>
              </th>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where a key leads on the stairs: row n has n squares, and the first row has none. */
function step(from: GridPlace, key: KeyboardEvent, rows: number, direction: 'ltr' | 'rtl'): GridPlace | null {
  const size = { rows: rows - 1, columns: from.row, page: 5 };
  const to = travel({ ...from, row: from.row - 1 }, key, size, direction);
  return to && { row: to.row + 1, column: Math.min(to.column, to.row) };
}

/** What the two answer to each question that both answer. */
function PairDetail({ pair: { a, b, meeting } }: { pair: Pair }) {
  const words = useWords();
  const names = [nameOf(a, words), nameOf(b, words)];
  return (
    <section class="pair">
      <h3>{words.pictures.grid.pair(names[0]!, names[1]!)}</h3>
      {RELATIONS.flatMap((relation) => meeting.shared.filter((shared) => shared.relation === relation)).map(
        ({ question, relation, answers }) => (
          <div class="pair-question" key={question.id} data-standing={relation}>
            <p class="pair-ask">
              <StandingGlyph standing={relation} />
              <span>
                <span class="unseen">{words.pictures.grid.relation[relation]}: </span>
                {question.ask}
              </span>
            </p>
            <dl>
              {answers.map((labels, i) => (
                <div key={names[i]}>
                  <dt>{names[i]}</dt>
                  <dd>{labels.join(' · ')}</dd>
                </div>
              ))}
            </dl>
          </div>
        ),
      )}
    </section>
  );
}

function pairsOf({ parties, between }: Agreement): Pair[] {
  return parties.flatMap((a, row) =>
    parties.slice(0, row).flatMap((b) => {
      const meeting = between(a, b);
      return meeting ? [{ a, b, meeting }] : [];
    }),
  );
}

/** Who relays an agency is named with it; reports of one publisher are counted. */
function nameOf({ id, report, n, of }: Party, words: Words): string {
  if (id === PAGE_PARTY || !report) return words.thisPage;
  if (!report.origin && of === 1 && !isKept(report)) return report.publisher;
  return `${report.publisher} (${reportNote({ ...report, published: null }, n, of, words)})`;
}

function pairLabel(a: Party, b: Party, meeting: Meeting | null, words: Words): string {
  const { grid } = words.pictures;
  const { agrees = 0, differs = 0, conflicts = 0 } = meeting?.counts ?? {};
  const said = meeting ? grid.counts(agrees, differs, conflicts) : grid.nothing;
  return `${grid.pair(nameOf(a, words), nameOf(b, words))}: ${said}`;
}

function tableOf(pairs: readonly Pair[], words: Words): PictureTable {
  const { head, grid } = words.pictures;
  return {
    caption: grid.caption,
    head: [head.report, head.other, head.agrees, head.differs, head.conflicts],
    rows: pairs.map(({ a, b, meeting: { counts } }) => [
      nameOf(a, words),
      nameOf(b, words),
      ...[counts.agrees, counts.differs, counts.conflicts].map(words.format.number),
    ]),
  };
}
