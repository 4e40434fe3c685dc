import type { PageReader, Read } from '../../matching/reader';
import type { TabReading } from '../../messaging/protocol';
import { askFromPage } from '../../messaging/send';
import type { Reading } from '../../model/reading';
import { firstScreen } from '../../page/first-screen';
import { isSamePage, type PageReading, type PageText, pageSteps } from '../../page/read-page';
import { restWhenAlone } from '../../page/rest';
import { inSlices } from '../../page/slices';
import { watchPage } from '../../page/watch';
import type { Findings } from './findings';
import { isOrphaned } from './orphan';

/** Reads the page, and again whenever it changes: one pass at a time, each of the page as it then stands. */
export class Rereading {
  readonly #document: Document;
  readonly #findings: Findings;
  readonly #control: AbortController;
  #isBusy = false;
  /** The reading at hand is not, or no longer, of the page as it stands. */
  #isStale = true;
  /** There is a reading that nobody was told of. */
  #isNews = false;
  #progress = 0;
  #revision = 0;
  #last: Read | null = null;
  #styled: ReadonlySet<Document> = new Set();
  #begin: () => void = () => {};

  constructor(document: Document, findings: Findings, control: AbortController) {
    this.#document = document;
    this.#findings = findings;
    this.#control = control;
  }

  state(): TabReading {
    this.#begin(); // Somebody wants to know: a tab that nobody looks at waits no longer.
    const state = this.#isBusy || this.#isStale ? 'reading' : 'done';
    return { state, progress: this.#progress, reading: this.#last?.reading ? this.#findings.shown : null };
  }

  /** What is shown of the reading is to be another part of it. */
  showAgain(): void {
    if (!this.#last?.reading) return;
    this.#findings.showAgain();
    if (!this.#isBusy) void this.#report();
  }

  /** @param onDocuments told the page's document and those of its frames after each pass. */
  async start(reader: PageReader, onDocuments: (documents: Document[]) => void): Promise<void> {
    const { signal } = this.#control;
    await this.#seen();
    const isOurs = (node: Node) => node === this.#findings.host;
    const onChange = () => void this.#again(pass);
    const onStir = restWhenAlone(
      this.#document,
      { rest: () => this.#findings.rest(), wake: () => this.#findings.wake() },
      signal,
    );
    const watch = watchPage(this.#document, { onChange, onStir }, isOurs, signal);
    const pass = async () => {
      const costMs = await this.#pass(reader);
      if (signal.aborted) return;
      const { texts } = this.#findings;
      const documents = texts.map(({ document }) => document);
      onDocuments(documents);
      this.#style(documents);
      watch({ roots: [...documents, ...texts.flatMap(({ shadowRoots }) => shadowRoots)], costMs });
    };
    await this.#again(pass);
  }

  /** The styles were inserted just before this script: frames that came later have none. */
  #style(documents: Document[]): void {
    const isFirst = this.#styled.size === 0;
    const isLate = documents.some((document) => !this.#styled.has(document));
    this.#styled = new Set(documents);
    if (isLate && !isFirst) void askFromPage({ type: 'style-frames' });
  }

  /** A hidden tab is read when it is seen, or when a window asks for its reading. */
  #seen(): Promise<void> {
    const document = this.#document;
    if (!document.hidden) return Promise.resolve();
    const { signal } = this.#control;
    return new Promise((resolve) => {
      this.#begin = resolve;
      document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
    });
  }

  /** Asks for a pass. What changes while one is under way calls for another after it. */
  async #again(pass: () => Promise<void>): Promise<void> {
    this.#isStale = true;
    if (this.#isBusy) return;
    if (isOrphaned()) return this.#control.abort();
    this.#isBusy = true;
    while (this.#isStale && !this.#control.signal.aborted) {
      this.#isStale = false;
      try {
        await pass();
      } catch (error) {
        console.error(error); // The last reading stays; the next change is another chance.
      }
    }
    this.#isBusy = false;
    if (this.#isNews) await this.#report();
  }

  /** One pass; how long it took, in milliseconds. */
  async #pass(reader: PageReader): Promise<number> {
    const { signal } = this.#control;
    const url = this.#document.location.href;
    const [flat] = await Promise.all([
      inSlices(pageSteps(this.#document, { url, look: 'computed' }), signal),
      this.#findings.dismissals.ofPage(url),
    ]);
    if (!flat) return 0;
    const last = this.#last;
    if (!last) {
      const previewMs = await this.#preview(reader, flat.result);
      return flat.busyMs + previewMs + (await this.#read(reader, flat.result));
    }
    const { page, texts } = flat.result;
    if (isSamePage(last.page, page)) return flat.busyMs + (await this.#show(last.reading, texts));
    const moved = await inSlices(reader.moved(last, page, this.#revision + 1), signal);
    if (!moved) return 0;
    const busyMs = flat.busyMs + moved.busyMs;
    if (!moved.result) return busyMs + (await this.#read(reader, flat.result));
    return busyMs + (await this.#keep(moved.result, texts));
  }

  /** Of a long page, what the window shows is painted before the rest is read. Nobody is told of that reading. */
  async #preview(reader: PageReader, flat: PageReading): Promise<number> {
    const page = firstScreen(flat);
    const read = page && (await inSlices(reader.steps(page, 0), this.#control.signal));
    if (!read?.result) return read?.busyMs ?? 0;
    return read.busyMs + (await this.#show(read.result, flat.texts));
  }

  async #read(reader: PageReader, { page, texts }: PageReading): Promise<number> {
    const steps = reader.steps(page, this.#revision + 1);
    const read = await inSlices(steps, this.#control.signal, (share) => {
      this.#progress = share;
    });
    if (!read) return 0;
    this.#isNews = Boolean(this.#last?.reading) || read.result !== null || this.#revision === 0;
    this.#progress = 1;
    return read.busyMs + (await this.#keep({ page, reading: read.result }, texts));
  }

  async #keep(last: Read, texts: PageText[]): Promise<number> {
    this.#last = last;
    this.#revision++;
    return this.#show(last.reading, texts);
  }

  async #show(reading: Reading | null, texts: PageText[]): Promise<number> {
    const shown = await inSlices(this.#findings.showing(reading, texts), this.#control.signal);
    return shown?.busyMs ?? 0;
  }

  async #report(): Promise<void> {
    this.#isNews = false;
    const { conflicts = 0, statements = 0 } = this.#findings.shown?.ledger ?? {};
    const reply = await askFromPage({
      type: 'reading-changed',
      revision: this.#revision,
      conflicts,
      statements,
    });
    if (!reply.ok && reply.error.code === 'extension-gone') this.#control.abort();
  }
}
