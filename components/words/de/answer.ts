import type { AnswerWords } from '../en/answer';
import type { Format } from '../format';
import { counts } from './counts';

export function answer(format: Format): AnswerWords {
  const { plural } = format;
  const { publishers, origins } = counts(format);

  return {
    thisPage: 'Diese Seite',
    showOnPage: 'Auf der Seite zeigen',
    quote: (text) => `„${text}“`,
    standing: {
      conflicts: 'Widerspricht',
      unlisted: 'In keinem Bericht',
      differs: 'Weicht ab',
      agrees: 'Stimmt überein',
      none: 'Nicht verglichen',
    },
    relation: {
      conflicts: 'widerspricht dieser Seite',
      differs: 'weicht von dieser Seite ab',
      agrees: 'stimmt mit dieser Seite überein',
    },
    modality: {
      asserted: 'ohne Vorbehalt ausgesagt',
      alleged: 'als Vorwurf',
      attributed: 'einer Quelle zugeschrieben',
      denied: 'hier verneint',
      hypothetical: 'hier nur angenommen',
    },
    claimed: { asserted: null, alleged: 'als Vorwurf', attributed: 'einer Quelle zugeschrieben' },
    drift: 'Hier als Tatsache hingestellt; in den Berichten ist es ein Vorwurf.',
    denies: (label) => `Verneint hier: ${label}`,
    unlistedAnswer: 'Eine Antwort, die kein Bericht gibt',
    unlistedValue: (value) => `${value}; das steht in keinem Bericht`,
    supposes: 'Nur eine Annahme, keine Antwort',
    noAnswer: 'Keine eigene Antwort',
    compares(agree, disagree) {
      if (agree === 0 && disagree === 0) return 'Kein anderes Medium gibt darauf eine Antwort.';
      const agreeing = plural(agree, { one: '# Medium stimmt überein', other: '# Medien stimmen überein' });
      if (disagree === 0) return `${agreeing}.`;
      if (agree > 0)
        return `${agreeing}, ${plural(disagree, { one: '# sagt', other: '# sagen' })} es anders.`;
      return `${plural(disagree, { one: '# Medium sagt', other: '# Medien sagen' })} es anders.`;
    },
    support: (p, o) => `${publishers(p)}, ${origins(o)}`,
  };
}
