import type { SelectionWords } from '../en/selection';
import type { Format } from '../format';

export const selection = ({ number }: Format): SelectionWords => ({
  menu: 'Als Aussage behalten…',
  title: 'Als Aussage behalten',
  pack: 'Dossier',
  question: 'Welche Frage beantwortet das?',
  choose: 'Frage auswählen',
  answer: 'Was wird geantwortet?',
  own: 'Eine Antwort, die nicht in der Liste steht',
  ownLabel: 'Die Antwort, in Ihren Worten',
  hint: 'Das wird Teil Ihrer eigenen Spalte im Vergleich, mit Titel, Herausgeber und Datum der Seite. Der Text der Seite wird nicht behalten.',
  keep: 'Behalten',
  cancel: 'Abbrechen',
  close: 'Schließen',
  kept: 'Als Ihre Aussage behalten.',
  select: 'Ausgewählte Worte behalten…',
  nothing: 'Auf der Seite ist nichts ausgewählt. Wählen Sie dort zuerst einen Satz aus.',
  mine: 'Aussagen, die Sie auf dieser Seite gewählt haben',
  removed: 'Die Aussage ist entfernt.',
  noPack:
    'Es ist kein Dossier eingeschaltet, und eine Aussage beantwortet eine Frage daraus. Schalten Sie in den Einstellungen eines ein.',
  problems: (most: number) => ({
    private:
      'Aus privaten Fenstern wird nichts behalten. Öffnen Sie die Seite in einem anderen Fenster, um sie zu behalten.',
    long: `Die Auswahl ist länger als ${number(most)} Zeichen. Wählen Sie den Satz aus, der es sagt.`,
    'no-address': 'Eine Seite mit dieser Adresse lässt sich nicht behalten.',
  }),
});
