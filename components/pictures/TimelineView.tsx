import { type Axis, stacked } from '../../model/axis';
import { publishersOf } from '../../model/independence';
import { isoOf } from '../../model/quantity';
import { type Timeline, timelineOf } from '../../model/timeline';
import { StandingGlyph } from '../Glyph';
import type { PanelViewProps } from '../panel-views';
import { useWords, type Words } from '../words';
import { type PictureTable, PictureView } from './PictureView';
import { Strip, Ticks } from './Strip';

/** Of the narrowest axis, a dot and a little air. */
const DOT = 0.04;

/** The days that answers name above the days on which the reports appeared, on one axis. */
export function TimelineView({ comparison, groups }: Pick<PanelViewProps, 'comparison' | 'groups'>) {
  const words = useWords();
  const own = comparison.page.report?.id;
  const timeline = timelineOf(
    comparison,
    groups.flatMap(({ rows }) => rows),
  );
  const { axis, answers, publications, undated } = timeline;
  if (!axis) return <p class="panel-empty">{words.pictures.timeline.nothing}</p>;
  return (
    <PictureView table={tableOf(timeline, words)}>
      <div class="timeline">
        {answers.length > 0 && <h3>{words.pictures.timeline.answers}</h3>}
        {answers.map((answer) => (
          <AnswerRows key={answer.row.question.id} answer={answer} axis={axis} />
        ))}
        {publications.length > 0 && <h3>{words.pictures.timeline.published}</h3>}
        {publications.map(({ origin, items }) => (
          <div class="timeline-row" key={origin}>
            <p>
              <span>{relays(items) ? words.pictures.relaying(origin) : origin}</span>
              {relays(items) && (
                <span class="aside">
                  {words.format.list(publishersOf(items.map(({ report }) => report)))}
                </span>
              )}
              <span class="aside">{daysOf(items, words)}</span>
            </p>
            <Strip axis={axis} dots={dotsOf(items, axis, own)} />
          </div>
        ))}
        <div class="timeline-row">
          <p />
          <Ticks axis={axis} />
        </div>
        {undated.length > 0 && <p class="aside">{words.pictures.timeline.undated(publishersOf(undated))}</p>}
      </div>
    </PictureView>
  );
}

function AnswerRows({ answer, axis }: { answer: Timeline['answers'][number]; axis: Axis }) {
  const words = useWords();
  const { row, lanes, page } = answer;
  return (
    <>
      {lanes.map(({ position, measured, relation, origins, page: stand }) => (
        <div class="timeline-row" key={position.id} data-standing={relation ?? 'none'}>
          <p>
            <span class="timeline-answer">
              {relation && <StandingGlyph standing={relation} />}
              <span>{position.label}</span>
            </span>
            <span class="aside">{row.question.ask}</span>
            <span class="aside">
              {words.pictures.dots(origins.reduce((sum, { items }) => sum + items.length, 0))}
            </span>
          </p>
          <Strip axis={axis} bars={[measured]} rings={stand === 'takes' ? page : []} bands={page} />
        </div>
      ))}
    </>
  );
}

type Publications = Timeline['publications'][number]['items'];

const relays = (items: Publications) => items.some(({ report }) => report.origin !== null);

const daysOf = (items: Publications, { format }: Words) =>
  [...new Set(items.map(({ day }) => format.date(isoOf(day))))].join(' · ');

function dotsOf(items: Publications, axis: Axis, own: string | undefined) {
  const levels = stacked(
    items.map(({ day }) => axis.at(day)),
    DOT,
  );
  return items.map(({ report, day }, i) => ({ at: day, level: levels[i]!, own: report.id === own }));
}

function tableOf({ answers, publications, undated }: Timeline, words: Words): PictureTable {
  const { head, timeline } = words.pictures;
  const date = (day: number) => words.format.date(isoOf(day));
  return {
    caption: timeline.caption,
    head: [head.question, head.answer, head.from, head.to, head.report, head.origin],
    rows: [
      ...answers.flatMap(({ row: { question }, lanes }) =>
        lanes.flatMap(({ position, measured, origins }) =>
          origins.flatMap(({ items }) =>
            items.map(({ report }) => [
              question.ask,
              position.label,
              date(measured.low),
              date(measured.high),
              report.publisher,
              report.origin ?? '',
            ]),
          ),
        ),
      ),
      ...publications.flatMap(({ items }) =>
        items.map(({ report, day }) => [
          timeline.appeared,
          report.title,
          date(day),
          date(day),
          report.publisher,
          report.origin ?? '',
        ]),
      ),
      ...undated.map((report) => [
        timeline.appeared,
        report.title,
        '',
        '',
        report.publisher,
        report.origin ?? '',
      ]),
    ],
  };
}
