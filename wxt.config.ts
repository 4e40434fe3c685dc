import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Oldest browsers with everything we paint and hit-test with; docs/browsers.md names the API behind each number. */
const MINIMUM = { chrome: '128', firefox: '140.0' };

/**
 * Chrome proposes four keys at most. These keep clear of what Chrome, Edge and Firefox use Alt+Shift for; on a Mac,
 * Option and Shift type characters, so Control takes the place of Option.
 */
const COMMANDS = {
  'next-finding': command('J', 'Go to the next finding on the page'),
  'previous-finding': command('K', 'Go to the previous finding on the page'),
  'open-comparison': command('M', 'Open the comparison of reports'),
  pause: command('Q', 'Pause or resume Crossread'),
};

function command(key: string, description: string) {
  return { suggested_key: { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` }, description };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  zip: { excludeSources: ['out/**'] },
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Crossread',
    description:
      'Shows, sentence by sentence, where news reports agree, differ and conflict. Local and quiet.',
    permissions: ['storage', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ['<all_urls>'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    },
    action: { default_title: 'Crossread' },
    commands: COMMANDS,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'crossread@crossread.example',
              strict_min_version: MINIMUM.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM.chrome }),
  }),
});
