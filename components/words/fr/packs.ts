import type { PacksWords } from '../en/packs';
import type { Format } from '../format';
import { counts } from './counts';

export function packs(format: Format): PacksWords {
  const { date, list, number, percent, plural } = format;
  const { reports, questions, answers, names } = counts(format);

  return {
    title: 'Dossiers',
    hint: 'Un dossier réunit les articles sur un différend : qui dit quoi, et en quels termes.',
    none: 'Aucun dossier n’est installé.',
    contents: 'Contenu',
    counts: (r, q, c, e) => list([reports(r), questions(q), answers(c), names(e)]),
    version: 'Version',
    versionAsOf: (version, iso) => `${version}, au ${date(iso)}`,
    languages: 'Langues',
    maintainer: 'Tenu par',
    interests: 'Intérêts',
    licence: 'Licence',
    own: 'Installé par vous',
    bundled: 'Fourni avec Crossread',
    replaces: (version) => `À la place de la version ${version}, fournie avec Crossread.`,
    unreadable:
      'Cette version de Crossread ne peut pas lire le dossier ; les pages sont lues sans lui. Le fichier est gardé tel quel : exportez-le, ou installez une version plus récente du dossier.',
    readBy: 'Lire les pages avec ce dossier',
    export: 'Exporter',
    remove: 'Retirer',
    removal: {
      ask: 'Retirer ce dossier ? Sans le fichier, il ne pourra pas être rétabli ; exportez-le d’abord si vous voulez le garder.',
      yes: 'Le retirer',
      no: 'Le garder',
    },
    cannotKeep:
      'Le navigateur ne garde ici aucune donnée de Crossread, comme dans certaines fenêtres privées ou selon une règle. Les pages sont lues avec les dossiers fournis avec Crossread ; aucun autre ne peut être installé, et les réglages durent jusqu’à la fermeture du navigateur.',
    install: {
      title: 'Installer un dossier',
      drop: 'Déposez ici un fichier de dossier, ou',
      choose: 'Choisir un fichier…',
      oneFile: 'Un fichier à la fois : déposez un seul fichier de dossier.',
      tooLarge: (name, megabytes) =>
        `${name} est plus grand que ne peut l’être un dossier, soit ${number(megabytes)} Mo. Le fichier n’a pas été ouvert.`,
      unread: (name) =>
        `${name} n’a pas pu être lu. Il a peut-être été déplacé ou modifié ; choisissez-le de nouveau.`,
      checking: (name) => `Examen de ${name}…`,
      refused: (name, mistakes) =>
        plural(mistakes, {
          one: `${name} n’a pas été installé. Il contient # erreur :`,
          other: `${name} n’a pas été installé. Il contient # erreurs :`,
        }),
      more: (count) => plural(count, { one: 'et # autre', other: 'et # autres' }),
      place: (line, column) => `Ligne ${number(line)}, colonne ${number(column)}`,
      whole: 'Le fichier dans son ensemble',
      expected: 'Attendu',
      found: 'Trouvé',
      dismiss: 'Fermer',
      again: 'Réessayer',
      installing: (share) => `Installation : ${percent(share)}`,
      installed: (title, version) => `Installé : ${title}, version ${version}.`,
    },
    preview: {
      title: 'Avant l’installation',
      watches: 'Ouvre les pages qui nomment',
      others: (count) => plural(count, { one: '# autre nom', other: '# autres noms' }),
      spellings: 'Cherche',
      spelling: (count) => plural(count, { one: '# graphie', other: '# graphies' }),
      update: (from, to) => `La version ${to} prend la place de la version ${from}.`,
      same: (version) =>
        `La version ${version} est déjà installée. Le fichier prend sa place, quel que soit son contenu.`,
      older: (from, to) =>
        `La version ${from}, plus récente, est installée. La version ${to} prendrait sa place.`,
      overBundled: (version) =>
        `Il prend la place de la version ${version}, fournie avec Crossread, qui revient dès que vous retirez celui-ci.`,
      sharing: (title, count) =>
        plural(count, {
          one: `# nom figure aussi dans « ${title} »`,
          other: `# noms figurent aussi dans « ${title} »`,
        }),
      sharingHint: 'Les deux dossiers sont lus côte à côte. Rien de l’un n’est versé dans l’autre.',
      here: 'Dans ce dossier',
      there: 'Dans l’autre',
      by: { wikidata: 'la même fiche Wikidata', name: 'le même nom' },
      how: 'Rapprochés par',
      warnings: (count) =>
        plural(count, { one: '# remarque pour son auteur', other: '# remarques pour son auteur' }),
      install: 'Installer',
      replace: 'Installer à sa place',
      downgrade: 'Installer la version plus ancienne',
      cancel: 'Ne pas installer',
    },
  };
}
