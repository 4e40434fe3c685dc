/** Two browsers side by side, one with the extension and one without, that are shown the same pages. */
import type { Browser, BrowserName, Tab } from '../scripts/browsers/browser';
import { Desk } from '../scripts/browsers/desk';
import { needBrowser } from '../scripts/browsers/find';
import { openBrowser } from '../scripts/browsers/open';
import { Web } from '../scripts/browsers/web';
import { BUILDS } from '../scripts/builds';
import type { TorturePage } from './torture-pages';
import { type PageRecord, RECORD } from './torture-record';

const SITE = 'http://torture.example';

export interface NamedPage extends TorturePage {
  name: string;
}

export interface Outcome {
  /** Pages in which the reader found a name. */
  read: number;
  /** Pages that differ between two visits with the same browser: nothing can be said of them. */
  unstable: string[];
  /** What differs with the extension, as a sentence each. */
  differences: string[];
}

export class TortureChamber {
  #batch = 0;

  private constructor(
    readonly web: Web,
    readonly ours: Browser,
    readonly bare: Browser,
    readonly desk: Desk,
    readonly tabs: { ours: Tab; bare: Tab },
  ) {}

  static async open(name: BrowserName): Promise<TortureChamber> {
    const web = await Web.open();
    const open = (extension?: string) =>
      openBrowser(name, {
        executable: needBrowser(name),
        headless: true,
        proxy: web.proxy,
        ...(extension && { extension }),
      });
    const [ours, bare] = await Promise.all([open(BUILDS[name]), open()]);
    const desk = await Desk.open(ours);
    const tabs = { ours: await ours.newTab(), bare: await bare.newTab() };
    return new TortureChamber(web, ours, bare, desk, tabs);
  }

  /** Shows pages as frames of one page that names the dispute, and compares what became of each. */
  async visit(pages: NamedPage[], sentence: string): Promise<Outcome> {
    const url = `${SITE}/${++this.#batch}`;
    for (const [i, { body, type }] of pages.entries()) this.web.serve(`${url}/${i}`, body, type);
    this.web.serve(url, frames(url, pages.length, sentence));
    const { ours, bare } = this.tabs;
    await Promise.all([ours.goto(url), bare.goto(url)]);
    const { mentions } = await this.desk.readingOf(ours);
    const [with_, without] = await Promise.all([recordsIn(ours), recordsIn(bare)]);
    const different = pages.flatMap((_, i) => (with_[i] === without[i] ? [] : [i]));
    const unstable = different.length > 0 ? await this.#unstable(url, with_, without) : new Set<number>();
    return {
      read: new Set(mentions.flatMap(({ frame }) => (frame ? [frame] : []))).size,
      unstable: different.filter((i) => unstable.has(i)).map((i) => pages[i]!.name),
      differences: different
        .filter((i) => !unstable.has(i))
        .map((i) => `${pages[i]!.name}: ${difference(with_[i], without[i])}`),
    };
  }

  /** Shows a page as it is, in the place of the site. */
  async visitAlone({ name, body, type }: NamedPage): Promise<Pick<Outcome, 'unstable' | 'differences'>> {
    const url = this.web.serve(`${SITE}/alone/${++this.#batch}`, body, type);
    const { ours, bare } = this.tabs;
    const [with_, without] = await Promise.all([recordAt(ours, url), recordAt(bare, url)]);
    if (with_ === without) return { unstable: [], differences: [] };
    const again = await Promise.all([recordAt(ours, url), recordAt(bare, url)]);
    if (again[0] !== with_ || again[1] !== without) return { unstable: [`${name}, alone`], differences: [] };
    return { unstable: [], differences: [`${name}, alone: ${difference(with_, without)}`] };
  }

  /** Errors of our own scripts, caught or not. */
  async problems(): Promise<string[]> {
    return (await this.ours.problems()).filter((problem) => /^\w+-extension:/.test(problem));
  }

  async close(): Promise<void> {
    await this.ours.close();
    await this.bare.close();
    await this.web.close();
  }

  async #unstable(url: string, ...before: (string | null)[][]): Promise<Set<number>> {
    const tabs = [this.tabs.ours, this.tabs.bare];
    await Promise.all(tabs.map((tab) => tab.goto(url)));
    await this.desk.readingOf(this.tabs.ours);
    const again = await Promise.all(tabs.map(recordsIn));
    return new Set(
      before.flatMap((records, browser) =>
        records.flatMap((record, i) => (record === again[browser]![i] ? [] : [i])),
      ),
    );
  }
}

/** No page may go elsewhere with its parent. */
const frames = (url: string, count: number, sentence: string) =>
  `<!doctype html><title>Torture</title><p>${sentence}</p>${Array.from(
    { length: count },
    (_, i) =>
      `<iframe width=300 height=100 sandbox="allow-same-origin allow-scripts" src="${url}/${i}"></iframe>`,
  ).join('')}`;

/** Pages change themselves for some 50 ms after loading; the reader follows. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 600));

async function recordsIn(tab: Tab): Promise<(string | null)[]> {
  await rest();
  return tab.evaluate((name) => {
    const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow);
    return frames.map((view) => {
      try {
        return (view as unknown as Record<string, () => string>)[name]!();
      } catch {
        return null; // It took itself away.
      }
    });
  }, RECORD);
}

async function recordAt(tab: Tab, url: string): Promise<string | null> {
  await tab.goto(url);
  await rest();
  return tab.evaluate(recordOf, RECORD);
}

const recordOf = (name: string): string | null =>
  (window as unknown as Record<string, undefined | (() => string)>)[name]?.() ?? null;

function difference(ours: string | null | undefined, bare: string | null | undefined): string {
  if (!ours || !bare) return `it is there only ${ours ? 'with' : 'without'} the extension`;
  const [with_, without] = [ours, bare].map((record) => JSON.parse(record) as PageRecord);
  const [name, one, other] = (['dom', 'text', 'events'] as const)
    .map((key) => [key, String(with_![key]), String(without![key])] as const)
    .find(([, one, other]) => one !== other)!;
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return `${name} with us ${around(one)}, without us ${around(other)}`;
}
