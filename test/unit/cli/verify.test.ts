import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from '../../../cli/document';
import { verify } from '../../../cli/receipt/verify';
import { compilePack } from '../../../matching/compile';
import { measureOf } from '../../../matching/position-interval';
import { createReader } from '../../../matching/reader';
import { dossierOf } from '../../../model/dossier';
import { receiptOf } from '../../../model/exports/receipt';
import { bundledPacks } from '../../../packs';
import { readPage } from '../../../page/read-page';
import { WORDS } from '../model/exports/subject';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PAGE = join(ROOT, 'test/pages/a01-wire.gold.html');
const folder = mkdtempSync(join(tmpdir(), 'crossread-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

let receipt: string;
let quotes: string[];
beforeAll(async () => {
  const packs = bundledPacks();
  const page = { ...readPage(parseDocument(readFileSync(PAGE), PAGE)), url: 'https://wire.example/story' };
  const reading = createReader(packs.map(compilePack)).read(page)!;
  quotes = reading.statements.map(({ quote }) => quote.exact);
  const dossiers = packs.map((pack) => dossierOf(pack, measureOf));
  receipt = file(
    'receipt.json',
    await receiptOf({ reading, dossiers, at: '2026-11-24T08:15:00.000Z' }, WORDS, async (text) =>
      createHash('sha256').update(text).digest('hex'),
    ),
  );
});

async function verified(...args: string[]) {
  const lines: string[] = [];
  const status = await verify(args, (line) => lines.push(line));
  return { status, said: lines.join('\n') };
}

describe('verify', () => {
  it('finds everything as it was on the page that the receipt is of', async () => {
    const { status, said } = await verified(receipt, PAGE);
    expect(said).toContain(`${quotes.length} of ${quotes.length} quotations stand`);
    expect(status).toBe(0);
  });

  it('says which sentence was changed', async () => {
    const html = readFileSync(PAGE, 'utf8');
    const sentence = quotes.find((quote) => html.includes(quote))!;
    const { status, said } = await verified(
      receipt,
      file('changed.html', html.replace(sentence, 'Nothing.')),
    );
    expect(said).toMatch(/! “.+”\n.+no longer stands/);
    expect(said.split('\n').find((line) => line === `! “${sentence}”`)).toBeDefined();
    expect(status).toBe(1);
  });

  it('says why it cannot be checked', async () => {
    const spoiled = file('spoiled.json', readFileSync(receipt, 'utf8').replace('wire.example', 'wire.other'));
    await expect(verify([spoiled, PAGE], () => {})).rejects.toThrow('changed after it was made');
    await expect(verify([receipt, join(folder, 'none.html')], () => {})).rejects.toThrow('none.html');
    await expect(verify([receipt, PAGE, '--pack', join(folder, 'none')], () => {})).rejects.toThrow(
      'no such file',
    );
    await expect(verify([], () => {})).rejects.toThrow('Usage');
  });

  it('says so by its exit code', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/run.mjs', 'cli/verify.ts', 'none'],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage');
  });
});
