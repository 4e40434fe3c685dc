import type { WelcomeWords } from '../en/welcome';

export const welcome: WelcomeWords = {
  title: 'Einen Artikel lesen, sehen, was die anderen sagen',
  lead: 'Crossread markiert Satz für Satz, wo der Artikel vor Ihnen mit anderen Berichten übereinstimmt, von ihnen abweicht oder ihnen widerspricht.',
  try: {
    title: 'Zum Ausprobieren',
    hint: 'Ein erfundener Artikel, eben erst in diesem Fenster gelesen. Zeigen Sie auf einen markierten Satz, oder wählen Sie ihn aus, um zu sehen, wer was sagt.',
  },
  legend: 'Was die Linien bedeuten',
  promise: {
    title: 'Was gelesen wird und was hier bleibt',
    sentences: [
      'Auf den Seiten, die Sie öffnen, sucht Crossread nach den Namen, um die es in seinen Berichten geht; nur eine Seite, die sie nennt, wird gelesen.',
      'All das geschieht auf Ihrem Computer: Keine Seite, keine Adresse und nichts über Sie verlässt ihn je, und was Sie lesen, wird nirgends aufgelistet.',
      'Crossread sagt nie, wer recht hat; es zeigt, wer was sagt, mit Wortlaut und Link.',
    ],
  },
  where: {
    title: 'Wo darf gelesen werden?',
    hint: 'Das lässt sich jederzeit in den Einstellungen ändern.',
  },
  again: 'Willkommensseite',
  done: 'Fertig',
  options: 'Alle Einstellungen',
  sample: {
    title: 'Zwei KI-Firmen im Streit',
    paragraphs: [
      'Anthropic zufolge nutzte Alibaba fast 25.000 betrügerische Konten, um die Fähigkeiten seines Modells Claude zu kopieren. Den Vorwurf erhob Anthropic in einem Brief an US-Senatoren.',
      'Alibaba wollte sich nicht äußern. Die Alibaba-Aktie fiel in Hongkong um 5 Prozent. Anthropic wurde von ehemaligen OpenAI-Mitarbeitern gegründet.',
    ],
  },
};
