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
  wrong: {
    title: 'Hier irrt Crossread',
    hint: 'Wenn der Satz das nicht sagt, lässt sich die Markierung ausblenden. Gesendet wird nichts; die Einstellungen zeigen, was ausgeblendet ist.',
    here: 'Auf dieser Seite ausblenden',
    everywhere: 'Diese Antwort überall ausblenden',
    done: { here: 'Auf dieser Seite ausgeblendet.', everywhere: 'Auf allen Seiten ausgeblendet.' },
    undo: 'Rückgängig',
  },
  compare: 'Alle Berichte vergleichen',
  pin: 'Offen halten',
});
