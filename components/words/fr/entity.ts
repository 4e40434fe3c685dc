import type { EntityWords } from '../en/entity';
import type { Format } from '../format';
import { counts } from './counts';

export function entity(format: Format): EntityWords {
  const { plural } = format;
  const { publishers } = counts(format);

  return {
    concerns: (q, p) =>
      `${plural(q, { one: '# question s’y rapporte', other: '# questions s’y rapportent' })}, avec les réponses de ${publishers(p)}.`,
    version: (version) => `Cité ici dans sa version ${version}`,
    type: {
      Organization: 'Organisation',
      Person: 'Personne',
      Product: 'Produit',
      Concept: 'Notion',
      Role: 'Fonction',
      Event: 'Événement',
      Place: 'Lieu',
    },
  };
}
