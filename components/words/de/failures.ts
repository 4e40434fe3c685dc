import type { FailureWords } from '../en/failures';

export const failures: FailureWords = {
  'bad-message':
    'Crossread kennt diese Anfrage nicht. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'not-allowed': 'Diese Seite darf Crossread danach nicht fragen.',
  'switched-off': 'Crossread ist auf dieser Website abgeschaltet.',
  'no-receiver':
    'Auf dieser Seite läuft nichts von Crossread. Laden Sie sie neu und versuchen Sie es noch einmal.',
  interrupted: 'Crossread wurde unterbrochen, bevor es antworten konnte. Versuchen Sie es noch einmal.',
  'extension-gone': 'Crossread wurde aktualisiert oder entfernt. Laden Sie die Seite neu, um weiterzumachen.',
  'bad-reply': 'Die Antwort war nicht lesbar. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'no-pack': 'Diese Berichte sind nicht mehr installiert.',
  'no-tab': 'Dieser Tab wurde geschlossen.',
  'no-access': 'Der Browser lässt keine Erweiterung auf diese Seite.',
  'no-file': 'Die Datei liegt nicht mehr vor. Wählen Sie sie noch einmal.',
  'pack-refused': 'Die Datei ist kein Dossier, das sich installieren lässt. Nichts wurde verändert.',
  'pack-moved':
    'Inzwischen wurde eine andere Version des Dossiers installiert. Nichts wurde verändert: Wählen Sie die Datei noch einmal, um beide zu sehen.',
  'disk-full':
    'Auf dem Datenträger ist nicht genug Platz. Nichts wurde verändert, und was Sie haben, ist noch da. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'packs-unsaved':
    'Ihre Dossiers ließen sich nicht schreiben; sie sind unverändert. Schließen Sie andere Tabs von Crossread oder starten Sie den Browser neu, und versuchen Sie es noch einmal.',
  'settings-unreadable':
    'Ihre Einstellungen lassen sich nicht lesen, deshalb gelten die Vorgaben. Was Sie gespeichert haben, blieb unberührt. Schließen Sie andere Tabs von Crossread oder starten Sie den Browser neu.',
  'settings-unsaved':
    'Die Änderung ließ sich nicht speichern; Ihre Einstellungen sind unverändert. Schließen Sie andere Tabs von Crossread oder starten Sie den Browser neu; bleibt es dabei, ist vielleicht der Datenträger voll.',
  'dismissals-unreadable':
    'Was Sie ausgeblendet haben, lässt sich nicht lesen. Es wurde nichts davon verändert. Schließen Sie andere Tabs von Crossread oder starten Sie den Browser neu.',
  'dismissals-unsaved':
    'Das ließ sich nicht speichern; alles ist, wie es war. Schließen Sie andere Tabs von Crossread oder starten Sie den Browser neu; bleibt es dabei, ist womöglich der Speicher voll.',
  'kept-unreadable':
    'Was Sie behalten haben, kann nicht gelesen werden. Nichts davon wurde angetastet. Schließen Sie andere Tabs von Crossread oder starten Sie den Browser neu.',
  'kept-unsaved':
    'Das konnte nicht gespeichert werden; alles ist, wie es war. Schließen Sie andere Tabs von Crossread oder starten Sie den Browser neu; bleibt es dabei, ist vielleicht der Datenträger voll.',
  'no-claim-reviews':
    'In der Datei oder auf der Seite steht kein Faktencheck (ClaimReview von schema.org). Es wurde nichts behalten.',
  'no-selection': 'Ihre Auswahl ist nicht mehr da. Wählen Sie die Stelle noch einmal aus.',
  'private-window':
    'Aus privaten Fenstern wird nichts behalten. Öffnen Sie die Seite in einem anderen Fenster, um sie zu behalten.',
  'backup-moved':
    'Etwas von Ihren Daten hat sich geändert, während die Sicherung angezeigt wurde. Nichts wurde wiederhergestellt: Sehen Sie es sich noch einmal an, wie es jetzt steht.',
  'backup-unsaved':
    'Die Sicherung konnte nicht wiederhergestellt werden; alles ist, wie es war. Schließen Sie andere Tabs von Crossread oder starten Sie den Browser neu, und versuchen Sie es noch einmal.',
  failed: (said) => `Etwas Unvorhergesehenes ist schiefgegangen: ${said}`,
};
