import type { BrowserWords } from '../en/browser';
import type { Format } from '../format';

export const browser = ({ plural }: Format): BrowserWords => ({
  description:
    'Zeigt Satz für Satz, wo Nachrichtenberichte übereinstimmen, abweichen und sich widersprechen. Lokal und leise.',
  commands: {
    'next-finding': 'Zum nächsten Fund auf der Seite',
    'previous-finding': 'Zum vorigen Fund auf der Seite',
    'open-card': 'Karte des Fundes öffnen, bei dem Sie sind',
    'open-comparison': 'Vergleich der Berichte öffnen',
    'read-page': 'Diese Seite lesen',
    pause: 'Crossread anhalten oder fortsetzen',
  },
  button(conflicts, statements) {
    const compared = plural(statements, {
      one: '# Aussage mit anderen Berichten verglichen',
      other: '# Aussagen mit anderen Berichten verglichen',
    });
    if (conflicts === 0) return `Crossread: ${compared}, kein Widerspruch`;
    return `Crossread: ${compared}, ${plural(conflicts, { one: '# Widerspruch', other: '# Widersprüche' })}`;
  },
});
