import type { RivalsWords } from '../en/rivals';
import type { Format } from '../format';
import { counts } from './counts';

export function rivals(format: Format): RivalsWords {
  const { percent, list, plural } = format;
  const { reports } = counts(format);

  return {
    tab: 'Dossiers',
    title: 'Zwei Dossiers zu diesem Streitfall',
    hint: 'Fragen stehen als Paare da, wo beide Dossiers ihnen eine Kennung geben oder wo Frage und Antworten genug Wörter teilen. Nichts aus dem einen Dossier kommt in das andere.',
    reports: (both, a, b) =>
      `${reports(both)} in beiden, ${reports(a)} nur im ersten, ${reports(b)} nur im zweiten.`,
    by: {
      id: 'Gepaart nach gleicher Kennung',
      wording: (share) => `Gepaart nach dem Wortlaut: ${percent(share)} der Wörter sind gemeinsam`,
    },
    caption: 'Wer welche Antwort gibt, nach jedem der Dossiers',
    answer: 'Antwort',
    absent: 'Nicht unter seinen Antworten',
    nobody: 'Kein Bericht',
    differences: 'Berichte, die die Dossiers verschieden lesen',
    reading: (pack, answers) =>
      answers.length > 0 ? `${pack}: ${list(answers)}` : `${pack}: hier keine Antwort`,
    only: (pack, count) => plural(count, { one: `# Frage nur in ${pack}`, other: `# Fragen nur in ${pack}` }),
    none: 'Keine Frage des einen Dossiers bildet mit einer des anderen ein Paar.',
  };
}
