/** Asks the background and a tab for what a window shows of the page in it. */
import browser from 'webextension-polyfill';
import type { Failure } from '../../messaging/protocol';
import { askFromWindow, askTab } from '../../messaging/send';
import type { Dossier } from '../../model/dossier';
import type { PageView, ReadPage } from '../../model/page-view';
import type { Reading } from '../../model/reading';
import { failureText } from '../language/ui-words';

type Page = Pick<Extract<PageView, { state: 'failed' }>, 'title' | 'site'>;

const NO_PAGE: Page = { title: '', site: null };
export const NO_TAB: PageView = { state: 'no-tab', ...NO_PAGE };

/** Never rejects: what goes wrong is a state of the page, too. */
export async function askPage(tab: number): Promise<PageView> {
  const status = await askFromWindow({ type: 'tab-status', tab });
  if (!status.ok) return withoutStatus(status.error);
  const { state, title, site } = status.value;
  const page = { title, site };
  if (state === 'on') return (await askReading(tab, page)) ?? unread(tab, page);
  if (state !== 'not-chosen' && state !== 'not-asked') return { state, ...page };
  // What is not read unasked is read all the same where the reader asked.
  return (await askReading(tab, { ...page, asked: state })) ?? { state, ...page };
}

/** Has a page read because the reader asks for it. Never rejects. */
export async function readPage(tab: number): Promise<PageView> {
  const status = await askFromWindow({ type: 'read-tab', tab });
  if (!status.ok) return withoutStatus(status.error);
  const { state, title, site } = status.value;
  return state === 'on' ? askPage(tab) : { state, title, site };
}

/** @returns null where nobody reads */
async function askReading(tab: number, page: Page & Pick<ReadPage, 'asked'>): Promise<PageView | null> {
  const reply = await askTab(tab, { type: 'reading' });
  if (!reply.ok) {
    const { code } = reply.error;
    return code === 'no-receiver' || code === 'interrupted' ? null : failed(page, reply.error);
  }
  const { state, progress, reading } = reply.value;
  try {
    return {
      state: 'read',
      ...page,
      progress: state === 'done' ? 1 : Math.min(progress, 0.99),
      reading,
      dossiers: reading ? await Promise.all(packsIn(reading).map(askDossier)) : [],
    };
  } catch (error) {
    if (error instanceof DossierFailure) return failed(page, error.failure);
    throw error;
  }
}

/** The gate found no name, or it has not had its look yet. */
async function unread(tab: number, page: Page): Promise<PageView> {
  return { state: 'read', ...page, progress: (await isLoading(tab)) ? 0 : 1, reading: null, dossiers: [] };
}

const isLoading = (tab: number) =>
  browser.tabs.get(tab).then(
    ({ status }) => status === 'loading',
    () => false,
  );

/** Packs that the page has to do with; all installed ones have read it. */
const packsIn = ({ packs, mentions, statements }: Reading) =>
  packs.filter(({ id }) => [...mentions, ...statements].some(({ pack }) => pack === id));

/** A dossier changes with the packs alone, and a live page is asked for often. */
const dossiers = new Map<string, Dossier>();

export const forgetDossiers = () => dossiers.clear();

async function askDossier({ id, version }: { id: string; version: string }): Promise<Dossier> {
  const known = dossiers.get(`${id} ${version}`);
  if (known) return known;
  const reply = await askFromWindow({ type: 'dossier', pack: id });
  if (!reply.ok) throw new DossierFailure(reply.error);
  dossiers.set(`${id} ${reply.value.pack.version}`, reply.value);
  return reply.value;
}

class DossierFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

const withoutStatus = (failure: Failure) => (failure.code === 'no-tab' ? NO_TAB : failed(NO_PAGE, failure));

const failed = ({ title, site }: Page, failure: Failure): PageView => ({
  state: 'failed',
  message: failureText(failure),
  title,
  site,
});
