/**
 * How many voices stand behind an answer. Articles are not voices: three articles of one publisher are one publisher,
 * and ten publishers that relay one agency have one origin.
 */
import { groupBy } from './group-by';
import type { Report } from './pack';

export interface Independence {
  reports: number;
  publishers: number;
  /** Distinct sources behind them; at most {@link publishers} plus the agencies that one publisher relays. */
  origins: number;
}

type Voiced = Pick<Report, 'id' | 'publisher' | 'origin'>;

/** Counts reports once each, whatever their order and however often they are named. */
export function independenceOf(reports: Iterable<Voiced>): Independence {
  const ids = new Set<string>();
  const publishers = new Set<string>();
  const origins = new Set<string>();
  for (const report of reports) {
    ids.add(report.id);
    publishers.add(keyOf(report.publisher));
    origins.add(originOf(report));
  }
  return { reports: ids.size, publishers: publishers.size, origins: origins.size };
}

/** Distinct publishers, in the spelling and order of their first report. */
export function publishersOf(reports: Iterable<Voiced>): string[] {
  const names = new Map<string, string>();
  for (const { publisher } of reports)
    if (!names.has(keyOf(publisher))) names.set(keyOf(publisher), publisher);
  return [...names.values()];
}

/** Items by the origin of their reports, most items first; each group under the name that its first report has for it. */
export function byOrigin<Item>(items: Iterable<Item>, reportOf: (item: Item) => Voiced) {
  const groups = groupBy(items, (item) => originOf(reportOf(item)));
  return [...groups.values()]
    .map((items) => {
      const { origin, publisher } = reportOf(items[0]!);
      return { origin: origin ?? publisher, items };
    })
    .sort((a, b) => b.items.length - a.items.length);
}

/** Whether two reports come from one publisher. */
export const samePublisher = (a: Pick<Report, 'publisher'>, b: Pick<Report, 'publisher'>) =>
  keyOf(a.publisher) === keyOf(b.publisher);

/** Whom the report relays; a report that names nobody speaks for itself. */
const originOf = ({ origin, publisher }: Voiced) => keyOf(origin ?? publisher);

const keyOf = (name: string) => name.trim().toLowerCase();
