/** What the built extension asks for. Each permission has its reason in docs/permissions.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS } from '../../scripts/builds';
import { BROWSER } from './stage';

const PERMISSIONS = {
  chromium: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage'],
};

const folder = BUILDS[BROWSER];
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

describe('the manifest', () => {
  it('asks for these permissions and no others', () => {
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS[BROWSER]);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('names each permission in the documentation', () => {
    const reasons = readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8');
    for (const permission of PERMISSIONS[BROWSER]) expect(reasons).toContain(`\`${permission}\``);
  });

  it('opens nothing to pages and nothing to the network', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self'");
  });

  it('comes with the licences of others’ code', () => {
    expect(readFileSync(join(folder, 'THIRD-PARTY.txt'), 'utf8')).toContain('preact');
  });

  it('has each message that it names in every language', () => {
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]!);
    const locales = readdirSync(join(folder, '_locales'));
    expect(locales).toContain(manifest.default_locale);
    expect(named).toContain('description');
    for (const locale of locales) {
      const messages = JSON.parse(readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8'));
      expect(named.filter((name) => !messages[name]?.message)).toEqual([]);
    }
  });

  it('states the oldest browser, and to Firefox that no data is collected', () => {
    if (BROWSER === 'firefox') {
      expect(manifest.browser_specific_settings.gecko.strict_min_version).toMatch(/^\d+/);
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
        required: ['none'],
      });
      expect(manifest.browser_specific_settings.gecko_android.strict_min_version).toMatch(/^\d+/);
    } else expect(manifest.minimum_chrome_version).toMatch(/^\d+/);
  });
});

it('carries no code that speaks to the network', () => {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  const network = /\b(XMLHttpRequest|WebSocket|WebTransport|sendBeacon|EventSource|importScripts)\b/;
  expect(scripts.filter((name) => network.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
});
