import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFile } from '../../../cli/pack/build';
import { check } from '../../../cli/pack/check';
import type { Command } from '../../../cli/pack/command';
import { init } from '../../../cli/pack/init';
import { preview } from '../../../cli/pack/preview';
import { suggest } from '../../../cli/pack/suggest';
import { parsePack } from '../../../matching/parse-pack';
import type { CueFile, Examples } from '../../../model/pack';

let folder: string;
const file = (name: string) => join(folder, name);

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'crossread-pack-')), 'ferry');
  run(init, folder);
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

function run(command: Command, ...args: string[]) {
  const lines: string[] = [];
  const code = command(args, (line) => lines.push(line));
  return { code, lines, text: lines.join('\n') };
}

/** Changes a file of the pack: a text for a text that stands there once. */
function replace(name: string, old: string, text: string) {
  const before = readFileSync(file(name), 'utf8');
  expect(before.split(old)).toHaveLength(2);
  writeFileSync(
    file(name),
    before.replace(old, () => text),
  );
}

function change<Content>(name: string, edit: (content: Content) => void) {
  const content = JSON.parse(readFileSync(file(name), 'utf8'));
  edit(content);
  writeFileSync(file(name), JSON.stringify(content, null, 2));
}

describe('every command', () => {
  it.each([
    ['init', init],
    ['check', check],
    ['suggest', suggest],
    ['preview', preview],
    ['build', buildFile],
  ])('says how %s is called', (name, command) => {
    const { code, text } = run(command);
    expect(code).toBe(2);
    expect(text).toContain(`Usage: npm run pack -- ${name}`);
  });
  it.each([
    ['check', check],
    ['suggest', suggest],
    ['build', buildFile],
  ])('misses the pack in %s', (_, command) => {
    const { code, text } = run(command, file('nowhere'));
    expect(code).toBe(1);
    expect(text).toContain('there is no such file or folder');
  });
});

describe('init', () => {
  it('writes a pack without a mistake, whose examples all come out', () => {
    const { code, text } = run(check, folder, '--texts', file('texts'));
    expect(text).toContain('100% of their answers are found, 100% of what is found is right');
    expect(text).toContain('2 quotations found exactly once');
    expect(text).toContain('No errors.');
    expect(text).not.toMatch(/Missed:|Wrongly found:|fire on no example|no cues in/);
    expect(code).toBe(0);
  });

  it('leaves what is there alone', () => {
    writeFileSync(file('pack.json'), 'mine');
    expect(run(init, folder)).toMatchObject({ code: 1, text: expect.stringContaining('is not empty') });
    expect(readFileSync(file('pack.json'), 'utf8')).toBe('mine');
  });

  it('shows editors where the format is described', () => {
    for (const [name, part] of [
      ['pack.json', 'head'],
      ['cues/en.json', 'cues'],
      ['examples/en.json', 'examples'],
    ]) {
      const { $schema } = JSON.parse(readFileSync(file(name!), 'utf8')) as { $schema: string };
      const [path, fragment] = $schema.split('#');
      const schema = JSON.parse(readFileSync(join(file(name!), '..', path!), 'utf8'));
      expect(fragment).toBe(`/$defs/${part}`);
      expect(schema.$defs[part!].type).toBe('object');
    }
  });
});

describe('check', () => {
  const problems = () => {
    const { code, lines } = run(check, folder);
    expect(code).toBe(1);
    return lines.map((line) => line.replace(folder, 'ferry'));
  };

  it('names every mistake with file, line and column', () => {
    replace('pack.json', '"2026-11-21"', '"today"');
    replace(
      'claims.json',
      '"report": "evening",\n    "question": "cause"',
      '"report": 7,\n    "question": "cause"',
    );
    replace('cues/en.json', '"buoy* [drift]"', '5');
    expect(problems()).toEqual([
      'ferry/pack.json:8:11  asOf: expected a date as YYYY-MM-DD, found “today”',
      'ferry/claims.json:42:15  [2].report: expected an id, found 7',
      'ferry/cues/en.json:12:18  questions.cause.positions.buoy[0]: expected a text, found 5',
      '3 errors. The pack cannot be used before they are mended.',
    ]);
  });

  it('finds the cue, the claim and the example that a name in them is missing for', () => {
    replace('cues/en.json', 'buoy* [drift]', 'buoy* [drifted]');
    replace('claims.json', '"position": "captain"', '"position": "pilot"');
    replace('examples/en.json', '"for": ["cause:unlisted"]', '"for": ["reason:unlisted"]');
    expect(problems().slice(0, 3)).toEqual([
      'ferry/claims.json:44:17  [2].position: claim evening.cause.captain: there is no position “pilot”',
      expect.stringMatching(/^ferry\/cues\/en\.json:12:18 .*there is no word list \[drifted\] for en/),
      expect.stringMatching(/^ferry\/examples\/en\.json:18:\d+ .*there is no question “reason”/),
    ]);
  });

  it('says where JSON breaks off, in each file', () => {
    replace('pack.json', '"formatVersion": 1,', '"formatVersion": 1');
    writeFileSync(file('claims.json'), '[,\n]');
    expect(problems()).toEqual([
      'ferry/pack.json:4:3  expected “,” or “}”, found “"id": "grey-heron",”'.replace('formatVersion: ', ''),
      'ferry/claims.json:1:2  [0]: expected a value, found “,”',
      '2 errors. The pack cannot be used before they are mended.',
    ]);
  });

  it('names cues for what is not asked, and fields that it does not know', () => {
    change<CueFile>('cues/en.json', ({ questions }) => {
      questions.reason = {};
    });
    change<Record<string, unknown>>('pack.json', (pack) => {
      pack.colour = 'grey';
    });
    const lines = problems();
    expect(lines).toContainEqual(expect.stringMatching(/cues in en: there is no question “reason”/));
    expect(lines).toContainEqual(expect.stringMatching(/“colour” is no field that is known/));
  });

  it('counts what the examples miss and wrongly catch, and names idle cues and unreachable answers', () => {
    change<CueFile>('cues/en.json', ({ questions }) => {
      questions.cause!.positions = { buoy: ['buoy*', 'lighthouse'] };
    });
    const { code, text } = run(check, folder);
    expect(code).toBe(0);
    expect(text).toMatch(/cause:buoy +2 +1 +1/);
    expect(text).toMatch(/cause:captain +0 +2 +0/);
    expect(text).toContain(
      'Wrongly found: 1\n  cause:buoy: “The buoys of Aster Harbour were painted last spring.”',
    );
    expect(text).toContain('Cues that fire on no example: 1\n  cause:buoy: lighthouse');
    expect(text).toContain('Answers that nothing finds: 1\n  cause:captain has no cues in en');
  });

  it('looks quotations up in texts and in pages', () => {
    const quote = 'a channel buoy had drifted two hundred metres from its charted place';
    replace('claims.json', quote, 'a channel buoy had sunk');
    expect(run(check, folder, '--texts', file('texts'))).toMatchObject({
      code: 1,
      text: expect.stringContaining(
        'claim courier.cause.buoy: “a channel buoy had sunk” does not stand in the text',
      ),
    });
    replace('claims.json', 'a channel buoy had sunk', quote);
    replace('claims.json', '"prefix": "Lindholm says that "', '"prefix": "Aster says that "');
    expect(run(check, folder, '--texts', file('texts')).text).toContain(
      'stands with another prefix or suffix',
    );
    rmSync(file('texts/courier.txt'));
    expect(run(check, folder, '--texts', file('texts')).text).toContain('No text is there of: courier');
    writeFileSync(file('texts/courier.html'), `<p>Lindholm says that <b>${quote}</b>.</p>`);
    replace('claims.json', '"prefix": "Aster says that "', '"prefix": "Lindholm says that "');
    expect(run(check, folder, '--texts', file('texts')).text).toContain('1 quotation found exactly once');
  });
});

describe('preview', () => {
  it('says what the page shows, question by question', () => {
    const { code, text } = run(preview, folder, file('page.html'));
    expect(code).toBe(0);
    expect(text).toContain('3 statements of 5 sentences: 3 in conflict');
    expect(text).toContain(
      [
        'How many passengers were on board?',
        '  This page says: More than 300',
        '    “Some 310 passengers were on board when the ferry hit the rocks.”',
        '    agrees: Evening Pilot: More than 300',
        '    conflicts: Coast Courier: 212',
      ].join('\n'),
    );
    expect(text).toContain('This page says: not so: A buoy');
  });

  it('says that nothing is shown where nothing is', () => {
    writeFileSync(file('other.html'), '<p>Two herons, grey ones, stood in the harbour.</p>');
    expect(run(preview, folder, file('other.html')).text).toContain('names no core entity');
    expect(run(preview, folder, file('nothing.html'))).toMatchObject({ code: 2 });
  });
});

describe('build', () => {
  const built = () => readFileSync(file('out.json'), 'utf8');

  it('makes one file that installs, the same of equal packs however they are written', () => {
    const first = run(buildFile, folder, file('out.json'));
    const once = built();
    expect(parsePack(once)).toMatchObject({ pack: { id: 'grey-heron' }, warnings: [] });
    for (const name of ['pack.json', 'claims.json', 'cues/en.json', 'examples/en.json'])
      change<object>(name, (content) => {
        if (Array.isArray(content)) return;
        for (const [key, value] of Object.entries(content).reverse()) {
          delete content[key as never];
          Object.assign(content, { [key]: value });
        }
      });
    expect(run(buildFile, folder, file('out.json')).lines).toEqual(first.lines);
    expect(built()).toBe(once);
    expect(run(check, file('out.json')).text).toContain('100% of their answers are found');
  });

  it('writes nothing of a pack with mistakes', () => {
    replace('pack.json', '"version": "0.1.0"', '"version": "new"');
    expect(run(buildFile, folder, file('out.json'))).toMatchObject({
      code: 1,
      text: expect.stringContaining('Nothing was written: 1 error.'),
    });
    expect(() => built()).toThrow(/ENOENT/);
  });
});

describe('suggest', () => {
  const MARKER = [
    'A marker had been dragged away by the current.',
    'The marker was dragged from its place, its owner says.',
    'Lindholm says that the current dragged a marker away.',
  ];

  beforeEach(() => {
    change<Examples>('examples/en.json', ({ sentences }) => {
      sentences.push(...MARKER.map((text) => ({ text, for: ['cause:buoy'] })));
      sentences.push(
        { text: 'A lorry was dragged away by the tide.' },
        { text: 'The next marker is a mile off.' },
      );
    });
  });

  it('proposes cues for what is missed, and writes them when asked', () => {
    const before = readFileSync(file('cues/en.json'), 'utf8');
    const { code, text } = run(suggest, folder);
    expect(code).toBe(0);
    expect(text).toMatch(/cause:buoy\n.*dragg.*catches 3, wrongly 0/);
    expect(text).toContain('With them 100% of the answers are found');
    expect(readFileSync(file('cues/en.json'), 'utf8')).toBe(before);
    run(suggest, folder, '--write');
    expect(run(check, folder).text).toContain(
      '100% of their answers are found, 100% of what is found is right',
    );
    expect(run(suggest, folder).text).toContain('in en: 0');
  });

  it('writes the first cues of a language, too', () => {
    cpSync(file('examples/en.json'), file('examples/fr.json'));
    run(suggest, folder, '--write');
    expect(JSON.parse(readFileSync(file('cues/fr.json'), 'utf8'))).toMatchObject({ questions: {} });
  });
});
