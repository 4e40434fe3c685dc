/** Answers to content scripts. They get what their page needs and nothing else of ours. */
import { partsOf } from '../../matching/lexicon-parts';
import { type FromPageHandlers, Refusal } from '../../messaging/receive';
import { tellWindows } from '../../messaging/send';
import { showBadge } from './badge';
import { openComparison } from './comparison';
import { dismiss, dismissedFor, takeBack } from './dismissals';
import { injectCard, injectReader, insertStyles } from './injection';
import { mayRead, runsOn } from './reach';
import { retireUnless } from './sites';
import { packs, settingsOrDefaults } from './stores';

export const pageRequests: FromPageHandlers = {
  'open-page': async (_, { tab, url }) => {
    await settingsThat(runsOn, url);
    await injectReader(tab);
    await retireUnless(runsOn, { tab, url });
    return null;
  },

  brief: async (_, { url }) => {
    const { marks, appearance, packsOff } = await settingsThat(mayRead, url);
    const lexicons = (await packs.lexicons(packsOff)).map((lexicon) => [...partsOf(lexicon)]);
    return { lexicons, marks, appearance };
  },

  'reading-changed': async ({ conflicts, statements }, { tab }) => {
    await showBadge(tab, conflicts, statements);
    await tellWindows({ type: 'tab-changed', tab });
    return null;
  },

  'inject-card': async (_, { tab }) => {
    await injectCard(tab);
    return null;
  },

  'style-frames': async (_, { tab }) => {
    await insertStyles(tab);
    return null;
  },

  findings: async ({ pack, questions, entities }) => {
    const dossier = await packs.findings(pack, questions, entities);
    if (!dossier) throw new Refusal('no-pack', 'These reports are no longer installed.');
    return dossier;
  },

  dismissed: (_, sender) => dismissedFor(sender),

  dismiss: ({ dismissed, scope }, sender) => dismiss(dismissed, scope, sender),

  'undo-dismissal': async ({ key, scope }, sender) => {
    await takeBack(key, scope, sender);
    return null;
  },

  'open-comparison': async (_, { tab }) => {
    await openComparison(tab);
    return null;
  },
};

/** The reader may have switched off meanwhile what had a script ask. @throws Refusal `switched-off` */
async function settingsThat(allow: typeof mayRead, url: string) {
  const settings = await settingsOrDefaults();
  if (!allow(settings, url)) throw new Refusal('switched-off', 'The extension is switched off on this site.');
  return settings;
}
