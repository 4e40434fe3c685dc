/** Asks the background and a tab for what a window shows of the page in it. */
import browser from 'webextension-polyfill';
import type { Failure } from '../../messaging/protocol';
import { askFromWindow, askTab } from '../../messaging/send';
import type { Dossier } from '../../model/dossier';
import type { PageView } from '../../model/page-view';
import type { Reading } from '../../model/reading';

type Page = Pick<Extract<PageView, { state: 'failed' }>, 'title' | 'site'>;

const NO_PAGE: Page = { title: '', site: null };
export const NO_TAB: PageView = { state: 'no-tab', ...NO_PAGE };

/** Never rejects: what goes wrong is a state of the page, too. */
export async function askPage(tab: number): Promise<PageView> {
  const status = await askFromWindow({ type: 'tab-status', tab });
  if (!status.ok) return status.error.code === 'no-tab' ? NO_TAB : failed(NO_PAGE, status.error);
  const { state, title, site } = status.value;
  return state === 'on' ? askReading(tab, { title, site }) : { state, title, site };
}

async function askReading(tab: number, page: Page): Promise<PageView> {
  const reply = await askTab(tab, { type: 'reading' });
  if (!reply.ok) {
    if (reply.error.code !== 'no-receiver' && reply.error.code !== 'interrupted')
      return failed(page, reply.error);
    // Nobody reads there: the gate found no name, or it has not had its look yet.
    return { state: 'read', ...page, progress: (await isLoading(tab)) ? 0 : 1, reading: null, dossiers: [] };
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

const isLoading = (tab: number) =>
  browser.tabs.get(tab).then(
    ({ status }) => status === 'loading',
    () => false,
  );

/** Packs that the page has to do with; all installed ones have read it. */
const packsIn = ({ packs, mentions, statements }: Reading) =>
  packs.filter(({ id }) => [...mentions, ...statements].some(({ pack }) => pack === id));

/** A dossier of one version never changes, and a live page is asked for often. */
const dossiers = new Map<string, Dossier>();

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

const failed = (page: Page, { message }: Failure): PageView => ({ state: 'failed', message, ...page });
