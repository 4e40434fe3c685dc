/** The background: listeners, registered in the worker's first turn. It can be stopped and started at any moment. */
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPagesAndWindows } from '../../messaging/receive';
import { tellWindows } from '../../messaging/send';
import { DEFAULT_SETTINGS } from '../../model/settings';
import { forgetHandedIn } from '../../storage/pack-files';
import { runCommand } from './commands';
import { keepPopup } from './comparison';
import { pageRequests } from './page-requests';
import { offerMenu, runMenu } from './selection';
import { coverOpenTabs, registerGate } from './sites';
import { preparePacks, readerDatabase, settingsOrDefaults } from './stores';
import { openWelcome } from './welcome';
import { windowRequests } from './window-requests';

export default defineBackground(() => {
  answerPagesAndWindows(pageRequests, windowRequests);
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener(runCommand);

  browser.contextMenus?.onClicked.addListener((info, tab) => void runMenu(info, tab).catch(console.error));

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    void offerMenu().catch(console.error);
    if (reason !== 'install' && reason !== 'update') return;
    if (reason === 'install') void openWelcome();
    await preparePacks({ afresh: reason === 'update' });
    await registerGate(reason === 'install' ? DEFAULT_SETTINGS : null);
    await coverOpenTabs(await settingsOrDefaults());
  });

  // No window of ours is open yet that could have a file in hand. What else is to do is done by every start.
  browser.runtime.onStartup.addListener(() => void forgetHandedIn(readerDatabase).catch(console.error));

  browser.permissions.onAdded.addListener(async () => {
    await coverOpenTabs(await settingsOrDefaults());
    await tellWindows({ type: 'settings-changed' });
  });
  browser.permissions.onRemoved.addListener(() => void tellWindows({ type: 'settings-changed' }));

  // A worker that was stopped halfway leaves its work to the next one.
  void registerGate();
  void keepPopup();
  void preparePacks().catch((error) => console.error(error));
});
