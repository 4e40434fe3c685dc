import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../cli/document';
import { readPage } from '../../../page/read-page';

const textOf = (bytes: Buffer, file = 'page.html') => readPage(parseDocument(bytes, file)).texts[0]?.text;

describe('the encoding', () => {
  it.each([
    ['a byte order mark', Buffer.from('\uFEFF<p>Größe', 'utf8')],
    ['UTF-16 with its mark', Buffer.from('\uFEFF<p>Größe', 'utf16le')],
    ['meta charset', Buffer.from('<meta charset=utf-8><p>Größe', 'utf8')],
    ['windows-1252, when nothing is said', Buffer.from('<p>Größe', 'latin1')],
  ])('is found by %s', (_, bytes) => {
    expect(textOf(bytes)).toBe('Größe');
  });
});

describe('declarative shadow roots', () => {
  it('are attached, nested ones too', () => {
    const html =
      '<div><template shadowrootmode=open><p>outer</p><span><template shadowrootmode=open>inner</template></span></template></div>';
    const document = parseDocument(Buffer.from(html), 'page.html');
    const root = document.querySelector('div')!.shadowRoot!;
    expect(root.querySelector('p')!.textContent).toBe('outer');
    expect(root.querySelector('span')!.shadowRoot!.textContent).toBe('inner');
  });

  it('are the first template of a host alone', () => {
    const html =
      '<div><template shadowrootmode=open>first</template><template shadowrootmode=open>second</template></div>';
    const host = parseDocument(Buffer.from(html), 'page.html').querySelector('div')!;
    expect(host.shadowRoot!.textContent).toBe('first');
    expect(host.querySelectorAll('template').length).toBe(1);
  });

  it.each(['b', 'a', 'ul'])('stay templates in <%s>, which takes none', (name) => {
    const html = `<${name}><template shadowrootmode=open>text</template></${name}>`;
    expect(parseDocument(Buffer.from(html), 'page.html').querySelectorAll('template').length).toBe(1);
  });

  it('closed are attached and out of reach', () => {
    const html = '<div><template shadowrootmode=closed>text</template></div>';
    const host = parseDocument(Buffer.from(html), 'page.html').querySelector('div')!;
    expect(host.shadowRoot).toBeNull();
    expect(host.childElementCount).toBe(0);
  });
});

describe('whatever comes', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'page.html'],
    [
      'a thousand random bytes',
      Buffer.from(Array.from({ length: 1000 }, (_, i) => (i * 7919) % 256)),
      'page.html',
    ],
    ['broken XML', Buffer.from('<a><b></a>'), 'page.xml'],
    ['XML', Buffer.from('<a><b>text</b></a>'), 'page.xml'],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><text>text</text></svg>'), 'page.svg'],
  ])('gives a document: %s', (_, bytes, file) => {
    expect(parseDocument(bytes, file).nodeType).toBe(9);
  });

  it('keeps the text of elements nested past all reason', () => {
    expect(textOf(Buffer.from(`${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}<p>after`))).toBe(
      'deep\nafter',
    );
  });

  it('does not count elements without end tags as nested', () => {
    const document = parseDocument(Buffer.from('<p>x<br>'.repeat(2000)), 'page.html');
    expect(document.querySelectorAll('p').length).toBe(2000);
  });

  it('runs no script', () => {
    const document = parseDocument(
      Buffer.from('<p>as it was<script>document.body.remove()</script>'),
      'page.html',
    );
    expect(document.body).not.toBeNull();
  });
});
