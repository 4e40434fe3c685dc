import type { WhereWords } from '../en/where';

export const where: WhereWords = {
  everywhere: {
    label: 'Überall',
    hint: 'Ein kleines Skript sucht auf jeder Seite nach den Namen, um die es in den Berichten geht. Auf den meisten findet es keinen, und das ist alles.',
  },
  chosen: {
    label: 'Nur auf Websites, die ich auswähle',
    hint: 'Auf allen anderen Websites läuft nichts von Crossread.',
  },
  click: {
    label: 'Nur wenn ich klicke',
    hint: 'Eine Seite wird gelesen, wenn Sie die Schaltfläche in der Symbolleiste oder deren Taste drücken. Bis dahin läuft auf keiner Seite etwas von Crossread.',
  },
  sites: {
    title: 'Ausgewählte Websites',
    hint: 'Auf diesen Websites und ihren Subdomains wird gelesen.',
    none: 'Noch keine, also wird nichts gelesen. Fügen Sie hier eine Website hinzu, oder über die Schaltfläche in der Symbolleiste, wenn Sie dort sind.',
    add: 'Hinzufügen',
    field: 'Website, die hinzugefügt werden soll',
    placeholder: 'zeitung.example',
    remove: (site) => `${site} herausnehmen`,
    invalid: 'Das ist keine Website. Ein Hostname sieht aus wie zeitung.example.',
    twice: (site) => `${site} ist schon ausgewählt.`,
  },
};
