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
  'packs-unreadable':
    'Die Berichte lassen sich weder lesen noch neu einrichten. Ihre Einstellungen sind unverändert. Schließen Sie andere Tabs von Crossread oder starten Sie den Browser neu; bleibt es dabei, ist vielleicht der Datenträger voll.',
  'settings-unreadable':
    'Ihre Einstellungen lassen sich nicht lesen, deshalb gelten die Vorgaben. Was Sie gespeichert haben, blieb unberührt. Schließen Sie andere Tabs von Crossread oder starten Sie den Browser neu.',
  'settings-unsaved':
    'Die Änderung ließ sich nicht speichern; Ihre Einstellungen sind unverändert. Schließen Sie andere Tabs von Crossread oder starten Sie den Browser neu; bleibt es dabei, ist vielleicht der Datenträger voll.',
  'dismissals-unreadable':
    'Was Sie ausgeblendet haben, lässt sich nicht lesen. Es wurde nichts davon verändert. Schließen Sie andere Tabs von Crossread oder starten Sie den Browser neu.',
  'dismissals-unsaved':
    'Das ließ sich nicht speichern; alles ist, wie es war. Schließen Sie andere Tabs von Crossread oder starten Sie den Browser neu; bleibt es dabei, ist womöglich der Speicher voll.',
  failed: (said) => `Etwas Unvorhergesehenes ist schiefgegangen: ${said}`,
};
