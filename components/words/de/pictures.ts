import type { PicturesWords } from '../en/pictures';
import type { Format } from '../format';

export function pictures({ plural, list }: Format): PicturesWords {
  return {
    as: 'Zeigen als',
    picture: 'Bild',
    table: 'Tabelle',
    copy: 'Tabelle kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie die Tabelle und kopieren Sie sie von Hand.',
    relaying: (origin) => `nach ${origin}`,
    denied: 'von dieser Seite verneint',
    dots: (n) => plural(n, { one: '# Bericht', other: '# Berichte' }),
    head: {
      question: 'Frage',
      answer: 'Antwort',
      relation: 'Zu dieser Seite',
      report: 'Bericht',
      other: 'Anderer Bericht',
      origin: 'Gibt weiter',
      published: 'Erschienen',
      agrees: 'Einig',
      differs: 'Abweichend',
      conflicts: 'Im Widerspruch',
      from: 'Von',
      to: 'Bis',
    },
    lanes: {
      caption: 'Alle Antworten und wer sie gibt',
    },
    grid: {
      caption: 'Wie je zwei Berichte zueinander stehen, bei den Fragen, die beide beantworten',
      hint: 'Jedes Zeichen ist eine Frage, die beide beantworten. Ein Feld zeigt, welche es sind.',
      pair: (a, b) => `${a} und ${b}`,
      counts: (agrees, differs, conflicts) =>
        list(
          [
            agrees > 0 ? plural(agrees, { one: 'einig bei # Frage', other: 'einig bei # Fragen' }) : '',
            differs > 0 ? plural(differs, { other: 'abweichend bei #' }) : '',
            conflicts > 0 ? plural(conflicts, { other: 'im Widerspruch bei #' }) : '',
          ].filter(Boolean),
        ),
      nothing: 'keine gemeinsame Frage',
      few: 'Keine zwei Berichte beantworten hier dieselbe Frage.',
      relation: { agrees: 'einig', differs: 'abweichend', conflicts: 'im Widerspruch' },
    },
    timeline: {
      caption: 'Was ein Datum hat: Antworten und die Berichte selbst',
      answers: 'Tage, die die Antworten nennen',
      published: 'Tage, an denen die Berichte erschienen',
      appeared: 'Bericht erschienen',
      undated: (names) => `Ohne Datum: ${list(names)}`,
      nothing: 'Hier hat nichts ein Datum.',
    },
  };
}
