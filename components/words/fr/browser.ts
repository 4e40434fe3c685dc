import type { BrowserWords } from '../en/browser';
import type { Format } from '../format';

export const browser = ({ plural }: Format): BrowserWords => ({
  description:
    'Montre, phrase par phrase, où les articles de presse concordent, diffèrent et se contredisent. Local et discret.',
  commands: {
    'next-finding': 'Aller à la marque suivante de la page',
    'previous-finding': 'Aller à la marque précédente de la page',
    'open-card': 'Ouvrir la carte de la marque où vous êtes',
    'open-comparison': 'Ouvrir la comparaison des articles',
    'read-page': 'Lire cette page',
    pause: 'Suspendre ou reprendre Crossread',
  },
  button(conflicts, statements) {
    const compared = plural(statements, {
      one: '# affirmation comparée à d’autres articles',
      other: '# affirmations comparées à d’autres articles',
    });
    if (conflicts === 0) return `Crossread : ${compared}, aucune contradiction`;
    return `Crossread : ${compared}, ${plural(conflicts, { one: '# contradiction', other: '# contradictions' })}`;
  },
});
