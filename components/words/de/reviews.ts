import type { ReviewWords } from '../en/reviews';
import type { Format } from '../format';

export const reviews = ({ date, plural }: Format): ReviewWords => ({
  related: (n: number) => plural(n, { one: '# verwandter Faktencheck', other: '# verwandte Faktenchecks' }),
  hint: 'Andere haben Behauptungen geprüft, von denen diese Seite zu sprechen scheint. Die Bewertung ist ihre; Crossread hat keine.',
  carried: (n: number) =>
    plural(n, { one: 'Diese Seite enthält # Faktencheck', other: 'Diese Seite enthält # Faktenchecks' }),
  carriedHint:
    'Das kommt aus den Daten der Seite selbst. Was Sie behalten, wird neben anderen Seiten angeboten.',
  keep: 'Diese Faktenchecks behalten',
  broken: (n: number) =>
    plural(n, {
      one: '# Teil der Seite, der ein Faktencheck sein sollte, ist nicht lesbar und wurde übergangen.',
      other: '# Teile der Seite, die Faktenchecks sein sollten, sind nicht lesbar und wurden übergangen.',
    }),
  more: (n: number) => plural(n, { one: 'und # weiterer', other: 'und # weitere' }),
  claimant: (who: string) => `behauptet von ${who}`,
  rated: (publisher: string) => `${publisher} bewertet das so:`,
  unrated: (publisher: string) => `${publisher} hat das geprüft und keine Bewertung angegeben.`,
  read: 'Faktencheck lesen',
  sentence: 'Auf dieser Seite:',
  kept: {
    title: 'Faktenchecks',
    hint: 'Faktenchecks, die andere veröffentlicht haben (ClaimReview von schema.org), aus Dateien und von Seiten. Die Seitenleiste bietet an, wovon eine Seite zu sprechen scheint. Auf der Seite wird nichts markiert, und keiner zählt als Übereinstimmung oder Widerspruch.',
    none: 'Es sind keine da. Ziehen Sie oben eine Datei hinein, oder behalten Sie in der Seitenleiste, was eine Seite enthält.',
    count: (n: number) => plural(n, { one: '# Faktencheck', other: '# Faktenchecks' }),
    by: (who: string) => `von ${who}`,
    on: (iso: string) => `Behalten am ${date(iso)}`,
    export: 'Exportieren',
    remove: 'Entfernen',
    ask: 'Diese Faktenchecks entfernen? Ohne die Datei lassen sie sich nicht zurückholen; exportieren Sie sie vorher, wenn Sie sie aufheben wollen.',
    yes: 'Ja, entfernen',
    no: 'Behalten',
    added: (name: string, n: number) =>
      plural(n, { one: `${name}: # Faktencheck ist neu.`, other: `${name}: # Faktenchecks sind neu.` }),
    same: (n: number) => plural(n, { one: '# war schon da.', other: '# waren schon da.' }),
    left: (n: number) =>
      plural(n, {
        one: '# wurde weggelassen: Behauptung, Herausgeber oder Adresse fehlen, oder es waren zu viele.',
        other: '# wurden weggelassen: Behauptung, Herausgeber oder Adresse fehlen, oder es waren zu viele.',
      }),
  },
});
