import type { PacksWords } from '../en/packs';
import type { Format } from '../format';
import { counts } from './counts';

export function packs(format: Format): PacksWords {
  const { date, list, number, percent, plural } = format;
  const { reports, questions, answers, names } = counts(format);

  return {
    title: 'Dossiers',
    hint: 'Ein Dossier ist, was über einen Streitfall berichtet wird: wer was sagt und in welchen Worten.',
    none: 'Es ist kein Dossier installiert.',
    contents: 'Inhalt',
    counts: (r, q, c, e) => list([reports(r), questions(q), answers(c), names(e)]),
    version: 'Version',
    versionAsOf: (version, iso) => `${version}, Stand ${date(iso)}`,
    languages: 'Sprachen',
    maintainer: 'Gepflegt von',
    interests: 'Interessen',
    licence: 'Lizenz',
    own: 'Von Ihnen installiert',
    bundled: 'Gehört zu Crossread',
    replaces: (version) => `Anstelle der Version ${version}, die zu Crossread gehört.`,
    unreadable:
      'Diese Version von Crossread kann das Dossier nicht lesen; Seiten werden ohne es gelesen. Die Datei ist aufbewahrt, wie sie war: Exportieren Sie sie, oder installieren Sie eine neuere Version des Dossiers.',
    readBy: 'Seiten mit diesem Dossier lesen',
    export: 'Exportieren',
    remove: 'Entfernen',
    removal: {
      ask: 'Dieses Dossier entfernen? Ohne die Datei lässt es sich nicht zurückholen; exportieren Sie es zuerst, wenn Sie es behalten möchten.',
      yes: 'Entfernen',
      no: 'Behalten',
    },
    cannotKeep:
      'Der Browser bewahrt hier keine Daten von Crossread auf, etwa in einem privaten Fenster oder wegen einer Richtlinie. Seiten werden mit den Dossiers gelesen, die zu Crossread gehören; andere lassen sich nicht installieren, und Einstellungen gelten, bis der Browser geschlossen wird.',
    install: {
      title: 'Ein Dossier installieren',
      drop: 'Legen Sie eine Dossierdatei hier ab, oder',
      choose: 'Datei wählen…',
      oneFile: 'Eine Datei nach der anderen: Legen Sie eine einzelne Dossierdatei ab.',
      tooLarge: (name, megabytes) =>
        `${name} ist größer, als ein Dossier sein darf, nämlich ${number(megabytes)} MB. Die Datei wurde nicht geöffnet.`,
      unread: (name) =>
        `${name} ließ sich nicht lesen. Vielleicht wurde die Datei verschoben oder geändert; wählen Sie sie noch einmal.`,
      checking: (name) => `${name} wird durchgesehen…`,
      refused: (name, mistakes) =>
        plural(mistakes, {
          one: `${name} wurde nicht installiert. Die Datei hat # Fehler:`,
          other: `${name} wurde nicht installiert. Die Datei hat # Fehler:`,
        }),
      more: (count) => plural(count, { one: 'und # weiterer', other: 'und # weitere' }),
      place: (line, column) => `Zeile ${number(line)}, Spalte ${number(column)}`,
      whole: 'Die Datei als Ganzes',
      expected: 'Erwartet',
      found: 'Gefunden',
      dismiss: 'Schließen',
      again: 'Noch einmal versuchen',
      installing: (share) => `Wird installiert: ${percent(share)}`,
      installed: (title, version) => `Installiert: ${title}, Version ${version}.`,
    },
    preview: {
      title: 'Bevor es installiert wird',
      watches: 'Öffnet Seiten, die nennen',
      others: (count) => plural(count, { one: '# weiteren Namen', other: '# weitere Namen' }),
      spellings: 'Sucht nach',
      spelling: (count) => plural(count, { one: '# Schreibweise', other: '# Schreibweisen' }),
      update: (from, to) => `Version ${to} tritt an die Stelle der Version ${from}.`,
      same: (version) =>
        `Version ${version} ist schon installiert. Die Datei tritt an ihre Stelle, was immer sie enthält.`,
      older: (from, to) =>
        `Installiert ist Version ${from}, die neuer ist. Version ${to} träte an ihre Stelle.`,
      overBundled: (version) =>
        `Es tritt an die Stelle der Version ${version}, die zu Crossread gehört und wieder da ist, sobald Sie dieses entfernen.`,
      sharing: (title, count) =>
        plural(count, {
          one: `# Name steht auch in „${title}“`,
          other: `# Namen stehen auch in „${title}“`,
        }),
      sharingHint: 'Beide Dossiers werden nebeneinander gelesen. Nichts aus dem einen kommt in das andere.',
      here: 'In diesem Dossier',
      there: 'Im anderen',
      by: { wikidata: 'einem Wikidata-Eintrag', name: 'einem Namen' },
      how: 'Dasselbe nach',
      warnings: (count) =>
        plural(count, { one: '# Hinweis für die Verfasser', other: '# Hinweise für die Verfasser' }),
      install: 'Installieren',
      replace: 'An seiner Stelle installieren',
      downgrade: 'Die ältere Version installieren',
      cancel: 'Nicht installieren',
    },
  };
}
