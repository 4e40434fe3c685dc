import type { WhyWords } from '../en/why';

export const why: WhyWords = {
  before: 'der Frage oder dem Spaltenkopf davor',
  says: {
    asserted: (by, answer) => `${opening(by, 'antwortet')}: ${answer}.`,
    alleged: (by, answer) => `${opening(by, 'antwortet')} in Form eines Vorwurfs: ${answer}.`,
    attributed: (by, answer) => `${opening(by, 'antwortet')} unter Berufung auf andere: ${answer}.`,
    denied: (by, answer) => `${opening(by, 'verneint')} dies: ${answer}.`,
    hypothetical: (by) => `${opening(by, 'nimmt')} eine Antwort nur an.`,
  },
  unlisted: (by) => `${opening(by, 'gibt')} eine Antwort, die in keinem Bericht steht.`,
  denies: (by) => `${opening(by, 'verneint')} eine Antwort, die in keinem Bericht steht.`,
  figure: (figure, range, isExact) => (isExact ? `${figure} ist ${range}` : `${figure} lässt ${range} offen`),
  arithmetic: {
    equals: (figure) => `${figure}.`,
    meets: (figure, label, range) => `${figure} und trifft sich darin mit ${label} (${range}).`,
    covers: (figure, label, range) => `${figure}; ${label} (${range}) liegt darin.`,
    lasts: (figure, label, range) => `${figure}; so lange dauert ${label} (${range}).`,
    apart: (figure, label, range) =>
      `${figure}; die nächste berichtete Antwort, ${label} (${range}), liegt außerhalb.`,
  },
  disagreement: {
    denied: 'Berichte, die diese Antwort geben, widersprechen der Verneinung.',
    later:
      'Die Antwort kann sich mit der Zeit ändern; Berichte von einem anderen Tag weichen ab, ohne zu widersprechen.',
    'one-answer': 'Die Frage hat eine einzige Antwort; Berichte mit einer anderen widersprechen.',
    several: 'Mehrere Antworten können nebeneinander bestehen; Berichte mit einer anderen weichen nur ab.',
  },
  declared: {
    differs: (label, reason) => `Das Dossier wertet ${label} als bloße Abweichung: ${reason}.`,
    conflicts: (label, reason) => `Das Dossier wertet ${label} als Widerspruch: ${reason}.`,
  },
};

const opening = (by: string | null, verb: string) =>
  by ? `Mit ${by} ${verb} dieser Satz` : `Dieser Satz ${verb}`;
