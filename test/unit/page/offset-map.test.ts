import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OffsetMap } from '../../../page/offset-map';
import { documentOf, flat } from './flat';

describe('offsets and nodes', () => {
  it('leads from the text to the nodes and back', () => {
    const document = documentOf('<p>one <b> two</b>\n three</p>');
    const { readable, map } = flat(document);
    expect(readable.text).toBe('one two three');
    const bold = document.querySelector('b')!.firstChild as Text;
    expect(map.pointAt(4)).toEqual({ node: bold, offset: 1 });
    expect(map.offsetOf(bold, 0)).toBe(4); // The blank before “two” is folded into the one that precedes it.
    expect(map.offsetOf(bold, 4)).toBe(7);
    expect(map.pieces(2, 6).map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['e ', 'tw']);
  });

  it('knows nothing of nodes that are not read', () => {
    const document = documentOf('<p>seen</p><p hidden>not</p>');
    const { map } = flat(document);
    expect(map.offsetOf(document.querySelector('[hidden]')!.firstChild!, 0)).toBeNull();
    expect(map.offsetOf(document.body, 0)).toBeNull();
    expect(map.pointAt(4)).toBeNull();
  });

  it('of nothing is nothing', () => {
    const map = new OffsetMap();
    expect(map.pointAt(0)).toBeNull();
    expect(map.pieces(0, 10)).toEqual([]);
  });
});

/** Pages of nested inline and block elements, with all kinds of white space in between. */
const page = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    fc.string({
      unit: fc.constantFrom('a', 'B', '3', ' ', '\n', '\t', '\u00a0', '\u00ad', '阿', '🙂'),
      maxLength: 12,
    }),
    fc
      .tuple(
        fc.constantFrom(
          'p',
          'div',
          'b',
          'span',
          'a href=x',
          'li',
          'table',
          'tr',
          'td',
          'th',
          'sup',
          'h2',
          'code',
        ),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag.split(' ')[0]}>`),
    fc.constantFrom('<br>', '<img>', '<!-- c -->', '<b hidden>x</b>'),
  ),
})).node;

const RUNS = { numRuns: 60 };

/** One document for all: a new one costs a DOM library many milliseconds. */
const shared = documentOf('');
const flatBody = (html: string) => {
  shared.body.innerHTML = html;
  return flat(shared);
};

describe('for any page', () => {
  it('every character leads to one like it and back', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { readable, map } = flatBody(html);
        for (let i = 0; i < readable.text.length; i++) {
          const [piece] = map.pieces(i, i + 1);
          if (!piece) {
            expect(readable.text[i]).toMatch(/[\n\t ]/); // A boundary: no character of the page.
            continue;
          }
          const there = piece.node.data.slice(piece.start, piece.end);
          expect(there.replace(/[\n\t]/, ' ')).toBe(readable.text[i]);
          expect(map.pointAt(i)).toEqual({ node: piece.node, offset: piece.start });
          expect(map.offsetOf(piece.node, piece.start)).toBe(i);
        }
      }),
      RUNS,
    );
  });

  it('blocks cover the text in order, without its separators', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text, blocks } = flatBody(html).readable;
        let end = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, block.start).trim()).toBe('');
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      RUNS,
    );
  });

  it('inline elements change nothing in the text', () => {
    const words = fc.array(fc.constantFrom('Anthropic', ' ', '\n ', 'said', ',', 'Ali', 'baba'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.constantFrom('b', 'span', 'em')), (parts, tags) => {
        const plain = `<p>${parts.join('')}</p>`;
        const tagged = parts.map((part) => {
          const tag = tags.next().value;
          return `<${tag}>${part}</${tag}>`;
        });
        expect(flatBody(`<p>${tagged.join('')}</p>`).readable.text).toBe(flatBody(plain).readable.text);
      }),
      RUNS,
    );
  });
});
