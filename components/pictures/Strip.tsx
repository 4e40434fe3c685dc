import type { Axis } from '../../model/axis';
import type { Measured } from '../../model/dossier';
import { type Interval, isoOf } from '../../model/quantity';
import { useWords, type Words } from '../words';

interface StripProps {
  axis: Axis;
  /** What is answered or reported here. */
  bars?: Measured[];
  /** Days of reports, each with its level; of the page's own report a ring. */
  dots?: { at: number; level: number; own: boolean }[];
  /** What the page says here. */
  rings?: Interval[];
  /** What the page says, to be held against. */
  bands?: Interval[];
}

/** Of one level of dots, in pixels of the usual size of text. */
const LEVEL = 10;
const LINE = 7;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** One line of a picture, as wide as there is room: places are shares of the axis, so nothing has to be measured. */
export function Strip({ axis, bars = [], dots = [], rings = [], bands = [] }: StripProps) {
  const x = (value: number) => percent(axis.at(value));
  const levels = Math.max(1, ...dots.map(({ level }) => level + 1));
  const height = levels * LEVEL + 2 * (LINE - LEVEL / 2);
  const y = height - LINE;
  return (
    <svg class="strip" style={{ blockSize: `calc(${height / 16} * var(--rem))` }} aria-hidden="true">
      {bands.map((band) => (
        <rect
          key={band.low}
          class="strip-band"
          x={x(band.low)}
          y="0"
          width={span(axis, band)}
          height="100%"
        />
      ))}
      {solidParts(axis).map(([from, to]) => (
        <line key={from} class="strip-line" x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
      ))}
      {bars.map(({ low, high, hedge }) =>
        hedge === 'above' ? (
          <g key={low}>
            <line class="strip-open" x1={x(low)} x2={x(high)} y1={y} y2={y} />
            <line class="strip-bar" x1={x(low)} x2={x(low)} y1={y} y2={y} />
          </g>
        ) : (
          <line key={low} class="strip-bar" x1={x(low)} x2={x(high)} y1={y} y2={y} />
        ),
      )}
      {rings.map(({ low, high }) => (
        <g key={low}>
          <line class="strip-ring" x1={x(low)} x2={x(high)} y1={y} y2={y} />
          <line class="strip-ring-inside" x1={x(low)} x2={x(high)} y1={y} y2={y} />
        </g>
      ))}
      {dots.map(({ at, level, own }) => (
        <circle
          key={`${at} ${level}`}
          class={own ? 'ring' : 'dot'}
          cx={x(at)}
          cy={y - level * LEVEL}
          r={own ? 4 : 3.5}
        />
      ))}
    </svg>
  );
}

const span = (axis: Axis, { low, high }: Interval) => percent(Math.max(axis.at(high) - axis.at(low), 0.01));

/** The axis between its breaks. */
function solidParts({ breaks }: Axis): [number, number][] {
  const edges = [0, ...breaks.flatMap(({ from, to }) => [from, to]), 1];
  return edges.flatMap((from, i): [number, number][] => (i % 2 === 0 ? [[from, edges[i + 1]!]] : []));
}

/** The figures or days under the strips of one axis. */
export function Ticks({ axis, unit }: { axis: Axis; unit?: string | undefined }) {
  const words = useWords();
  const first = axis.at(axis.ticks[0] ?? 0);
  return (
    <div class="ticks">
      {axis.breaks.map(({ from, to }) => (
        <span key={from} class="break" style={{ insetInlineStart: percent((from + to) / 2) }} />
      ))}
      {axis.ticks.map((tick, i) => {
        const share = axis.at(tick);
        const isLast = i === axis.ticks.length - 1;
        return (
          <span
            key={tick}
            class={`tick ${sideOf(share)}`}
            // Where room is short these two stay.
            data-stays={i === 0 || (isLast && share - first > 0.5) ? '' : undefined}
            style={{ insetInlineStart: percent(share) }}
          >
            <span>{tickLabel(axis, i, unit, words)}</span>
          </span>
        );
      })}
    </div>
  );
}

/** At the ends words stand inwards of their tick. */
const sideOf = (share: number) => (share < 0.12 ? 'at-start' : share > 0.88 ? 'at-end' : 'amid');

/** Days name their year where it is not that of the day before. */
function tickLabel({ kind, ticks }: Axis, i: number, unit: string | undefined, { format }: Words): string {
  const value = ticks[i]!;
  if (kind === 'number') return unit === 'percent' ? format.percent(value / 100) : format.compact(value);
  const [iso, before] = [isoOf(value), i > 0 ? isoOf(ticks[i - 1]!) : ''];
  return iso.slice(0, 4) === before.slice(0, 4) ? format.day(iso) : format.date(iso);
}
