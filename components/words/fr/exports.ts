import type { ExportWords } from '../en/exports';
import type { Format } from '../format';

export const exports = ({ date }: Format): ExportWords => ({
  save: 'Enregistrer sous…',
  formats: {
    annotations: {
      label: 'Annotations Web',
      hint: 'Pour les logiciels d’annotation, selon le modèle du W3C',
    },
    csv: { label: 'Tableau (CSV)', hint: 'Le tableau, pour les tableurs' },
    markdown: { label: 'Citations (Markdown)', hint: 'Pour citer, avec un lien vers chaque passage' },
    receipt: { label: 'Reçu', hint: 'Pour vérifier plus tard que la page le dit encore' },
  },
  topic: 'Thème',
  readOn: (iso) => `Lu le ${date(iso)}`,
});
