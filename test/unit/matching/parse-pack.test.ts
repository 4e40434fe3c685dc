import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../matching/parse-pack';
import type { Pack } from '../../../model/pack';
import { bundledPacks } from '../../../packs';
import { samplePack } from './sample-pack';

// biome-ignore lint/suspicious/noExplicitAny: what is spoiled has no type
type Loose = Record<string, any>;

/** The sample pack, changed, as a file. */
function written(change: (pack: Loose) => void = () => {}): string {
  const pack = structuredClone(samplePack()) as Loose;
  change(pack);
  return JSON.stringify(pack, null, 2);
}

function errorsOf(text: string) {
  const parsed = parsePack(text);
  return 'errors' in parsed ? parsed.errors : [];
}

describe('a pack that is as it should be', () => {
  it('comes back as it was written, with its lexicon', () => {
    const parsed = parsePack(written());
    if ('errors' in parsed) throw new Error(parsed.errors[0]!.message);
    expect(parsed.pack).toEqual(JSON.parse(written()));
    expect(parsed.lexicon.pack.id).toBe('heron-hull');
    expect(parsed.warnings).toEqual([]);
  });

  it('is each of those that are bundled', () => {
    for (const pack of bundledPacks())
      expect(parsePack(JSON.stringify(pack))).toMatchObject({ warnings: [] });
  });

  it('may begin with a byte order mark', () => {
    expect(parsePack(`\ufeff${written()}`)).toHaveProperty('pack');
  });

  it('may have fields that a later version knows, and says so', () => {
    const parsed = parsePack(
      written((pack) => {
        pack.entities[0].alises = {};
        pack.mood = 'fair';
      }),
    );
    expect(parsed).toHaveProperty('pack');
    expect(parsed.warnings.map(({ path, line, message }) => ({ path, line, message }))).toEqual([
      {
        path: 'entities[0].alises',
        line: expect.any(Number),
        message: '“alises” is no field of entities[0] that is known, and is passed over',
      },
      {
        path: 'mood',
        line: expect.any(Number),
        message: '“mood” is no field that is known, and is passed over',
      },
    ]);
  });
});

describe('a pack with mistakes', () => {
  it('is told all of them at once, each with its line, what was expected and what was found', () => {
    const text = written((pack) => {
      pack.asOf = '21 November';
      delete pack.licence;
      pack.entities[0].type = 'Company';
      pack.reports[0].url = 'javascript:alert(1)';
      pack.reports[1].published = 2026;
      pack.questions[0].oneAnswer = 'yes';
      pack.claims[0].evidence = { type: 'rumour' };
    });
    const errors = errorsOf(text);
    const lines = text.split('\n');
    expect(errors.map(({ path, expected, found }) => [path, expected, found])).toEqual(
      expect.arrayContaining([
        ['licence', '“licence”', 'nothing'],
        ['asOf', 'a date as YYYY-MM-DD', '“21 November”'],
        [
          'entities[0].type',
          'one of Organization, Person, Product, Concept, Role, Event, Place',
          '“Company”',
        ],
        ['reports[0].url', 'a link that starts with http:// or https://', '“javascript:alert(1)”'],
        ['reports[1].published', 'a date as YYYY-MM-DD', '2026'],
        ['questions[0].oneAnswer', 'true or false', '“yes”'],
      ]),
    );
    expect(errors.find(({ path }) => path === 'licence')).toMatchObject({ message: '“licence” is missing' });
    for (const { path, line } of errors) {
      const key = /(\w+)$/.exec(path)?.[1];
      if (path !== 'licence' && key) expect(lines[line! - 1]).toContain(`"${key}":`);
    }
    expect(errors.map(({ line }) => line)).toEqual(
      errors.map(({ line }) => line).toSorted((a, b) => a! - b!),
    );
  });

  it('is told of names that are not there and cues that cannot be read, at the very cue', () => {
    const text = written((pack) => {
      pack.claims[3].position = 'nowhere';
      pack.questions[0].positions[1].cues.en.push('letter >');
      pack.questions[0].positions[2].cues.en.push('letter !letter');
    });
    const errors = errorsOf(text);
    expect(errors.map(({ path, line }) => [path, text.split('\n')[line! - 1]!.trim()])).toEqual([
      ['questions[0].positions[1].cues.en[1]', '"letter >"'],
      ['questions[0].positions[2].cues.en[3]', '"letter !letter"'],
      ['claims[3].position', '"position": "nowhere",'],
    ]);
  });

  it('is told of JSON that breaks off, where it does', () => {
    expect(errorsOf(written().slice(0, 100))).toEqual([
      expect.objectContaining({
        line: 5,
        found: 'the end of the file',
        message: expect.stringMatching(/^expected/),
      }),
    ]);
  });
});

describe('what no pack is', () => {
  it.each<[string, string, RegExp]>([
    ['nothing', '', /expected a value/],
    ['a list', '[]', /expected a pack: an object, found a list of 0 entries/],
    ['HTML', '<!doctype html>', /expected a value, found “<!doctype html>”/],
    ['UTF-16', '\ufffd\ufffd{\0"\0', /expected a text file in UTF-8/],
    ['a newer format', '{"formatVersion": 2}', /written in format 2; .* reads formats up to 1/],
    ['no format', '{"formatVersion": "1"}', /expected 1, found “1”/],
    ['a trap', '{"__proto__": {"core": true}}', /expected another name, found “__proto__”/],
    ['a pit', '{"a":'.repeat(10_000), /inside each other/],
  ])('is refused in words: %s', (_, text, message) => {
    expect(errorsOf(text).map((error) => error.message)).toEqual(
      expect.arrayContaining([expect.stringMatching(message)]),
    );
  });

  it('is refused by its size before anything is read', () => {
    expect(errorsOf(' '.repeat(50_000_001))).toEqual([
      expect.objectContaining({ expected: 'at most 50 million characters', found: '51 million' }),
    ]);
  });

  it('keeps strings within their limits', () => {
    const long: (pack: Pack) => void = (pack) => {
      pack.title = 'x'.repeat(401);
      pack.reports[0]!.url = `https://a.example/${'x'.repeat(2_000)}`;
    };
    expect(
      errorsOf(written(long as (pack: Loose) => void)).map(({ path, expected }) => [path, expected]),
    ).toEqual([
      ['title', 'at most 400 characters'],
      ['reports[0].url', 'at most 2,000 characters'],
    ]);
  });
});

describe('whatever is done to a pack', () => {
  const text = written();
  const places = [...text.matchAll(/"[^"\n]*"|\d+|true|[[\]{},:]/g)].map((match) => match.index);
  const pieces = fc.constantFrom(
    'null',
    '-1',
    '1e999',
    '""',
    '"<img src=x onerror=alert(1)>"',
    '[]',
    '{}',
    '{"a":',
    ',',
    '"',
  );

  it('is read, or refused in words with a place in the file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), pieces, fc.boolean(), (at, piece, instead) => {
        const token = /^("[^"\n]*"|\d+|true|.)/.exec(text.slice(at))![0];
        const spoiled = text.slice(0, at) + piece + text.slice(instead ? at + token.length : at);
        const parsed = parsePack(spoiled);
        if (!('errors' in parsed)) return;
        expect(parsed.errors.length).toBeGreaterThan(0);
        for (const { line, column, message } of parsed.errors) {
          expect(message).not.toMatch(/^$|undefined|\[object/);
          expect(spoiled.split('\n')[line! - 1]!.length).toBeGreaterThanOrEqual(column! - 1);
        }
      }),
      { numRuns: 200 },
    );
  });
});
