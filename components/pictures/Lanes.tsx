import type { Row } from '../../model/comparison';
import { publishersOf } from '../../model/independence';
import { type Lane, type Lanes, lanesOf } from '../../model/lanes';
import { answerText } from '../Answer';
import { StandingGlyph } from '../Glyph';
import { useWords } from '../words';
import { Dots, Ring } from './Dots';
import { Strip, Ticks } from './Strip';

/** Each answer to a question a lane, with the reports that give it; figures and dates stand on one axis. */
export function QuestionLanes({ row }: { row: Row }) {
  const words = useWords();
  const drawn = lanesOf(row);
  const { lanes, unlisted, axis, page } = drawn;
  return (
    <div class="lanes">
      {unlisted.map((finding) => (
        <div class="lane" key={finding.statement.id} data-standing="unlisted">
          <p class="lane-answer">
            <StandingGlyph standing="unlisted" />
            <span>{answerText(finding, words)}</span>
          </p>
          {axis && <Strip axis={axis} rings={page} />}
          <p class="lane-who">
            <span class="lane-origin lane-page">
              <Ring />
              {words.thisPage}
            </span>
          </p>
        </div>
      ))}
      {lanes.map((lane) => (
        <LaneRow key={lane.position.id} lane={lane} drawn={drawn} />
      ))}
      {axis && <Ticks axis={axis} unit={row.question.unit} />}
    </div>
  );
}

function LaneRow({ lane, drawn: { axis, page, unlisted } }: { lane: Lane; drawn: Lanes }) {
  const words = useWords();
  const { position, relation, measured, origins } = lane;
  return (
    <div class="lane" data-standing={relation ?? 'none'}>
      <p class="lane-answer">
        {relation && <StandingGlyph standing={relation} />}
        <span>{position.label}</span>
      </p>
      {axis && measured && (
        <Strip
          axis={axis}
          bars={[measured]}
          rings={lane.page === 'takes' && unlisted.length === 0 ? page : []}
          bands={page}
        />
      )}
      <p class="lane-who">
        {lane.page && (
          <span class="lane-origin lane-page">
            <Ring struck={lane.page === 'denies'} />
            {lane.page === 'takes' ? words.thisPage : words.pictures.denied}
          </span>
        )}
        {origins.map(({ origin, items }) => (
          <span
            class="lane-origin"
            key={origin}
            title={words.format.list(publishersOf(items.map(({ report }) => report)))}
          >
            <Dots count={items.length} />
            {items.every(({ report }) => report.origin === null) ? origin : words.pictures.relaying(origin)}
          </span>
        ))}
      </p>
    </div>
  );
}
