import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCue } from '../../../matching/cue-syntax';
import { PACK_LIMITS } from '../../../model/pack-limits';

/** docs/writing-a-pack.md is what authors go by: what it shows must be so. */
const guide = readFileSync(new URL('../../../docs/writing-a-pack.md', import.meta.url), 'utf8');

it('shows JSON that is JSON', () => {
  const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1]!);
  expect(blocks.length).toBeGreaterThan(3);
  for (const block of blocks) expect(() => JSON.parse(block), block).not.toThrow();
});

it('shows cues that are cues', () => {
  const notation = guide.slice(guide.indexOf('| written |'), guide.indexOf('`>` and `~`'));
  const shown = notation
    .split('\n')
    .slice(2)
    .flatMap((row) => [...(row.replaceAll('\\|', '¦').split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
    .map((match) => match[1]!.replaceAll('¦', '|'));
  expect(shown.length).toBeGreaterThan(15);
  for (const cue of shown) expect(() => parseCue(cue.startsWith('!') ? `a ${cue}` : cue), cue).not.toThrow();
  const written = [...guide.matchAll(/\["([^"]*[@#[][^"]*)"\]/g)].map((match) => match[1]!);
  expect(written).toEqual(expect.arrayContaining(['wrote|letter [senators] @anthropic !memo', '#quantity']));
  for (const cue of written) expect(() => parseCue(cue), cue).not.toThrow();
});

it('names the limits that hold', () => {
  const { terms, alternatives, cues } = PACK_LIMITS;
  expect(guide.replace(/\s+/g, ' ')).toContain(
    `more than ${terms.most} terms a cue, ${alternatives.most} alternatives a term, ${cues.most} cues a position`,
  );
});
