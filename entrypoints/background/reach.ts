/** Where scripts of ours may run, as the settings have it: for an address, and as what is registered with the browser. */
import { isBelow, type Settings } from '../../model/settings';

/** Match patterns, as `scripting.registerContentScripts` takes them. */
export interface Reach {
  matches: string[];
  excludeMatches: string[];
}

const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Whether a page may be read when the reader asks for it. */
export function mayRead({ paused, sitesOff }: Settings, address: string | undefined): boolean {
  const host = hostOf(address);
  return !paused && host !== null && !isAmong(sitesOff, host);
}

/** Whether a page is read unasked. */
export function runsOn(settings: Settings, address: string | undefined): boolean {
  if (!mayRead(settings, address)) return false;
  switch (settings.mode) {
    case 'everywhere':
      return true;
    case 'chosen':
      return isAmong(settings.sitesOn, hostOf(address)!);
    case 'click':
      return false;
  }
}

/** The pages on which {@link runsOn} is so, as patterns; null when there are none and nothing is to be registered. */
export function reachOf({ mode, paused, sitesOn, sitesOff }: Settings): Reach | null {
  if (paused || mode === 'click') return null;
  const matches = mode === 'chosen' ? patternsOf(sitesOn) : PAGES;
  return matches.length > 0 ? { matches, excludeMatches: patternsOf(sitesOff) } : null;
}

/**
 * Match patterns for sites and all that is below them. A name that no host can have is left out: one bad pattern makes
 * the browsers refuse the whole registration.
 */
export function patternsOf(sites: readonly string[]): string[] {
  return sites.filter(isHostName).map((site) => `*://*.${site}/*`);
}

/**
 * Switches a site on or off. A site counts with all that is below it, so one entry takes the place of those it covers.
 * In the mode `chosen`, on is among the chosen; a site below a chosen one is off by being switched off.
 */
export function switchSite(
  { mode, sitesOn, sitesOff }: Settings,
  site: string,
  on: boolean,
): Partial<Settings> {
  if (on) {
    const allowed = { sitesOff: sitesOff.filter((off) => !isBelow(site, off)) };
    return mode === 'chosen' ? { ...allowed, sitesOn: withSite(sitesOn, site) } : allowed;
  }
  if (mode !== 'chosen') return { sitesOff: withSite(sitesOff, site) };
  const others = sitesOn.filter((chosen) => !isBelow(chosen, site));
  return isAmong(others, site)
    ? { sitesOn: others, sitesOff: withSite(sitesOff, site) }
    : { sitesOn: others };
}

const withSite = (sites: string[], site: string) =>
  isAmong(sites, site) ? sites : [...sites.filter((other) => !isBelow(other, site)), site].sort();

const isAmong = (sites: string[], host: string) => sites.some((site) => isBelow(host, site));

const isHostName = (site: string) =>
  URL.canParse(`http://${site}/`) && new URL(`http://${site}/`).host === site;

/** Null where no script of ours can run; empty for a file. */
function hostOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return ['http:', 'https:', 'file:'].includes(protocol) ? hostname.replace(/\.$/, '') : null;
}
