import type { EntityWords } from '../en/entity';
import type { Format } from '../format';
import { counts } from './counts';

export function entity(format: Format): EntityWords {
  const { plural } = format;
  const { publishers } = counts(format);

  return {
    concerns: (q, p) =>
      `${plural(q, { one: '# Frage dreht', other: '# Fragen drehen' })} sich darum; es antworten ${publishers(p)}.`,
    version: (version) => `Hier in der Version ${version} genannt`,
    type: {
      Organization: 'Organisation',
      Person: 'Person',
      Product: 'Produkt',
      Concept: 'Begriff',
      Role: 'Amt',
      Event: 'Ereignis',
      Place: 'Ort',
    },
  };
}
