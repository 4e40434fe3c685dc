import type { BrowserWords } from '../en/browser';
import type { Format } from '../format';

export const browser = ({ plural }: Format): BrowserWords => ({
  description:
    'Muestra, frase por frase, dónde las noticias coinciden, difieren y se contradicen. Local y discreto.',
  commands: {
    'next-finding': 'Ir a la marca siguiente de la página',
    'previous-finding': 'Ir a la marca anterior de la página',
    'open-card': 'Abrir la tarjeta de la marca donde está',
    'open-comparison': 'Abrir la comparación de artículos',
    'read-page': 'Leer esta página',
    pause: 'Pausar o reanudar Crossread',
  },
  button(conflicts, statements) {
    const compared = plural(statements, {
      one: '# afirmación comparada con otros artículos',
      other: '# afirmaciones comparadas con otros artículos',
    });
    if (conflicts === 0) return `Crossread: ${compared}, ninguna contradicción`;
    return `Crossread: ${compared}, ${plural(conflicts, { one: '# contradicción', other: '# contradicciones' })}`;
  },
});
