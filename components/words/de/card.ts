import type { CardWords } from '../en/card';
import type { Format } from '../format';

export const card = ({ date, ago }: Format): CardWords => ({
  label: (ask) => (ask ? `Was Berichte sagen: ${ask}` : 'Crossread'),
  tabs: 'Fragen, auf die dieser Satz antwortet',
  tab: (question, answer) => `${question}: ${answer}`,
  loading: 'Berichte werden nachgeschlagen …',
  unknown: 'Die installierten Dossiers sagen dazu nichts.',
  onlyOwn: 'Nur das Medium dieser Seite stimmt überein; ein unabhängiger Beleg ist das nicht.',
  why: 'Warum das markiert ist',
  asOf: (iso, today) => `Berichte bis ${date(iso)} (${ago(iso, today)})`,
  compare: 'Alle Berichte vergleichen',
  pin: 'Offen halten',
});
