import { describe, expect, it } from 'vitest';
import type { Dom } from '../../../page/dom';
import { attributeLook } from '../../../page/look';
import { flatten } from '../../../page/readable-text';
import { blocksOf, documentOf, flat, textOf } from './flat';

describe('white space', () => {
  it.each([
    ['folds blanks and line ends', '<p>  one\n\t two   three </p>', 'one two three'],
    ['keeps a blank between inline elements', '<p><b>one</b> <i>two</i></p>', 'one two'],
    ['folds blanks across inline elements', '<p>one <b> two </b> three</p>', 'one two three'],
    ['drops blanks around blocks', '<div> <p> one </p> \n <p> two </p> </div>', 'one\ntwo'],
    ['keeps no-break spaces', '<p>28.8&nbsp;million&nbsp; x</p>', '28.8\u00a0million\u00a0 x'],
    ['keeps soft hyphens', '<p>An&shy;thro&shy;pic</p>', 'An\u00adthro\u00adpic'],
    ['keeps line ends that are styled to show', '<p style="white-space: pre-line">one\n two</p>', 'one\ntwo'],
    [
      'ends a block at an empty line that shows',
      '<p style="white-space:pre-wrap">one\n\ntwo</p>',
      'one\ntwo',
    ],
    ['leaves other line ends alone', '<p style="white-space:nowrap">one\ntwo</p>', 'one two'],
    ['drops blocks of blanks', '<p>one</p><p>&nbsp;</p><p>two</p>', 'one\n\u00a0\ntwo'],
  ])('%s', (_, html, text) => expect(textOf(html)).toBe(text));

  it('gives no block to blanks', () => {
    expect(blocksOf('<p>one</p><p>&nbsp;</p><p>two</p>')).toEqual([
      'content paragraph: one',
      'content paragraph: two',
    ]);
  });
});

describe('words', () => {
  it.each([
    ['inline elements do not split them', '<p><b>Anth</b>ropic<i>’s</i></p>', 'Anthropic’s'],
    ['nor do comments', '<p>Anth<!-- x -->ropic</p>', 'Anthropic'],
    ['nor do break opportunities', '<p>Anth<wbr>ropic</p>', 'Anthropic'],
    ['nor do hidden elements', '<p>Anth<b hidden>x</b>ropic</p>', 'Anthropic'],
    ['nor do scripts', '<p>Anth<script>1</script>ropic</p>', 'Anthropic'],
    ['what is seen but not read keeps them apart', '<p>one<img>two</p>', 'one two'],
    ['code is left out', '<p>try <code>ollama run</code> at home</p>', 'try at home'],
    ['code leaves punctuation where it is', '<p>(<code>x</code>), <code>y</code>.</p>', '(), .'],
    ['touching links are two', '<p><a href=a>World</a><a href=b>Markets</a></p>', 'World Markets'],
    ['a link is part of its word', '<p><a href=a>Anthropic</a>’s</p>', 'Anthropic’s'],
    [
      'raised figures are notes',
      '<p>Alibaba<sup>1</sup> and 25,000<sup>2</sup></p>',
      'Alibaba 1 and 25,000 2',
    ],
    ['raised letters are not', '<p>10<sup>th</sup> June</p>', '10th June'],
    ['ruby annotations are left out', '<p><ruby>阿里<rt>ali</rt>巴巴<rp>(</rp></ruby></p>', '阿里巴巴'],
  ])('%s', (_, html, text) => expect(textOf(html)).toBe(text));
});

describe('line ends', () => {
  it('a br stays in its block', () => {
    expect(blocksOf('<h1>one<br>two</h1>')).toEqual(['content h1: one\ntwo']);
  });
  it('two end it', () => {
    expect(blocksOf('<div>one<br> <br>two</div>')).toEqual([
      'content paragraph: one',
      'content paragraph: two',
    ]);
  });
  it('none at the edges', () => expect(textOf('<p><br>one<br></p><p>two</p>')).toBe('one\ntwo'));
});

describe('what is not seen', () => {
  it.each([
    ['hidden', '<p hidden>x</p>'],
    ['hidden until found', '<p hidden="until-found">x</p>'],
    ['display: none', '<p style="color: red; DISPLAY : none">x</p>'],
    ['visibility: hidden', '<p style="visibility:hidden">x <b>y</b></p>'],
    ['content-visibility: hidden', '<p style="content-visibility:hidden">x</p>'],
    ['template', '<template><p>x</p></template>'],
    ['script, style, noscript', '<p><script>x</script><style>/* x */</style><noscript>x</noscript>'],
    ['head', '<title>x</title>'],
    ['closed details', '<details><p>x</p></details>'],
    ['closed dialog', '<dialog>x</dialog>'],
    ['closed popover', '<div popover>x</div>'],
    ['form fields', '<textarea>x</textarea><select><option>x</select><input value=x>'],
    ['editable areas', '<div contenteditable>x</div><div contenteditable="plaintext-only">x</div>'],
    ['text boxes', '<div role="textbox">x</div>'],
    ['pre', '<pre>x</pre>'],
    ['fallback', '<iframe>x</iframe><object>x</object><video>x</video><canvas>x</canvas>'],
    [
      'svg and math',
      '<svg><text>x</text><foreignObject><p>x</p></foreignObject></svg><math><mi>x</mi></math>',
    ],
  ])('%s', (_, html) => expect(textOf(`${html}<p>seen</p>`)).toBe('seen'));
});

describe('what is seen all the same', () => {
  it.each([
    ['aria-hidden', '<p aria-hidden="true">x</p>'],
    ['labels of buttons', '<button>x</button>'],
    ['contenteditable=false', '<p contenteditable="false">x</p>'],
    [
      'the first summary of closed details',
      '<details><p>no</p><summary>x</summary><summary>no</summary></details>',
    ],
    ['open details', '<details open>x</details>'],
    ['visible within hidden', '<p style="visibility:hidden">no <b style="visibility:visible">x</b></p>'],
    ['text outside body', 'x'],
  ])('%s', (_, html) => expect(textOf(html)).toBe('x'));
});

describe('blocks', () => {
  it.each<[string, string, string[]]>([
    ['headings', '<h2>a</h2><div role="heading" aria-level="4">b</div>', ['content h2: a', 'content h4: b']],
    [
      'loose text beside blocks',
      '<div>a<p>b</p>c</div>',
      ['a', 'b', 'c'].map((x) => `content paragraph: ${x}`),
    ],
    ['lists', '<ul><li>a<ul><li>b</ul>c</ul>', ['a', 'b', 'c'].map((x) => `content item: ${x}`)],
    ['paragraphs of items', '<li><p>a</p><p>b</p></li>', ['content item: a', 'content item: b']],
    ['terms', '<dl><dt>a<dd>b</dl>', ['content item: a', 'content item: b']],
    ['captions', '<figure><img><figcaption>a</figcaption></figure>', ['content caption: a']],
    ['quotes', '<blockquote><p>a</p></blockquote>b', ['content quote: a', 'content paragraph: b']],
    ['articles in items', '<li><article><p>a</p></article></li>', ['content paragraph: a']],
    [
      'styled blocks',
      '<span style="display:block">a</span>b',
      ['content paragraph: a', 'content paragraph: b'],
    ],
    [
      'styled lines',
      '<p>a</p><p style="display: inline">b</p> c',
      ['content paragraph: a', 'content paragraph: b c'],
    ],
    [
      'malformed markup',
      '<p>a<div>b</p>c</div><b>d<p>e',
      ['a', 'b', 'c', 'd', 'e'].map((x) => `content paragraph: ${x}`),
    ],
  ])('%s', (_, html, blocks) => expect(blocksOf(html)).toEqual(blocks));
});

describe('tables', () => {
  const rows = (html: string) => {
    const { text, blocks } = flat(documentOf(html)).readable;
    return blocks.map(({ kind, start, end, cells }) => ({
      kind,
      text: text.slice(start, end),
      cells: cells?.map((cell) => [cell.head, text.slice(cell.start, cell.end)]),
    }));
  };

  it('joins the cells of a row and heads them', () => {
    const table = `<table><caption>Movers</caption><thead><tr><th>Stock</th><th>Change</th></tr></thead>
      <tbody><tr><td>Alibaba</td><td><p>−5.0%</p></td></tr></tbody></table>`;
    expect(rows(table)).toEqual([
      { kind: 'caption', text: 'Movers', cells: undefined },
      {
        kind: 'row',
        text: 'Stock\tChange',
        cells: [
          ['', 'Stock'],
          ['', 'Change'],
        ],
      },
      {
        kind: 'row',
        text: 'Alibaba\t−5.0%',
        cells: [
          ['Stock', 'Alibaba'],
          ['Change', '−5.0%'],
        ],
      },
    ]);
  });

  it('takes a first row of heads for the head', () => {
    const [, row] = rows('<table><tr><th>a<th>b</tr><tr><th>1<td>2</tr></table>');
    expect(row?.cells).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });

  it('counts columns across spans and empty cells', () => {
    const [, first, second] = rows(
      `<table><tr><th>a<th>b<th>c</tr>
       <tr><td rowspan=2>1<td colspan=2>2</tr><tr><td><td>3</tr></table>`,
    );
    expect(first?.cells).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(second?.cells).toEqual([['c', '3']]);
  });

  it('leaves tables for the layout alone', () => {
    const layout = '<table><tr><td><ul><li>a<li>b</ul></td><td><p>c</p><p>d</p></td></tr></table>';
    expect(rows(layout).map(({ kind }) => kind)).toEqual(['item', 'item', 'paragraph', 'paragraph']);
    expect(rows('<table><tr><td><h2>a</h2></td><td>b</td></tr></table>').map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
    ]);
    expect(rows('<table><tr><td>a</td></tr></table>')[0]?.kind).toBe('paragraph');
  });

  it('keeps a table in a cell apart', () => {
    const nested = '<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>';
    expect(rows(nested).map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'a'],
      ['row', 'b\tc'],
    ]);
  });

  it('survives spans that are out of all proportion', () => {
    expect(rows('<table><tr><td colspan=99999999 rowspan=-1>a<td colspan=x>b</tr></table>')[0]?.text).toBe(
      'a\tb',
    );
  });
});

describe('shadow roots', () => {
  const withShadow = (html: string, shadow: string, host = '#host') => {
    const document = documentOf(html);
    document.querySelector(host)!.attachShadow({ mode: 'open' }).innerHTML = shadow;
    return flat(document).readable.text;
  };
  it('stand in place of the light children', () => {
    expect(withShadow('<p>a</p><div id=host>light</div><p>c</p>', '<p>b</p>')).toBe('a\nb\nc');
  });
  it('take slotted content where the slot stands', () => {
    const light = '<div id=host><b slot=two>2</b><i>1</i><u slot=none>no</u></div>';
    expect(withShadow(light, '<p>x <slot></slot></p><p>y <slot name=two></slot></p>')).toBe('x 1\ny 2');
  });
  it('fall back where nothing is slotted', () => {
    expect(withShadow('<div id=host></div>', '<slot>fallback</slot>')).toBe('fallback');
  });
  it('nest', () => {
    const document = documentOf('<div id=outer><b>deep</b></div>');
    const outer = document.querySelector('#outer')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section><div id=inner><slot></slot></div></section>';
    outer.querySelector('#inner')!.attachShadow({ mode: 'open' }).innerHTML = '<p>in <slot></slot></p>';
    expect(flat(document)).toMatchObject({ readable: { text: 'in deep' }, shadowRoots: { length: 2 } });
  });
  it('are not read when closed', () => {
    const document = documentOf('<div id=host>light</div>');
    document.querySelector('#host')!.attachShadow({ mode: 'closed' }).innerHTML = 'closed';
    expect(flat(document).readable.text).toBe('light');
  });
});

describe('hostile pages', () => {
  it('a form cannot shadow what reading goes by', () => {
    const names = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'localName',
      'getAttribute',
      'shadowRoot',
    ];
    const document = documentOf('<form><p>one</p></form><p>two</p>');
    const form = document.querySelector('form')!;
    for (const name of names) Object.defineProperty(form, name, { value: document.createElement('input') });
    for (const name of ['firstChild', 'querySelectorAll']) {
      Object.defineProperty(document, name, { value: document.createElement('img') });
    }
    expect(flat(document).readable.text).toBe('one\ntwo');
  });
  it('depth costs no stack', () => {
    expect(textOfDepth(100_000)).toBe('deep');
  });
  it.each(['', '<!doctype html>', '<table><tr><td>', '<frameset><frame></frameset>', '\0<p>\0'])(
    'nothing much: %j',
    (html) => expect(() => textOf(html)).not.toThrow(),
  );
});

/** The text in as many nested elements, made of plain objects: a DOM library is quadratic in the depth. */
function textOfDepth(depth: number): string {
  type Plain = { name: string; child: Plain | null };
  let root: Plain = { name: '#text', child: null };
  for (let i = 0; i < depth; i++) root = { name: i % 2 ? 'div' : 'b', child: root };
  const plain = (node: object) => node as Plain;
  const dom: Dom = {
    firstChild: (node) => plain(node).child as Node | null,
    nextSibling: () => null,
    parentNode: () => null,
    flatParent: () => null,
    nodeType: (node) => (plain(node).name === '#text' ? 3 : 1),
    localName: (element) => plain(element).name,
    attribute: () => null,
    shadowRoot: () => null,
    assignedNodes: () => [],
    data: () => 'deep',
    select: () => [],
  };
  const steps = flatten(dom, attributeLook(dom), { child: root } as unknown as Document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.readable.text;
  }
}
