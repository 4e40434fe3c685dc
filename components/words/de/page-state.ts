import type { PageStateWords } from '../en/page-state';
import type { Format } from '../format';

export const pageState = ({ percent }: Format): PageStateWords => ({
  loading: {
    title: 'Die Seite wird angesehen',
    text: 'Eine Seite, die beschäftigt ist oder hinter einem Dialog wartet, antwortet, sobald sie frei ist.',
  },
  progress: (share) => `Die Seite wird gelesen, ${percent(share)}`,
  again: 'Noch einmal versuchen',
  readAgain: 'Noch einmal lesen',
  resume: 'Fortsetzen',
  switchOn: 'Einschalten',
  failed: 'Das hat nicht geklappt',
  reading: { title: 'Die Seite wird gelesen', text: 'Was gefunden wird, erscheint hier nach und nach.' },
  nothing: {
    title: 'Hier gibt es nichts zu vergleichen',
    text: 'Die Seite nennt keine der Parteien, um die es in den installierten Berichten geht.',
  },
  disputes: 'Berichte gibt es zu:',
  noAnswers: {
    title: 'Keine Antworten hier',
    text: 'Die Seite nennt die Parteien, beantwortet aber keine der Fragen, auf die die Berichte antworten.',
  },
  paused: { title: 'Angehalten', text: 'Auf keiner Website wird gelesen, bis Sie fortsetzen.' },
  siteOff: (site) => ({
    title: `Aus für ${site}`,
    text: 'Auf dieser Website läuft nichts von Crossread.',
  }),
  notChosen: (site) => ({
    title: site === null ? 'Keine ausgewählte Website' : `${site} ist nicht ausgewählt`,
    text: 'Gelesen wird nur auf den Websites, die Sie ausgewählt haben. Hier läuft nichts von Crossread.',
  }),
  choose: (site) => `${site} immer lesen`,
  notAsked: {
    title: 'Nicht gelesen',
    text: 'Seiten werden gelesen, wenn Sie es verlangen. Bis dahin läuft hier nichts von Crossread.',
  },
  readOnce: 'Diese Seite lesen',
  'browser-page': {
    title: 'Eine Seite des Browsers',
    text: 'Browser lassen ihre eigenen Seiten und ihren Erweiterungskatalog von keiner Erweiterung lesen.',
  },
  'not-html': {
    title: 'Keine Webseite',
    text: 'PDFs, Bilder und Rohdateien werden nicht gelesen. Gibt es den Artikel auch als Webseite, dann öffnen Sie diese.',
  },
  'no-access': {
    title: 'Kein Zugriff auf diese Seite',
    text: 'Der Browser oder wer ihn verwaltet hält Erweiterungen hier fern. Der Website-Zugriff lässt sich in den Erweiterungseinstellungen des Browsers ändern.',
  },
  'no-tab': {
    title: 'Diese Seite wurde geschlossen',
    text: 'Der Vergleich gehörte zu einem Tab, der nicht mehr offen ist.',
  },
});
