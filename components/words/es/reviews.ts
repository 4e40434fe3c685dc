import type { ReviewWords } from '../en/reviews';
import type { Format } from '../format';

export const reviews = ({ date, plural }: Format): ReviewWords => ({
  related: (n: number) =>
    plural(n, { one: '# verificación relacionada', other: '# verificaciones relacionadas' }),
  hint: 'Otros comprobaron afirmaciones de las que esta página parece hablar. La valoración es suya; Crossread no da ninguna.',
  carried: (n: number) =>
    plural(n, { one: 'Esta página contiene # verificación', other: 'Esta página contiene # verificaciones' }),
  carriedHint:
    'Procede de los datos de la propia página. Lo que guarde se le ofrecerá junto a otras páginas.',
  keep: 'Guardar estas verificaciones',
  broken: (n: number) =>
    plural(n, {
      one: '# parte de la página que debería ser una verificación no se puede leer y se pasó por alto.',
      other: '# partes de la página que deberían ser verificaciones no se pueden leer y se pasaron por alto.',
    }),
  more: (n: number) => plural(n, { one: 'y # más', other: 'y # más' }),
  claimant: (who: string) => `afirmado por ${who}`,
  rated: (publisher: string) => `${publisher} lo valoró así:`,
  unrated: (publisher: string) => `${publisher} lo comprobó y no dio valoración.`,
  read: 'Leer la verificación',
  sentence: 'En esta página:',
  kept: {
    title: 'Verificaciones',
    hint: 'Verificaciones que otros publicaron (ClaimReview de schema.org), de archivos y de páginas. El panel lateral ofrece aquellas de las que una página parece hablar. Nada se marca en la página, y ninguna cuenta como acuerdo ni como conflicto.',
    none: 'No hay ninguna. Suelte arriba un archivo que las contenga, o guarde en el panel lateral las que contiene una página.',
    count: (n: number) => plural(n, { one: '# verificación', other: '# verificaciones' }),
    by: (who: string) => `de ${who}`,
    on: (iso: string) => `Guardado el ${date(iso)}`,
    export: 'Exportar',
    remove: 'Quitar',
    ask: '¿Quitar estas verificaciones? Sin el archivo no se pueden recuperar; expórtelas antes si quiere conservarlas.',
    yes: 'Quitarlas',
    no: 'Conservarlas',
    added: (name: string, n: number) =>
      plural(n, { one: `${name}: # verificación es nueva.`, other: `${name}: # verificaciones son nuevas.` }),
    same: (n: number) => plural(n, { one: '# ya estaba guardada.', other: '# ya estaban guardadas.' }),
    left: (n: number) =>
      plural(n, {
        one: '# se dejó fuera: le falta la afirmación, el editor o la dirección, o había demasiadas.',
        other: '# se dejaron fuera: les falta la afirmación, el editor o la dirección, o había demasiadas.',
      }),
  },
});
