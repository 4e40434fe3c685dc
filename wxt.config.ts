import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { COMMANDS, type CommandName } from './model/command';
import { onlyShipped, thirdPartyFile } from './scripts/archives/third-party';
import { commandMessage, localeFiles, message } from './scripts/locales';
import { styleRootAlone } from './scripts/page-styles';

/** Oldest browsers with everything we paint and hit-test with; docs/browsers.md names the API behind each number. */
const MINIMUM = { chrome: '128', firefox: '140.0', firefoxForAndroid: '142.0' };

/**
 * Keys to propose. They keep clear of what Chrome, Edge and Firefox use Alt+Shift for; on a Mac, Option and Shift type
 * characters, so Control takes the place of Option. Chrome takes four proposals at most.
 */
const KEYS: Record<CommandName, { key: string; onlyFirefox?: true }> = {
  'next-finding': { key: 'J' },
  'previous-finding': { key: 'K' },
  'open-card': { key: 'L', onlyFirefox: true },
  'open-comparison': { key: 'M' },
  'read-page': { key: 'Y', onlyFirefox: true },
  pause: { key: 'Q' },
};

const commandsFor = (browser: string) =>
  Object.fromEntries(
    COMMANDS.map((name) => {
      const { key, onlyFirefox } = KEYS[name];
      const proposed = { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` };
      const isProposed = !onlyFirefox || browser === 'firefox';
      return [
        name,
        { description: message(commandMessage(name)), ...(isProposed && { suggested_key: proposed }) },
      ];
    }),
  );

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), onlyShipped()] }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      files.push(...localeFiles(), thirdPartyFile());
      if (config.browser !== 'firefox') styleRootAlone(files);
    },
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: message('name'),
    description: message('description'),
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['<all_urls>'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    },
    action: { default_title: message('name') },
    commands: commandsFor(browser),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'crossread@crossread.example',
              strict_min_version: MINIMUM.firefox,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: MINIMUM.firefoxForAndroid },
          },
        }
      : { minimum_chrome_version: MINIMUM.chrome }),
  }),
});
