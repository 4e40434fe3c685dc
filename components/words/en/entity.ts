import type { Format } from '../format';
import { counts } from './counts';

/** The card of a name. */
export function entity(format: Format) {
  const { plural } = format;
  const { publishers } = counts(format);

  return {
    concerns: (q: number, p: number) =>
      `${plural(q, { one: '# question concerns', other: '# questions concern' })} this, answered by ${publishers(p)}.`,
    version: (version: string) => `Named here in version ${version}`,
    type: {
      Organization: 'Organisation',
      Person: 'Person',
      Product: 'Product',
      Concept: 'Concept',
      Role: 'Office',
      Event: 'Event',
      Place: 'Place',
    },
  };
}

export type EntityWords = ReturnType<typeof entity>;
