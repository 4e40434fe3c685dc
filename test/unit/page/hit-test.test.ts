// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { result } from '../../../model/steps';
import { HitTest } from '../../../page/hit-test';
import type { Painted } from '../../../page/paint';

/** Two sentences in a paragraph, each a line of 100 by 10; jsdom lays nothing out. */
function twoLines() {
  const paragraph = document.createElement('p');
  document.body.append(paragraph);
  const lines = [10, 30].map((top) => {
    const node = document.createTextNode('A sentence. ');
    paragraph.append(node);
    return { node, rect: new DOMRect(0, top, 100, 10) };
  });
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return lines.filter(({ node }) => node === this.startContainer).map(({ rect }) => rect) as never;
  });
  const painted: [Painted, Painted] = lines.map(({ node }) => ({
    what: {},
    pieces: [{ node, start: 0, end: 5 }],
  })) as never;
  const hits = new HitTest();
  result(hits.take(painted));
  return { paragraph, painted, hits };
}

class Rect {
  constructor(
    readonly left: number,
    readonly top: number,
    readonly width: number,
    readonly height: number,
  ) {}
  get right() {
    return this.left + this.width;
  }
  get bottom() {
    return this.top + this.height;
  }
}
vi.stubGlobal('DOMRect', Rect);
Range.prototype.getClientRects ??= () => [] as never;
afterEach(() => vi.restoreAllMocks());

describe('what is painted under a point', () => {
  it('is the text whose line is there, in the element that the event is of', () => {
    const { paragraph, painted, hits } = twoLines();
    expect(hits.at(paragraph, 50, 15)).toBe(painted[0]);
    expect(hits.at(paragraph, 50, 35)).toBe(painted[1]);
    expect(hits.at(paragraph, 50, 25)).toBeNull();
    expect(hits.at(document.body, 50, 15)).toBeNull();
  });

  it('is the nearer line for a finger between two, and none far from both', () => {
    const { paragraph, painted, hits } = twoLines();
    expect(hits.at(paragraph, 50, 23, 8)).toBe(painted[0]);
    expect(hits.at(paragraph, 50, 27, 8)).toBe(painted[1]);
    expect(hits.at(paragraph, 107, 15, 8)).toBe(painted[0]);
    expect(hits.at(paragraph, 109, 15, 8)).toBeNull();
    expect(hits.at(paragraph, 50, 49, 8)).toBeNull();
  });
});
