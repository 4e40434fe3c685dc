// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { hasName } from '../../../page/first-look';

const isThere = () => hasName(document, (text) => text.includes('Anthropic'));

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('a first look', () => {
  it.each([
    ['text', '<p>Anthropic</p>', true],
    ['hidden text', '<p hidden>Anthropic</p>', true],
    ['scripts', `<script type="x">Anthropic</script>`, false],
    ['long scripts', `<script type="x">${'x'.repeat(3000)}Anthropic</script>`, false],
    ['long texts', `<p>${'x'.repeat(3000)}Anthropic</p>`, true],
    ['styles', '<style>/* Anthropic */</style>', false],
    ['attributes', '<p title="Anthropic">x</p>', false],
    ['nothing', '', false],
  ])('at %s', (_, html, expected) => {
    document.body.innerHTML = html;
    expect(isThere()).toBe(expected);
  });

  it('at the title', () => {
    document.head.innerHTML = '<title>Anthropic</title>';
    expect(isThere()).toBe(true);
  });

  it('into shadow roots within shadow roots', () => {
    document.body.innerHTML = '<div></div>';
    const outer = document.querySelector('div')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section></section>';
    outer.querySelector('section')!.attachShadow({ mode: 'open' }).innerHTML = 'Anthropic';
    expect(isThere()).toBe(true);
  });

  it('into frames of the same origin', () => {
    document.body.innerHTML = '<iframe></iframe>';
    const frame = document.querySelector('iframe')!;
    expect(isThere()).toBe(false);
    frame.contentDocument!.body.textContent = 'Anthropic';
    expect(isThere()).toBe(true);
  });
});
