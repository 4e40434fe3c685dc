import type { PopupWords } from '../en/popup';
import type { Format } from '../format';

export const popup = ({ plural }: Format): PopupWords => ({
  untitled: 'Seite ohne Titel',
  self: 'Die Seite widerspricht sich selbst',
  here: 'Hier',
  reports: 'Berichte',
  jump: 'Auf der Seite zeigen',
  andMore: (n) => plural(n, { one: '# andere Antwort', other: '# andere Antworten' }),
  beside: (who, more) => `${who}, ${more}`,
  omitted: 'Was die Seite auslässt',
  omittedAnswers: (n) => plural(n, { one: '# Medium antwortet', other: '# Medien antworten' }),
  entities: 'Auf dieser Seite genannt',
  times: (n) => plural(n, { one: 'einmal genannt', other: '#-mal genannt' }),
  compare: 'Alle Berichte vergleichen',
  mark: 'Diese Seite markieren',
  more: (n) => plural(n, { one: '# weitere', other: '# weitere' }),
  options: 'Einstellungen',
  site: (site) => `An für ${site}`,
  pause: 'Überall anhalten',
  gone: 'Dieser Satz steht nicht mehr auf der Seite.',
});
