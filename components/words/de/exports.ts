import type { ExportWords } from '../en/exports';
import type { Format } from '../format';

export const exports = ({ date }: Format): ExportWords => ({
  save: 'Speichern als …',
  formats: {
    annotations: { label: 'Web-Annotationen', hint: 'Für Annotationsprogramme, nach dem Modell des W3C' },
    csv: { label: 'Tabelle (CSV)', hint: 'Die Tabelle, für Tabellenprogramme' },
    markdown: { label: 'Zitate (Markdown)', hint: 'Zum Zitieren, mit Links zu jeder Stelle' },
    receipt: { label: 'Beleg', hint: 'Um später zu prüfen, ob die Seite das noch sagt' },
  },
  topic: 'Thema',
  readOn: (iso) => `Gelesen am ${date(iso)}`,
});
