/** A plot with both axes logarithmic, as an SVG that stands on light and dark ground. */
export interface Line {
  name: string;
  points: [x: number, y: number][];
}

const WIDTH = 720;
const HEIGHT = 420;
const MARGIN = { top: 16, right: 190, bottom: 48, left: 64 };
/** Legible on white and on near-black alike; dashes tell the lines apart without colour. */
const STYLES = [
  ['#6e7781', ''],
  ['#0a7ea4', ''],
  ['#0a7ea4', '6 4'],
  ['#b8671b', ''],
  ['#c2375a', ''],
] as const;
const LABEL_GAP = 16;

export function plot(lines: Line[], axes: { x: string; y: string }): string {
  const all = lines.flatMap(({ points }) => points);
  const x = scale(
    all.map(([value]) => value),
    MARGIN.left,
    WIDTH - MARGIN.right,
  );
  const y = scale(
    all.map(([, value]) => value),
    HEIGHT - MARGIN.bottom,
    MARGIN.top,
  );
  const grid = [
    ...x.ticks.map((tick) => rule(x.at(tick), MARGIN.top, x.at(tick), HEIGHT - MARGIN.bottom)),
    ...y.ticks.map((tick) => rule(MARGIN.left, y.at(tick), WIDTH - MARGIN.right, y.at(tick))),
  ];
  const numbers = [
    ...x.ticks.map((tick) => text(x.at(tick), HEIGHT - MARGIN.bottom + 18, bytes(tick), 'middle')),
    ...y.ticks.map((tick) => text(MARGIN.left - 8, y.at(tick) + 4, plain(tick), 'end')),
    text((MARGIN.left + WIDTH - MARGIN.right) / 2, HEIGHT - 8, axes.x, 'middle'),
  ];
  const names = spread(lines.map(({ points }) => y.at(points.at(-1)![1])));
  const drawn = lines.flatMap(({ name, points }, i) => {
    const [colour, dash] = STYLES[i % STYLES.length]!;
    const path = points.map(([px, py]) => `${x.at(px).toFixed(1)},${y.at(py).toFixed(1)}`).join(' ');
    return [
      `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"${dash && ` stroke-dasharray="${dash}"`}/>`,
      text(WIDTH - MARGIN.right + 10, names[i]! + 4, name, 'start', colour),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${lines.map(({ name }) => name).join(', ')}: ${axes.y} by ${axes.x}</title>`,
    ...grid,
    ...numbers,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

/** A logarithmic scale over whole powers of ten. */
function scale(values: number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return {
    at: (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
    ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
  };
}

/** Labels that would lie on each other move apart, in their own order. */
function spread(places: number[]): number[] {
  const moved = [...places];
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]!);
  for (const [rank, i] of order.entries()) {
    const above = rank > 0 ? moved[order[rank - 1]!]! + LABEL_GAP : Number.NEGATIVE_INFINITY;
    moved[i] = Math.max(moved[i]!, above);
  }
  return moved;
}

const rule = (x1: number, y1: number, x2: number, y2: number) =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#8b949e" stroke-opacity="0.3"/>`;

const text = (x: number, y: number, content: string, anchor: string, colour = '#7d8590') =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colour}">${content}</text>`;

const plain = (value: number) =>
  value >= 1000 ? `${value / 1000} s` : value >= 1 ? `${value} ms` : `${Math.round(value * 1000)} µs`;
const bytes = (value: number) => (value >= 1e6 ? `${value / 1e6} MB` : `${value / 1000} KB`);
