/** Answers to our own windows. */
import { type FromWindowHandlers, Refusal } from '../../messaging/receive';
import { listPacks, readDossier } from '../../storage/dossiers';
import { openComparison } from './comparison';
import { injectReader } from './injection';
import { change, settings, siteNamed, switchSite } from './settings';
import { queryPacks, settingsOrDefaults } from './stores';
import { tabStatus } from './tab-status';

export const windowRequests: FromWindowHandlers = {
  dossier: async ({ pack }) => {
    const dossier = await queryPacks((db) => readDossier(db, pack));
    if (!dossier) throw new Refusal('no-pack', 'These reports are no longer installed.');
    return dossier;
  },

  packs: () => queryPacks(listPacks),

  'tab-status': async ({ tab }) => tabStatus(tab, await settingsOrDefaults()),

  settings,

  'change-settings': async (request) => {
    const { sitesOff, ...rest } = request.change;
    const wanted = sitesOff ? { ...rest, sitesOff: sitesOff.map(siteNamed) } : rest;
    return change(() => wanted);
  },

  'switch-site': async ({ site, on }) => {
    const named = siteNamed(site);
    return change((kept) => switchSite(kept, named, on));
  },

  'read-tab': async ({ tab }) => {
    const status = await tabStatus(tab, await settingsOrDefaults());
    if (status.state === 'on') await injectReader(tab);
    return status;
  },

  'open-comparison': async ({ tab }) => {
    await openComparison(tab);
    return null;
  },
};
