import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isSamePage, readPage } from '../../../page/read-page';
import { documentOf } from './flat';

describe('frames', () => {
  const withFrames = (html: string, fill: Record<string, string>) => {
    const document = documentOf(html);
    for (const [id, content] of Object.entries(fill)) {
      const frame = document.getElementById(id) as HTMLIFrameElement;
      frame.contentDocument!.body.innerHTML = content;
    }
    return readPage(document).texts.map(({ frame, text, blocks }) => [frame, text, blocks[0]?.zone]);
  };
  it('of the same origin are further texts, in document order', () => {
    const html = '<p>page</p><iframe id=a></iframe><div><iframe id=b></iframe></div>';
    expect(withFrames(html, { a: 'first', b: '<p>second</p>' })).toEqual([
      [0, 'page', 'content'],
      [1, 'first', 'content'],
      [2, 'second', 'content'],
    ]);
  });
  it('in the margin are margin', () => {
    expect(withFrames('<p>page</p><aside><iframe id=a></iframe></aside>', { a: 'ad' })[1]).toEqual([
      1,
      'ad',
      'margin',
    ]);
  });
  it('that are hidden are not read', () => {
    expect(withFrames('<p>page</p><iframe id=a style="display:none"></iframe>', { a: 'x' })).toHaveLength(1);
  });
});

describe('what is no page for reading', () => {
  it.each(['application/xml', 'image/svg+xml'])('%s has no texts', (contentType) => {
    const { document } = new JSDOM('<a>Anthropic</a>', { contentType }).window;
    expect(readPage(document)).toMatchObject({ texts: [], title: '' });
  });
  it('a page that is edited as a whole has none', () => {
    const document = documentOf('<p>Anthropic</p>');
    Object.defineProperty(document, 'designMode', { value: 'on' });
    expect(readPage(document).texts).toEqual([]);
  });
  it('XHTML is read', () => {
    const html = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>one</p><p>two</p></body></html>';
    const { document } = new JSDOM(html, { contentType: 'application/xhtml+xml' }).window;
    expect(readPage(document).texts[0]?.text).toBe('one\ntwo');
  });
});

describe('a page that was read before', () => {
  const isSame = (before: string, after: string) =>
    isSamePage(readPage(documentOf(before)), readPage(documentOf(after)));
  it.each([
    ['other markup around the same text', '<p>one <b>two</b></p>', '<p class=x>one two</p>', true],
    ['other text', '<p>one</p>', '<p>two</p>', false],
    ['other blocks', '<p>one<br>two</p>', '<p>one</p><p>two</p>', false],
    ['another kind of block', '<p>one</p>', '<h2>one</h2>', false],
    ['another zone', '<p>one</p>', '<nav>one</nav>', false],
    [
      'another canonical address',
      '<p>one</p>',
      '<link rel=canonical href="https://a.example/"><p>one</p>',
      false,
    ],
  ])('%s', (_, before, after, same) => expect(isSame(before, after)).toBe(same));
});
