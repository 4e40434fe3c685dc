import type { PacksWords } from '../en/packs';
import type { Format } from '../format';
import { counts } from './counts';

export function packs(format: Format): PacksWords {
  const { date, list, number, percent, plural } = format;
  const { reports, questions, answers, names } = counts(format);

  return {
    title: 'Dosieres',
    hint: 'Un dosier reúne los artículos sobre una disputa: quién dice qué y con qué palabras.',
    none: 'No hay ningún dosier instalado.',
    contents: 'Contenido',
    counts: (r, q, c, e) => list([reports(r), questions(q), answers(c), names(e)]),
    version: 'Versión',
    versionAsOf: (version, iso) => `${version}, a ${date(iso)}`,
    languages: 'Idiomas',
    maintainer: 'A cargo de',
    interests: 'Intereses',
    licence: 'Licencia',
    own: 'Instalado por usted',
    bundled: 'Viene con Crossread',
    replaces: (version) => `En lugar de la versión ${version}, que viene con Crossread.`,
    unreadable:
      'Esta versión de Crossread no puede leer el dosier, así que las páginas se leen sin él. El archivo se conserva tal como estaba: expórtelo o instale una versión más reciente del dosier.',
    readBy: 'Leer las páginas con este dosier',
    export: 'Exportar',
    remove: 'Quitar',
    removal: {
      ask: '¿Quitar este dosier? Sin el archivo no se puede recuperar; expórtelo antes si quiere conservarlo.',
      yes: 'Quitarlo',
      no: 'Conservarlo',
    },
    cannotKeep:
      'El navegador no guarda aquí ningún dato de Crossread, como en algunas ventanas privadas o por una directiva. Las páginas se leen con los dosieres que vienen con Crossread; no se pueden instalar otros, y los ajustes duran hasta que se cierre el navegador.',
    install: {
      title: 'Instalar un dosier',
      drop: 'Suelte aquí un archivo de dosier, o',
      choose: 'Elegir un archivo…',
      oneFile: 'Un archivo cada vez: suelte un solo archivo de dosier.',
      tooLarge: (name, megabytes) =>
        `${name} es mayor de lo que puede ser un dosier, que son ${number(megabytes)} MB. No se ha abierto.`,
      unread: (name) => `${name} no se pudo leer. Puede que se haya movido o cambiado; elíjalo otra vez.`,
      checking: (name) => `Revisando ${name}…`,
      refused: (name, mistakes) =>
        plural(mistakes, {
          one: `${name} no se ha instalado. Tiene # error:`,
          other: `${name} no se ha instalado. Tiene # errores:`,
        }),
      more: (count) => plural(count, { one: 'y # más', other: 'y # más' }),
      place: (line, column) => `Línea ${number(line)}, columna ${number(column)}`,
      whole: 'El archivo en conjunto',
      expected: 'Se esperaba',
      found: 'Se encontró',
      dismiss: 'Cerrar',
      again: 'Intentarlo de nuevo',
      installing: (share) => `Instalando: ${percent(share)}`,
      installed: (title, version) => `Instalado: ${title}, versión ${version}.`,
    },
    preview: {
      title: 'Antes de instalarlo',
      watches: 'Abre las páginas que nombran',
      others: (count) => plural(count, { one: '# nombre más', other: '# nombres más' }),
      spellings: 'Busca',
      spelling: (count) => plural(count, { one: '# grafía', other: '# grafías' }),
      update: (from, to) => `La versión ${to} ocupa el lugar de la versión ${from}.`,
      same: (version) =>
        `La versión ${version} ya está instalada. El archivo ocupa su lugar, contenga lo que contenga.`,
      older: (from, to) =>
        `Está instalada la versión ${from}, más reciente. La versión ${to} ocuparía su lugar.`,
      overBundled: (version) =>
        `Ocupa el lugar de la versión ${version}, que viene con Crossread y vuelve en cuanto usted quite este.`,
      sharing: (title, count) =>
        plural(count, {
          one: `# nombre está también en «${title}»`,
          other: `# nombres están también en «${title}»`,
        }),
      sharingHint: 'Los dos dosieres se leen uno al lado del otro. Nada de uno pasa al otro.',
      here: 'En este dosier',
      there: 'En el otro',
      by: { wikidata: 'la misma entrada de Wikidata', name: 'el mismo nombre' },
      how: 'Coinciden por',
      warnings: (count) =>
        plural(count, {
          one: '# observación para quien lo hizo',
          other: '# observaciones para quien lo hizo',
        }),
      install: 'Instalar',
      replace: 'Instalar en su lugar',
      downgrade: 'Instalar la versión anterior',
      cancel: 'No instalar',
    },
  };
}
