/** A page beside a window, as background and tab answer for it. */
import type { Failure, TabReading, TabStatus } from '../../../messaging/protocol';
import type { Reading } from '../../../model/reading';
import { fake } from '../fake-browser';

type Request = { type: string; tab?: number; pack?: string };

export interface FakePage {
  status: Partial<TabStatus> | Failure;
  /** What comes of being asked to read it; `on` has it read. */
  read: Partial<TabStatus> | Failure;
  /** Null: no script of ours is there. */
  tab: TabReading | Failure | null;
  dossier: Failure | null;
}

const refusal = (error: Failure) => ({ ok: false, error });
const isFailure = (answer: object): answer is Failure => 'code' in answer;
const answerTo = (answer: object) => (isFailure(answer) ? refusal(answer) : { ok: true, value: answer });

export const READING: Reading = {
  format: 'crossread-reading/1',
  url: 'https://news.example/a',
  title: 'A page',
  language: 'en',
  revision: 1,
  report: null,
  packs: [
    { id: 'named', version: '1.0.0', asOf: '2026-01-01' },
    { id: 'elsewhere', version: '1.0.0', asOf: '2026-01-01' },
  ],
  mentions: [
    {
      entity: 'anthropic',
      pack: 'named',
      quote: { exact: 'Anthropic', prefix: '', suffix: '' },
      position: { start: 0, end: 9 },
    },
  ],
  statements: [],
  self: [],
  ledger: { sentences: 1, statements: 0, agrees: 0, differs: 0, conflicts: 0, unlisted: 0 },
  omitted: [],
};

export const DONE: TabReading = { state: 'done', progress: 1, reading: READING };

/** Plays the page; what is changed in it later counts from then on. */
export function playPage(page: Partial<FakePage> = {}): FakePage {
  const played: FakePage = { status: {}, read: {}, tab: DONE, dossier: null, ...page };
  fake.runtime.sendMessage.mockImplementation(async (request: Request) => {
    const usual = {
      state: 'on',
      tab: request.tab,
      url: READING.url,
      title: 'A page',
      site: 'news.example',
    };
    const told = (status: FakePage['status']) =>
      answerTo(isFailure(status) ? status : { ...usual, ...status });
    if (request.type === 'tab-status') return told(played.status);
    if (request.type === 'read-tab') {
      const reply = told(played.read);
      if ('value' in reply && 'state' in reply.value && reply.value.state === 'on') played.tab = DONE;
      return reply;
    }
    if (request.type === 'dossier')
      return answerTo(played.dossier ?? { pack: { id: request.pack, version: '1.0.0' } });
    return undefined;
  });
  fake.tabs.sendMessage.mockImplementation(async () => {
    if (played.tab === null) throw new Error('Could not establish connection. Receiving end does not exist.');
    return answerTo(played.tab);
  });
  return played;
}
