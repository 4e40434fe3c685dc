import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { localeFiles, message } from './scripts/locales';

/** Oldest browsers with everything we paint and hit-test with; docs/browsers.md names the API behind each number. */
const MINIMUM = { chrome: '128', firefox: '140.0' };

/**
 * Chrome proposes four keys at most. These keep clear of what Chrome, Edge and Firefox use Alt+Shift for; on a Mac,
 * Option and Shift type characters, so Control takes the place of Option.
 */
const COMMANDS = {
  'next-finding': command('J', message('next_finding')),
  'previous-finding': command('K', message('previous_finding')),
  'open-comparison': command('M', message('open_comparison')),
  pause: command('Q', message('pause')),
};

function command(key: string, description: string) {
  return { suggested_key: { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` }, description };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  zip: { excludeSources: ['out/**'] },
  vite: () => ({ plugins: [preact()] }),
  hooks: { 'build:publicAssets': (_, files) => void files.push(...localeFiles()) },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: message('name'),
    description: message('description'),
    permissions: ['storage', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ['<all_urls>'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    },
    action: { default_title: message('name') },
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
