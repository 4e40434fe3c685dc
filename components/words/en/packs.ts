import type { Format } from '../format';
import { counts } from './counts';

/** Packs in the options: what is installed, and what is about to be. */
export function packs(format: Format) {
  const { date, list, number, percent, plural } = format;
  const { reports, questions, answers, names } = counts(format);

  return {
    title: 'Packs',
    hint: 'A pack is the reports on one dispute: who says what, in which words.',
    none: 'No pack is installed.',
    contents: 'Contents',
    counts: (r: number, q: number, c: number, e: number) =>
      list([reports(r), questions(q), answers(c), names(e)]),
    version: 'Version',
    versionAsOf: (version: string, iso: string) => `${version}, as of ${date(iso)}`,
    languages: 'Languages',
    maintainer: 'Maintainer',
    interests: 'Interests',
    licence: 'Licence',
    own: 'Installed by you',
    bundled: 'Comes with Crossread',
    replaces: (version: string) => `In place of version ${version}, which comes with Crossread.`,
    unreadable:
      'This version of Crossread cannot read the pack, so pages are read without it. The file is kept as it was: export it, or install a newer version of the pack.',
    readBy: 'Read pages by this pack',
    export: 'Export',
    remove: 'Remove',
    removal: {
      ask: 'Remove this pack? Without the file it cannot be brought back; export it first if you want to keep it.',
      yes: 'Remove it',
      no: 'Keep it',
    },
    cannotKeep:
      'The browser keeps no data of Crossread here, as in some private windows or by a policy. Pages are read by the packs that come with Crossread; no others can be installed, and settings last until the browser closes.',
    install: {
      title: 'Install a pack',
      drop: 'Drop a pack file here, or',
      choose: 'Choose a file…',
      oneFile: 'One file at a time: drop a single pack file.',
      tooLarge: (name: string, megabytes: number) =>
        `${name} is larger than a pack may be, which is ${number(megabytes)} MB. It was not opened.`,
      unread: (name: string) =>
        `${name} could not be read. It may have been moved or changed; choose it again.`,
      checking: (name: string) => `Looking through ${name}…`,
      refused: (name: string, mistakes: number) =>
        plural(mistakes, {
          one: `${name} was not installed. It has # mistake:`,
          other: `${name} was not installed. It has # mistakes:`,
        }),
      more: (count: number) => plural(count, { one: 'and # more', other: 'and # more' }),
      place: (line: number, column: number) => `Line ${number(line)}, column ${number(column)}`,
      whole: 'The file as a whole',
      expected: 'Expected',
      found: 'Found',
      dismiss: 'Close',
      again: 'Try again',
      installing: (share: number) => `Installing: ${percent(share)}`,
      installed: (title: string, version: string) => `Installed: ${title}, version ${version}.`,
    },
    preview: {
      title: 'Before it is installed',
      watches: 'Opens pages that name',
      others: (count: number) => plural(count, { one: '# other', other: '# others' }),
      spellings: 'Looks for',
      spelling: (count: number) => plural(count, { one: '# spelling', other: '# spellings' }),
      update: (from: string, to: string) => `Version ${to} takes the place of version ${from}.`,
      same: (version: string) =>
        `Version ${version} is installed already. The file takes its place, whatever it holds.`,
      older: (from: string, to: string) =>
        `Version ${from} is installed and newer. Version ${to} would take its place.`,
      overBundled: (version: string) =>
        `It takes the place of version ${version}, which comes with Crossread and is there again once you remove this one.`,
      sharing: (title: string, count: number) =>
        plural(count, {
          one: `# of its names is in “${title}” too`,
          other: `# of its names are in “${title}” too`,
        }),
      sharingHint: 'Both packs are read side by side. Nothing of one is put into the other.',
      here: 'In this pack',
      there: 'In the other',
      by: { wikidata: 'one Wikidata entry', name: 'one name' },
      how: 'The same by',
      warnings: (count: number) =>
        plural(count, { one: '# remark for its author', other: '# remarks for its author' }),
      install: 'Install',
      replace: 'Install in its place',
      downgrade: 'Install the older version',
      cancel: 'Do not install',
    },
  };
}

export type PacksWords = ReturnType<typeof packs>;
