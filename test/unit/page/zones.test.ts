import { describe, expect, it } from 'vitest';
import { isReadNext } from '../../../page/zones';
import { blocksOf } from './flat';

const zonesOf = (html: string) => blocksOf(html).map((block) => block.split(' ')[0]);

describe('margin', () => {
  it.each([
    ['nav', '<nav>x</nav>'],
    ['nav in an article', '<article><nav>x</nav></article>'],
    ['the page’s header', '<header>x</header>'],
    ['the page’s footer', '<footer>x</footer>'],
    ['asides', '<aside>x</aside>'],
    ['asides of articles', '<article><aside><p>x</p></aside></article>'],
    ['roles', '<div role="contentinfo">x</div>'],
    ['dialogs', '<dialog open>x</dialog>'],
    ['consent boxes', '<div id="onetrust-consent-sdk">x</div>'.replace('-sdk', '')],
    ['cookie banners', '<div class="cookie-banner is-open cookie_notice">x</div>'],
    ['menus', '<div class="main-menu">x</div>'],
    ['sidebars', '<div class="sidebar-left"><article>x</article></div>'],
    ['camel case', '<div class="siteFooter">x</div>'],
    ['CSS modules', '<div class="Breadcrumbs_container__x7Ab2">x</div>'],
    ['tag lists in articles', '<article><ul class="post-tags"><li>x</ul></article>'],
    ['share bars in articles', '<article><div class="share-buttons">x</div></article>'],
    ['related stories', '<article><section class="related-content"><h3>x</h3></section></article>'],
    ['div footers', '<div class=foot>x</div>'],
  ])('%s', (_, html) => expect(zonesOf(html)).toEqual(['margin']));
});

describe('content', () => {
  it.each([
    ['divs without a name', '<div><div>x</div></div>'],
    ['an article beside a sidebar', '<article class="has-sidebar">x</article>'],
    ['a layout with a sidebar', '<div class="content-sidebar-wrap has-sidebar no-nav">x</div>'],
    ['the body whatever its classes', '<body class="sidebar nav">x</body>'],
    ['an article’s header and footer', '<article><header>x</header></article>'],
    ['the header with the main heading', '<header><h1>x</h1></header>'],
    ['a banner with the main heading', '<div class="banner"><h1>x</h1></div>'],
    ['an article’s footer', '<article><footer>x</footer></article>'],
    ['post tags as topics', '<div class="post tag-alibaba category-social-media-x">x</div>'],
    ['share prices', '<div class="share-price">x</div>'],
    ['readers’ comments', '<section class="comments">x</section>'],
    ['readers’ comments in an aside', '<aside id="comments"><p>x</p></aside>'],
    ['boxes of facts', '<article><aside class="factbox">x</aside></article>'],
    ['inline names', '<p><span class="tags">x</span></p>'],
    ['what wraps the main element', '<div class="menu"><main>x</main></div>'],
  ])('%s', (_, html) => expect(zonesOf(html)).toEqual(['content']));

  it('knows the page’s heading from a logo in one', () => {
    const html = '<header><h1>The Daily</h1></header><main><header>a</header><h1>b</h1></main>';
    expect(zonesOf(html)).toEqual(['margin', 'content', 'content']);
  });
});

describe('further articles', () => {
  it('are margin under their label', () => {
    const html = '<h3>More from Northgate</h3><ul><li><a href=a>one</a><li><a href=b>two</a></ul><p>text</p>';
    expect(zonesOf(html)).toEqual(['margin', 'margin', 'margin', 'content']);
  });
  it('are margin beside their label', () => {
    expect(zonesOf('<p>READ MORE: <a href=a>Something else happened</a></p>')).toEqual(['margin']);
  });
  it('need links', () => expect(zonesOf('<h3>Related</h3><p>text</p>')).toEqual(['content', 'content']));

  it.each<[string, ReturnType<typeof isReadNext>]>([
    ['Read next', 'label'],
    ['Related stories', 'label'],
    ['Mehr zum Thema', 'label'],
    ['À lire aussi', 'label'],
    ['相关阅读', 'label'],
    ['Read more: why', 'prefix'],
    ['Lesen Sie auch: warum', 'prefix'],
    ['Related parties were paid', null],
    ['More from the letter was read out in the chamber', 'label'],
    ['Anthropic', null],
  ])('%s', (text, wording) => expect(isReadNext(text)).toBe(wording));
});
