import { describe, expect, it } from 'vitest';
import { namesTest } from '../../../page/names-test';

describe('the gate’s question', () => {
  const isNamed = namesTest(['Anthropic', 'Alibaba Group', '阿里巴巴', 'C++ (lab)']);
  it.each([
    ['Anthropic said', true],
    ['ANTHROPIC and anthropic', true],
    ['“Anthropic’s”', true],
    ['Anthropics Brief', true],
    ['Anthropic2', true],
    ['the Alibaba\n  Group', true],
    ['美国阿里巴巴集团', true],
    ['C++ (lab)', true],
    ['philanthropic', false],
    ['philanthropic, but also Anthropic', true],
    ['Anthropical', false],
    ['Alibaba', false],
    ['', false],
  ])('%j: %s', (text, named) => {
    expect(isNamed(text)).toBe(named);
    expect(isNamed(text)).toBe(named); // It keeps nothing from one text to the next.
  });

  it('is answered with no when there are no names', () => expect(namesTest([])('anything')).toBe(false));
});
