/** What the elements of HTML mean for reading, where neither style nor role says otherwise. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Never read. Nothing of the first group is seen; the second is seen but is no prose, so words on its two sides stay
 * apart. Ruby annotations are left out so that the name under them stays whole.
 */
export const UNSEEN = words(`
  script style noscript template head title meta link base noframes noembed datalist param source track
  col colgroup rt rp area`);
export const NOT_PROSE = words(`
  textarea input select option optgroup pre code xmp listing plaintext iframe frame object embed applet
  video audio canvas svg math img meter progress`);

/** Laid out as blocks by the browsers' own style sheets (HTML Standard, “Rendering”). */
export const BLOCKS = words(`
  html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup p pre search section
  summary table caption tbody thead tfoot tr td th ul frameset`);

export const SECTIONS = words('article aside main nav section blockquote');
export const HEADINGS = words('h1 h2 h3 h4 h5 h6');
export const ITEMS = words('li dt dd');
export const CAPTIONS = words('figcaption caption');
