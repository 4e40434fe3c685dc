import type { BackupWords } from '../en/backup';
import type { Format } from '../format';

export const backup = ({ date, number, plural }: Format): BackupWords => ({
  title: 'Ihre Daten',
  hint: 'Einstellungen, Ausgeblendetes, behaltene Seiten, Notizen und installierte Dossiers in einer Datei. Niemand außer Ihnen bekommt sie.',
  save: 'Sicherung speichern',
  choose: 'Aus einer Datei wiederherstellen …',
  left: (n) =>
    plural(n, {
      one: '# Eintrag stammt von einer anderen Version von Crossread und ist nicht in der Datei. Hier bleibt er, wie er war.',
      other:
        '# Einträge stammen von einer anderen Version von Crossread und sind nicht in der Datei. Hier bleiben sie, wie sie waren.',
    }),
  room: {
    used: (used, most) =>
      `Crossread bewahrt auf diesem Gerät ${used} auf. Der Browser hat dafür Platz bis ${most}.`,
    lasting: 'Der Browser bewahrt alles auf, bis Sie es entfernen.',
    fleeting:
      'Der Browser kann es löschen, wenn der Datenträger fast voll ist. Eine Sicherung ist davor sicher.',
    ask: 'Den Browser bitten, es zu behalten',
    refused: 'Der Browser hat nicht zugesagt, es zu behalten. Speichern Sie ab und zu eine Sicherung.',
  },
  review: 'Vor dem Wiederherstellen',
  savedOn: (name, iso) => `${name}, gespeichert am ${date(iso)}`,
  parts: {
    settings: 'Einstellungen',
    dismissals: 'Von Ihnen ausgeblendet',
    keptPages: 'Behaltene Seiten',
    notes: 'Notizen',
    claimReviews: 'Faktenchecks anderer',
    packs: 'Dossiers',
  },
  added: 'Neu',
  same: 'Gleich',
  differs: 'Hier anders',
  nothing: 'Alles in der Datei ist schon hier.',
  replace: (n) =>
    plural(n, {
      one: 'Den # Eintrag, der hier anders ist, durch den der Datei ersetzen',
      other: 'Die # Einträge, die hier anders sind, durch die der Datei ersetzen',
    }),
  newer: (n) => plural(n, { one: '# davon ist hier neuer.', other: '# davon sind hier neuer.' }),
  restore: 'Wiederherstellen',
  dismiss: 'Schließen',
  checking: (name) => `${name} wird durchgesehen …`,
  restoring: (name) => `${name} wird wiederhergestellt …`,
  restored: (name) => `Aus ${name} wiederhergestellt.`,
  problems: {
    'not-json': (name) => `${name} ist beschädigt oder keine Sicherung von Crossread. Nichts wurde geändert.`,
    'not-backup': (name) => `${name} ist keine Sicherung von Crossread. Nichts wurde geändert.`,
    newer: (name) =>
      `${name} wurde von einer neueren Version von Crossread gespeichert. Aktualisieren Sie Crossread und versuchen Sie es noch einmal. Nichts wurde geändert.`,
  },
  badEntry: (name, part, at) =>
    `${name} wurde nicht wiederhergestellt: Eintrag ${number(at)} unter „${part}“ passt nicht. Nichts wurde geändert.`,
});
