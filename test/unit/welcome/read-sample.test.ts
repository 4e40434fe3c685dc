import { beforeEach, describe, expect, test, vi } from 'vitest';
import { samplePage } from '../../../components/sample-page';
import { LANGUAGES, wordsFor } from '../../../components/words/languages';
import { readSample } from '../../../entrypoints/welcome/read-sample';
import { compilePack } from '../../../matching/compile';
import { bundledPacks } from '../../../packs';
import { fake, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));

const lexicons = bundledPacks().map(compilePack);

/** The background, as far as the page asks it; what is left out it refuses. */
function answer(replies: Record<string, unknown>) {
  fake.runtime.sendMessage.mockImplementation(async ({ type }: { type: string }) =>
    type in replies
      ? { ok: true, value: replies[type] }
      : { ok: false, error: { code: 'failed', message: 'It broke.' } },
  );
}

beforeEach(resetFake);

describe.each(Object.keys(LANGUAGES))('the sample in %s', (language) => {
  const { welcome, format } = wordsFor(language);
  const page = samplePage(welcome.sample, format.language);

  test('shows conflict, difference and agreement with the bundled reports', async () => {
    answer({ lexicons, dossier: { pack: { id: 'anthropic-alibaba' } } });
    const { marks, dossiers, problem } = await readSample(page);
    const standings = marks.map(({ standing }) => standing);
    expect(standings).toEqual(expect.arrayContaining(['conflicts', 'differs', 'agrees']));
    expect(dossiers).toHaveLength(1);
    expect(problem).toBeNull();
  });

  test('has marks within its paragraphs', async () => {
    answer({ lexicons, dossier: { pack: { id: 'anthropic-alibaba' } } });
    const { marks } = await readSample(page);
    const { blocks, text } = page.texts[0]!;
    for (const { start, end } of marks) {
      expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
      expect(text.slice(start, end)).not.toContain('\n');
    }
  });
});

test.each([[{}], [{ lexicons }]])('what cannot be looked up is a sentence', async (replies) => {
  answer(replies);
  const { welcome } = wordsFor('en');
  expect(await readSample(samplePage(welcome.sample, 'en'))).toEqual({
    marks: [],
    dossiers: [],
    problem: expect.stringContaining('It broke.'),
  });
});
