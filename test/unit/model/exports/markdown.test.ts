import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE } from '../../../../components/fixtures/reading';
import { escaped, markdownOf } from '../../../../model/exports/markdown';
import { textFragmentUrl } from '../../../../model/text-fragment';
import { SUBJECT, WORDS } from './subject';

const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...PUNCTUATION, 'a', '1', ' ', '\n', '\t') }),
);

describe('Markdown', () => {
  it('keeps a text as it is, with no sign in it that could be markup', () => {
    fc.assert(
      fc.property(text, (written) => {
        const markdown = escaped(written);
        expect(markdown.replace(/\\(.)/gu, '$1')).toBe(written.replace(/\s+/g, ' ').trim());
        const bare = markdown.replace(/\\[!-/:-@[-`{-~]/g, '');
        expect([...bare].filter((sign) => PUNCTUATION.includes(sign))).toEqual([]);
        expect(markdown).not.toMatch(/[\n\r\t]/);
      }),
    );
  });

  it('has every sentence with a link to its place', () => {
    const markdown = markdownOf(SUBJECT, WORDS);
    for (const { quote } of ARTICLE.statements) {
      const url = textFragmentUrl(ARTICLE.url, quote).replaceAll('&', '&amp;');
      expect(markdown).toContain(`> [${escaped(`“${quote.exact}”`)}](<${url}>)`);
    }
  });

  it('cannot be broken out of by a title, a sentence or an address', () => {
    const hostile = '](<javascript:alert(1)>) <script>\n# Head\n\n- item';
    const [statement] = ARTICLE.statements;
    const quote = { exact: hostile, prefix: '', suffix: '' };
    const reading = {
      ...ARTICLE,
      title: hostile,
      url: 'https://courier.example/a>) <b>?x=&lt;\n',
      statements: [{ ...statement!, quote }],
    };
    const lines = markdownOf({ ...SUBJECT, reading }, WORDS).split('\n');
    expect(lines.filter((line) => /^\s*#/.test(line))).toHaveLength(2);
    expect(lines.join('\n').replace(/\\./g, '')).not.toMatch(/<script|\]\(<javascript/);
    expect(lines[0]).toMatch(/\]\(<https:\/\/courier\.example\/a%3E\)%20%3Cb%3E\?x=&amp;lt;%0A>\)$/);
  });
});
