/** A page of the extension in the background, from which to ask the script in a tab what the popup would ask it. */
import type { Browser as Api } from 'webextension-polyfill';
import type { FromWindow, ToTab } from '../../messaging/protocol';
import type { Reading } from '../../model/reading';
import { type Browser, type Tab, until } from './browser';

/** What scripts in the extension's pages see. */
declare const chrome: Api;

/** As messages are answered. */
export type Answer = { ok: true; value: unknown } | { ok: false; error: { code: string; message: string } };

export class Desk {
  private constructor(readonly page: Tab) {}

  /** To be opened once in a browser that the extension was just installed in. */
  static async open(browser: Browser): Promise<Desk> {
    const desk = new Desk(await browser.extensionTab('options.html'));
    await until('the welcome page', () => desk.closeWelcome()).catch(async ({ message }: Error) => {
      const seen = { tabs: await desk.addresses(), problems: await browser.problems() };
      throw new Error(`${message}: ${JSON.stringify(seen)}`);
    });
    return desk;
  }

  /** Of all tabs, as far as the extension may know them. */
  private addresses(): Promise<(string | undefined)[]> {
    return this.page.evaluate(async () =>
      (await chrome.tabs.query({})).map(({ url, status }) => url ?? status),
    );
  }

  /** The page that opens at install, sooner or later: what follows wants to say itself which tab is in front. */
  private closeWelcome(): Promise<boolean> {
    return this.page.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('welcome.html') });
      await chrome.tabs.remove(tabs.map(({ id }) => id as number));
      return tabs.length > 0;
    });
  }

  /** The id by which the browser knows a tab, which is brought to the front for this. */
  async idOf(tab: Tab): Promise<number> {
    await tab.activate();
    return this.page.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1);
  }

  /** Null where no script of ours runs (yet). */
  ask(tab: number, request: ToTab): Promise<Answer | null> {
    return this.page.evaluate(
      (id, message) => chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null),
      tab,
      request,
    ) as Promise<Answer | null>;
  }

  /** Asks the background what a window would ask it. */
  tell(request: FromWindow): Promise<Answer> {
    return this.page.evaluate((message) => chrome.runtime.sendMessage(message), request) as Promise<Answer>;
  }

  /**
   * Waits until the page has been read.
   * @param holds which reading to wait for, any unless told
   * @param within milliseconds, after which it rejects
   */
  async readingOf(
    tab: Tab,
    holds: (reading: Reading) => boolean = () => true,
    within?: number,
  ): Promise<Reading> {
    const id = await this.idOf(tab);
    const ask = async () => {
      const answer = await this.ask(id, { type: 'reading' });
      if (!answer?.ok) return null;
      const { state, reading } = answer.value as { state: string; reading: Reading | null };
      return state === 'done' && reading && holds(reading) ? reading : null;
    };
    return until('the reading', ask, within);
  }
}
