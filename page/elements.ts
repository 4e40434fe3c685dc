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

/** What of the above an element is, and what the reader does about it: looked up once for each element. */
export const TRAIT = {
  unseen: 1,
  notProse: 2,
  section: 4,
  table: 8,
  row: 16,
  cell: 32,
  /** A link, a note sign, a line end. */
  link: 64,
  note: 128,
  lineEnd: 256,
  frame: 512,
  slot: 1024,
  details: 2048,
  article: 4096,
  tableHead: 8192,
  tableBody: 16_384,
  /** It cannot have a shadow root (DOM Standard, “valid shadow host name”). */
  noHost: 32_768,
} as const;

const traits = new Map<string, number>();
const give = (names: Iterable<string>, trait: number) => {
  for (const name of names) traits.set(name, (traits.get(name) ?? 0) | trait);
};
give(UNSEEN, TRAIT.unseen);
give(NOT_PROSE, TRAIT.notProse);
give(SECTIONS, TRAIT.section);
give(['table'], TRAIT.table);
give(['tr'], TRAIT.row);
give(['td', 'th'], TRAIT.cell);
give(['a'], TRAIT.link);
give(['sup'], TRAIT.note);
give(['br'], TRAIT.lineEnd);
give(['iframe', 'frame'], TRAIT.frame);
give(['slot'], TRAIT.slot);
give(['details'], TRAIT.details);
give(['article'], TRAIT.article);
give(['thead'], TRAIT.tableHead);
give(['tbody'], TRAIT.tableBody);
give(
  words(`a abbr b bdi bdo br cite code dd del details dfn dl dt em fieldset figcaption figure form hr i ins kbd label
    li mark ol picture q s samp small strong sub summary sup table tbody td tfoot th thead time tr u ul var`),
  TRAIT.noHost,
);

/** The traits of an element by its local name, as a sum of {@link TRAIT}. */
export const traitsOf = (name: string): number => traits.get(name) ?? 0;
