import type { OptionsWords } from '../en/options';
import type { Format } from '../format';

export function options(format: Format): OptionsWords {
  const { date } = format;

  return {
    title: 'Crossread-Einstellungen',
    marks: {
      title: 'Markierungen auf Seiten',
      all: { label: 'Alles', hint: 'Jeder Satz, der auf dieselben Fragen antwortet wie die Berichte.' },
      conflicts: { label: 'Nur Widersprüche', hint: 'Sätze, denen ein Bericht widerspricht.' },
      request: {
        label: 'Nichts ohne Aufforderung',
        hint: 'Seiten bleiben, wie sie sind. Popup und Vergleich zeigen, was gefunden wurde.',
      },
    },
    appearance: { title: 'Aussehen', auto: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    where: 'Wo gelesen wird',
    pause: { label: 'Überall anhalten', hint: 'Auf keiner Website wird gelesen.' },
    sites: {
      title: 'Abgeschaltete Websites',
      hint: 'Auf diesen Websites und ihren Subdomains läuft nichts von Crossread.',
      none: 'Keine Website ist abgeschaltet.',
      add: 'Abschalten',
      field: 'Website, die abgeschaltet werden soll',
      placeholder: 'zeitung.example',
      remove: (site) => `${site} wieder einschalten`,
      invalid: 'Das ist keine Website. Ein Hostname sieht aus wie zeitung.example.',
      twice: (site) => `${site} ist schon abgeschaltet.`,
    },
    keys: {
      title: 'Tasten',
      hint: 'Sie wirken auf der Seite im Vordergrund. Der Browser verwaltet sie.',
      none: 'Keine Taste',
      unset:
        'Browser schlagen nur wenige Tasten vor und keine, die eine andere Erweiterung hat. Sie können jedem Befehl eine beliebige Taste geben.',
      twice: (keys) => `${keys} steht für mehr als einen Befehl; nur einer davon wird ausgeführt.`,
      change: 'Tasten im Browser ändern',
    },
    dismissed: {
      title: 'Von Ihnen ausgeblendet',
      hint: 'Markierungen, die nach Ihrer Angabe nicht stimmen. Als Datei zeigen sie den Autoren eines Dossiers, wo es sich irrt; verschicken müssen Sie sie selbst.',
      none: 'Nichts ist ausgeblendet.',
      on: (site, iso) => `Auf ${site}, ${date(iso)}`,
      everywhere: (iso) => `Auf allen Seiten, ${date(iso)}`,
      show: 'Wieder anzeigen',
      save: 'Als Datei speichern',
      withPages: 'Mit den Adressen der Seiten',
    },
    never: {
      title: 'Was Crossread niemals tut',
      items: [
        'Irgendetwas irgendwohin senden. Kein Teil davon nutzt das Netz.',
        'Ein Konto verlangen oder zählen, wer es benutzt.',
        'Aufzeichnen, welche Seiten Sie lesen.',
        'Eine Seite verändern. Markierungen liegen über dem Text und werden nicht hineingeschrieben.',
        'Sagen, wer recht hat. Es zeigt, wer was sagt und wo.',
      ],
    },
  };
}
