/** Answers to our own windows. */
import { type FromWindowHandlers, Refusal } from '../../messaging/receive';
import { restoreFile, reviewFile } from './backup';
import { addReviewFile, claimReviews, keepTabReviews, removeReviewSource } from './claim-reviews';
import { openComparison } from './comparison';
import { dismissals, undo } from './dismissals';
import { keepTab, kept, note, removeClaim, removeNote, removePage, restorePage } from './kept';
import { bundledPack, installPack, listPacks, reviewPack, switchPack, uninstallPack } from './packs';
import { switchSite } from './reach';
import { readTab } from './read-tab';
import { dropSelection, keepSelection, selectionOf, takeSelection } from './selection';
import { change, settings, siteNamed } from './settings';
import { packs, settingsOrDefaults } from './stores';
import { tabStatus } from './tab-status';

export const windowRequests: FromWindowHandlers = {
  dossier: async ({ pack }) => {
    const dossier = await packs.dossier(pack);
    if (!dossier) throw new Refusal('no-pack', 'These reports are no longer installed.');
    return dossier;
  },

  lexicons: async () => packs.lexicons((await settingsOrDefaults()).packsOff),

  packs: listPacks,

  'review-pack': ({ file }) => reviewPack(file),

  'install-pack': async ({ file, over }) => {
    await installPack(file, over);
    return null;
  },

  'bundled-pack': async ({ pack }) => bundledPack(pack),

  'remove-pack': async ({ pack }) => {
    await uninstallPack(pack);
    return null;
  },

  'switch-pack': async ({ pack, on }) => {
    await switchPack(pack, on);
    return null;
  },

  'tab-status': async ({ tab }) => tabStatus(tab, await settingsOrDefaults()),

  settings,

  'change-settings': async (request) => {
    const { sitesOn, sitesOff, ...rest } = request.change;
    const wanted = {
      ...rest,
      ...(sitesOn && { sitesOn: sitesOn.map(siteNamed) }),
      ...(sitesOff && { sitesOff: sitesOff.map(siteNamed) }),
    };
    return change(() => wanted);
  },

  'switch-site': async ({ site, on }) => {
    const named = siteNamed(site);
    return change((kept) => switchSite(kept, named, on));
  },

  'read-tab': ({ tab }) => readTab(tab),

  dismissals,

  'undo-dismissals': ({ ids }) => undo(ids),

  'review-backup': ({ file }) => reviewFile(file),

  'restore-backup': async ({ file, replace, seen }) => {
    await restoreFile(file, replace, seen);
    return null;
  },

  kept,

  'keep-page': ({ tab }) => keepTab(tab),

  'remove-kept-page': ({ url }) => removePage(url),

  'restore-kept-page': ({ page }) => restorePage(page),

  selection: ({ tab }) => selectionOf(tab),

  'take-selection': ({ tab }) => takeSelection(tab),

  'drop-selection': async () => {
    await dropSelection();
    return null;
  },

  'keep-selection': ({ tab, choice }) => keepSelection(tab, choice),

  'remove-kept-claim': ({ url, chosen }) => removeClaim(url, chosen),

  'write-note': ({ target, about, text }) => note({ target, about, text }),

  'delete-note': ({ target }) => removeNote(target),

  'claim-reviews': claimReviews,

  'add-claim-reviews': ({ file }) => addReviewFile(file),

  'keep-claim-reviews': ({ tab }) => keepTabReviews(tab),

  'remove-claim-reviews': ({ id }) => removeReviewSource(id),

  'open-comparison': async ({ tab }) => {
    await openComparison(tab);
    return null;
  },
};
