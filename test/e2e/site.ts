/** A news site of our own: the reports of the bundled dossier and golden pages, at addresses on the web of the stage. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from '../../cli/document';
import { compilePack } from '../../matching/compile';
import { createReader } from '../../matching/reader';
import type { Reading } from '../../model/reading';
import { bundledPacks } from '../../packs';
import { readPage } from '../../page/read-page';
import type { Web } from '../../scripts/browsers/web';
import { type Article, newsPage, reportText } from '../../scripts/news-page';

export const SITE = 'http://news.example';
/** The reports whose text is kept for tests. */
export const REPORTS = ['theprime-61736', 'theprime-63436', 'theprime-64418'];

const packs = bundledPacks();
const reader = createReader(packs.map(compilePack));

export function reportPage(id: string, change: Partial<Article> = {}): string {
  const report = packs.flatMap(({ reports }) => reports).find((known) => known.id === id)!;
  return newsPage({
    headline: 'Anthropic and Alibaba',
    publisher: 'The Example',
    text: reportText(id),
    source: report.url,
    canonical: false,
    ...change,
  });
}

export const serveReport = (web: Web, id: string, change: Partial<Article> = {}): string =>
  web.serve(`${SITE}/${id}${change.canonical ? '/canonical' : ''}`, reportPage(id, change));

/** Golden pages without their annotations: ours, and those beside the project where they are there. */
export function goldenPages(): { name: string; html: string }[] {
  const folders = ['../pages/', '../../../shared/golden/'].map((path) => new URL(path, import.meta.url));
  return folders.flatMap((folder) =>
    namesIn(folder).map((name) => ({
      name,
      html: readFileSync(new URL(name, folder), 'utf8').replace(/<\/?[ms]-(?:\s[^>]*)?>/g, ''),
    })),
  );
}

/** The fewest of these pages, about, that have every element and every language of all: ones that have most come first. */
export function variedPages<P extends { html: string }>(pages: P[]): P[] {
  const rest = pages.map((page) => ({
    page,
    kinds: new Set(page.html.match(/<[a-z][\w-]*|(?<=<html[^>]* lang=")\w+/gi)),
  }));
  const varied: P[] = [];
  while (rest.length > 0) {
    rest.sort((a, b) => b.kinds.size - a.kinds.size);
    const { page, kinds } = rest.shift()!;
    if (kinds.size === 0) break;
    varied.push(page);
    for (const other of rest) for (const kind of kinds) other.kinds.delete(kind);
  }
  return varied;
}

function namesIn(folder: URL): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.gold.html'));
  } catch {
    return []; // Not every checkout lies beside others.
  }
}

/** As the command line reads it. */
export const readOnTheCommandLine = (html: string): Reading | null =>
  reader.read(readPage(parseDocument(Buffer.from(html), 'page.html')));

/** What has to be the same in the browser and on the command line: what was found, not where in which text. */
export const findingsOf = (reading: Reading | null) => ({
  mentions: (reading?.mentions ?? []).map(({ entity, quote }) => `${entity}: ${solid(quote.exact)}`),
  statements: (reading?.statements ?? []).map(
    ({ question, position_ids, denies, unlisted, modality, quote }) =>
      `${question} ${[...position_ids, ...denies, unlisted].join()} ${modality}: ${solid(quote.exact)}`,
  ),
  ledger: reading?.ledger ?? null,
});

const solid = (text: string) => text.replace(/\s+/g, ' ').trim();
