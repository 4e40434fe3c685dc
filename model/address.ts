/** When two addresses lead to one page. Conservative: whatever may matter does, and a page is never taken for another. */

/**
 * Parameters that tell where a reader came from, and change nothing of what is shown: those of Google Analytics' campaigns
 * (https://support.google.com/analytics/answer/10917952) and the click ids that search engines, networks and newsletters
 * add to every link.
 */
const TRACKING =
  /^(?:utm_[^=]*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|srsltid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|s_kwcid|ref_src)(?:=|$)/i;

/** Scripts of a page that show one article after another write their address behind these. */
const IS_ROUTE = /^#[!/]/;

interface Parts {
  /** Scheme, host and path. */
  place: string;
  query: string;
  fragment: string;
}

function partsOf(url: string): Parts {
  const [, place = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  const parameters = query.slice(1).split('&');
  const left = parameters.filter((parameter) => parameter !== '' && !TRACKING.test(parameter));
  return {
    place,
    query: left.length > 0 ? `?${left.join('&')}` : '',
    fragment: IS_ROUTE.test(fragment) ? fragment : '',
  };
}

/** The address to keep a page under and to open it by: without its fragment and without what tells where one came from. */
export function keptAddress(url: string): string {
  const { place, query, fragment } = partsOf(url);
  return place + query + fragment;
}

/** Equal for addresses that are one but for what {@link keptAddress} leaves out, `http:` or `https:`, and a final slash. */
export function addressKey(url: string): string {
  const { place, query, fragment } = partsOf(url);
  return place.replace(/^http:/, 'https:').replace(/(?<=[^/])\/$/, '') + query + fragment;
}

interface Addressed {
  url: string;
  /** What the page calls its own address; null where it does not. */
  canonical: string | null;
}

/** Whether two are one page, by their addresses or by what they call their own. */
export function isSamePage(a: Addressed, b: Addressed): boolean {
  const keys = keysOf(a);
  return keysOf(b).some((key) => keys.includes(key));
}

/** A page may speak for its own site alone, and one that calls the front page its own address is mistaken. */
function keysOf({ url, canonical }: Addressed): string[] {
  const own = addressKey(url);
  if (canonical === null) return [own];
  const said = addressKey(canonical);
  return siteOf(said) === siteOf(own) && !isFrontPage(said) ? [own, said] : [own];
}

/** The host, whatever its edition for small screens is called. */
const siteOf = (key: string) =>
  /^https:\/\/(?:[^/?#]*@)?(?:(?:www|m|mobile|amp)\.)?([^/?#]+)/i.exec(key)?.[1]?.toLowerCase() ?? null;

const isFrontPage = (key: string) => /^https:\/\/[^/?#]+$/.test(key);
