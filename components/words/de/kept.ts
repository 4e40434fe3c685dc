import type { KeptWords } from '../en/kept';
import type { Format } from '../format';

export const kept = ({ date, plural }: Format): KeptWords => ({
  keep: 'Diese Seite behalten',
  on: (iso: string) => `Von Ihnen behalten, ${date(iso)}`,
  collection: 'Von Ihnen behalten',
  title: 'Behaltene Seiten',
  hint: 'Seiten, die Sie behalten haben: ihre Angaben und die Sätze, die eine Frage beantworten, nicht ihr Text. Keine Website kann sie sehen.',
  none: 'Keine Seite ist behalten. Das Popup und der Vergleich haben eine Schaltfläche dafür.',
  answers: (n: number) => plural(n, { one: '# Antwort behalten', other: '# Antworten behalten' }),
  remove: 'Entfernen',
  removed: (title: string) => `Entfernt: ${title}`,
  undo: 'Rückgängig',
  unchanged: 'Jeder Satz, den Sie behalten haben, steht hier wie damals.',
  changed: (n: number) =>
    plural(n, {
      one: '# Satz, den Sie behalten haben, steht hier nicht mehr wie damals',
      other: '# Sätze, die Sie behalten haben, stehen hier nicht mehr wie damals',
    }),
  before: 'Als Sie sie behielten',
  after: 'Jetzt',
  gone: 'An seiner Stelle steht nichts.',
  notes: {
    title: 'Ihre Notizen',
    hint: 'Notizen zu Seiten und zu Aussagen von Berichten. Sie bleiben auf diesem Gerät.',
    none: 'Es gibt keine Notizen.',
    add: 'Notiz hinzufügen',
    label: 'Ihre Notiz',
    edit: 'Bearbeiten',
    save: 'Speichern',
    cancel: 'Abbrechen',
    delete: 'Löschen',
    deleted: 'Die Notiz ist gelöscht.',
    on: (about: string) => `Notiz zu ${about}`,
    written: (iso: string) => `Geschrieben am ${date(iso)}`,
  },
});
