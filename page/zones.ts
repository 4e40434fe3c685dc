/**
 * What of a page is margin: navigation, banners, footers, asides, consent boxes, lists of further articles. Told by
 * element, ARIA role and the words of well-known class names and ids; in doubt a text is content.
 */
import type { Dom } from './dom';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const MARGIN_ROLES = set(`
  navigation banner contentinfo complementary search menu menubar toolbar tablist dialog alertdialog`);

/** Words that make a name one of the margin, wherever they stand… */
const MARGIN_WORDS = set(`
  nav navbar subnav navigation menu menubar breadcrumb breadcrumbs crumbs toolbar topbar sidebar aside rail
  cookie cookies consent gdpr onetrust cookiebot cookiebanner didomi
  share sharing sharebar social tags taglist tagcloud related recommended recommendations recirc recirculation
  trending popular mostread readnext newsletter subscribe promo puff advert adverts advertisement ads sponsored
  outbrain taboola pagination pager copyright colophon`);

/** …and words that do so only for the page's own: an article has a header and a footer too. */
const SITE_WORDS = set('header footer foot ft hd masthead banner subheader prefooter');

/** Words that say nothing about what a part is; any other beside a margin word speaks for content (“has-sidebar”). */
const SITE_NEUTRAL = set(`
  site page global main primary secondary tertiary top bottom upper lower left right mobile desktop sub side skip
  wrap wrapper container inner outer holder list lists link links item items bar box block area section widget
  widgets module component region row column columns col group panel grid block buttons button icons icon
  first second small large fixed sticky horizontal vertical js id the new logo search user`);
const ARTICLE_NEUTRAL = set(`
  post posts entry article articles story stories news blog media topics topic reads reading author
  social signup form more see next notice popup modal overlay message policy banner footer header info wp`);

const COMMENT_WORDS = set(
  'comment comments commentlist discussion discussions disqus replies thread threads',
);
const NOT_COMMENTS = set('recent latest popular top count counter link links button recommended');

/** An aside of an article under such a name is part of it. */
const FACT_WORDS = set(`
  fact facts factbox factfile box infobox keypoints key summary timeline correction corrections note notes update
  pullquote pullquotes quote explainer background`);

/** What is known of an element's surroundings when it is judged. */
export interface Place {
  isInArticle: boolean;
  /** In an article, a section, a main element or the like: its header and footer are not the page's. */
  isSectioned: boolean;
  /** It holds the page's main element or its main heading. */
  holdsMain: boolean;
}

/** Judges elements of one page; remembers names, which repeat. */
export function marginTest(dom: Dom): (element: Element, place: Place) => boolean {
  const names = new Map<string, NameSense>();
  const senseOf = (element: Element): NameSense => {
    const name = `${dom.attribute(element, 'id') ?? ''} ${dom.attribute(element, 'class') ?? ''}`;
    let sense = names.get(name);
    if (sense === undefined) {
      sense = readName(name);
      names.set(name, sense);
    }
    return sense;
  };
  return (element, place) => {
    const name = dom.localName(element);
    if (name === 'nav') return true;
    if (name === 'html' || name === 'body' || name === 'main' || name === 'article') return false;
    const role = dom.attribute(element, 'role')?.trim().toLowerCase() ?? '';
    if (role === 'navigation' || role === 'menu' || role === 'menubar') return true;
    if (role === 'main' || role === 'article' || place.holdsMain) return false;
    const sense = senseOf(element);
    if (sense === 'comments') return false;
    if (MARGIN_ROLES.has(role) || name === 'dialog' || sense === 'margin') return true;
    if (name === 'aside') return !(place.isInArticle && sense === 'facts');
    if (place.isSectioned) return false;
    return name === 'header' || name === 'footer' || sense === 'site';
  };
}

/** What an element's id and classes say: margin anywhere, margin outside articles, readers' comments, a box of facts. */
type NameSense = 'margin' | 'site' | 'comments' | 'facts' | 'none';

function readName(name: string): NameSense {
  const senses = new Set(
    name
      .slice(0, 1000)
      .split(/\s+/)
      .filter(Boolean)
      .map((token) => readToken(wordsOf(token))),
  );
  const order: NameSense[] = ['comments', 'margin', 'site', 'facts'];
  return order.find((sense) => senses.has(sense)) ?? 'none';
}

function readToken(words: string[]): NameSense {
  if (words.some((word) => COMMENT_WORDS.has(word)) && !words.some((word) => NOT_COMMENTS.has(word))) {
    return 'comments';
  }
  const isSite = words.some((word) => SITE_WORDS.has(word));
  const isMargin = words.some((word) => MARGIN_WORDS.has(word));
  // “related-content” is margin; “content-sidebar” is a layout with a sidebar in it.
  const others = words.filter((word, i) => !MARGIN_WORDS.has(word) && !(word === 'content' && i > 0));
  if (isMargin && others.every((word) => isNeutral(word) || ARTICLE_NEUTRAL.has(word))) return 'margin';
  if (isSite && others.every((word) => isNeutral(word) || SITE_WORDS.has(word))) return 'site';
  return words.some((word) => FACT_WORDS.has(word)) ? 'facts' : 'none';
}

const isNeutral = (word: string) => SITE_NEUTRAL.has(word) || word.length === 1 || /^\d+$/.test(word);

/** `mainNav`, `main-nav`, `Nav_main__x7Ab2` → main, nav. The last is how CSS modules write it; the hash is dropped. */
function wordsOf(token: string): string[] {
  return token
    .replace(/__(?=\w*[A-Z\d])[\w-]{5,6}$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}

const READ_NEXT = new RegExp(
  `^[\\s▸►»→>•|-]*(?:${[
    'read (?:more|next|also|on)|(?:more|further|other|latest|top) (?:stories|news|articles|reading|coverage|headlines)',
    'more (?:from|on|about|like this)\\b.{0,40}|related(?: \\w+)?|recommended(?: \\w+){0,2}|see also|also read',
    'most (?:read|popular|viewed|shared)|popular now|trending(?: now)?|you (?:may|might) (?:also )?like|don.t miss|up next',
    'mehr (?:zum thema|aus|von)\\b.{0,40}|lesen sie (?:auch|mehr)|auch interessant|meistgelesen|weitere artikel|das könnte sie .{0,30}',
    '(?:à )?lire aussi|sur le même (?:sujet|thème)|à lire .{0,20}|les plus lus|articles liés',
    'lea también|le puede interesar|te puede interesar|lo más (?:leído|visto)|más (?:noticias|sobre)\\b.{0,40}|noticias relacionadas',
    '相关(?:阅读|新闻|文章|报道)|延伸阅读|推荐阅读|更多(?:新闻|报道|文章)|热门(?:文章|新闻)',
  ].join('|')})\\s*([::|▸►»→–—-])?`,
  'iu',
);

/**
 * Whether a text introduces further articles: `label` when it says nothing else (“Related stories”), `prefix` when the
 * link follows in the same line (“Read more: …”).
 */
export function isReadNext(text: string): 'label' | 'prefix' | null {
  const match = READ_NEXT.exec(text.trim());
  if (!match) return null;
  if (match[0].length === text.trim().length) return 'label';
  return match[1] ? 'prefix' : null;
}

/** What {@link mainParts} goes by. */
export const MAIN_PARTS = 'main, [role=main], h1';

/**
 * The elements that hold the page's main element or its main heading: whatever they are called, they are no margin.
 *
 * @param found elements of the page that match {@link MAIN_PARTS}, in document order; others are passed over.
 */
export function mainParts(dom: Dom, found: readonly Element[]): ReadonlySet<Node> {
  const parts = new Set<Node>();
  const addWithAncestors = (node: Node | undefined) => {
    for (let at = node ?? null; at && !parts.has(at); at = dom.parentNode(at)) parts.add(at);
  };
  addWithAncestors(found.find((element) => isMain(dom, element)));
  const headings = found.filter((element) => dom.localName(element) === 'h1');
  addWithAncestors(headings.find((heading) => isInArticle(dom, heading)) ?? headings[0]);
  return parts;
}

const isMain = (dom: Dom, element: Element) =>
  dom.localName(element) === 'main' || dom.attribute(element, 'role') === 'main';

/** Looks up so far and no further: pages with a hundred headings nested past all reason are not to cost a second. */
function isInArticle(dom: Dom, heading: Element): boolean {
  let at = dom.flatParent(heading);
  for (let steps = 0; at && steps < 50; steps++) {
    if (isMain(dom, at) || dom.localName(at) === 'article' || dom.attribute(at, 'role') === 'article')
      return true;
    at = dom.flatParent(at);
  }
  return false;
}
