/** The timeline: when reports appeared, and the days and periods that answers name, on one axis of days. */
import { type Axis, dayAxis, dayOf } from './axis';
import type { Comparison, Row } from './comparison';
import { byOrigin } from './independence';
import { intervalIn, type Lane, lanesOf } from './lanes';
import type { Report } from './pack';
import type { Interval } from './quantity';

export interface Timeline {
  /** Null where nothing has a date. */
  axis: Axis | null;
  /** Questions that are answered by a date, with the answers that name one, and what the page names. */
  answers: { row: Row; lanes: (Lane & { measured: NonNullable<Lane['measured']> })[]; page: Interval[] }[];
  /** Reports by whom they relay, the first to appear first. */
  publications: { origin: string; items: { report: Report; day: number }[] }[];
  /** Reports whose day is not known. */
  undated: Report[];
}

/** @param rows the questions that count */
export function timelineOf({ dossier }: Comparison, rows: readonly Row[]): Timeline {
  const answers = rows
    .filter(({ question }) => question.kind === 'date')
    .map((row) => ({
      row,
      lanes: lanesOf(row).lanes.flatMap((lane) =>
        lane.measured ? [{ ...lane, measured: lane.measured }] : [],
      ),
      page: row.findings.flatMap(({ statement }) => intervalIn(statement.value) ?? []),
    }))
    .filter(({ lanes, page }) => lanes.length > 0 || page.length > 0);
  const dated = dossier.reports
    .flatMap((report) => (report.published ? [{ report, day: dayOf(report.published) }] : []))
    .sort((a, b) => a.day - b.day);
  const days = [
    ...answers.flatMap(({ lanes, page }) => [...lanes.map(({ measured }) => measured), ...page]),
    ...dated.map(({ day }) => ({ low: day, high: day })),
  ];
  return {
    axis: days.length > 0 ? dayAxis(days) : null,
    answers: answers.sort((a, b) => startOf(a) - startOf(b)),
    publications: byOrigin(dated, ({ report }) => report).sort((a, b) => a.items[0]!.day - b.items[0]!.day),
    undated: dossier.reports.filter(({ published }) => published === null),
  };
}

const startOf = ({ lanes, page }: Timeline['answers'][number]) =>
  Math.min(...lanes.map(({ measured }) => measured.low), ...page.map(({ low }) => low));
