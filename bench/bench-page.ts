import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserName, Tab } from '../scripts/browsers/browser';
import { needBrowser } from '../scripts/browsers/find';
import { openBrowser } from '../scripts/browsers/open';
import { bundleInPage } from './bundle';

/** A tab of a real browser that shows pages with a file of `in-page/` in them, whose exports it calls. */
export class BenchPage {
  private constructor(
    readonly browser: Browser,
    readonly tab: Tab,
    private readonly folder: string,
    private readonly script: string,
  ) {}

  static async open(name: BrowserName, script: string): Promise<BenchPage> {
    const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
    await bundleInPage(script, folder);
    const browser = await openBrowser(name, { executable: needBrowser(name), headless: true });
    return new BenchPage(browser, await browser.newTab(), folder, script);
  }

  async show(html: string): Promise<void> {
    const file = join(this.folder, 'page.html');
    writeFileSync(file, html.replace('<body>', `<script src="${this.script}.js"></script><body>`));
    await this.tab.goto(pathToFileURL(file).href);
  }

  /** Calls an export of the script; arguments and result travel as JSON. */
  call<A extends unknown[], R>(name: string, ...args: A): Promise<R> {
    return this.tab.evaluate(
      (name, args) =>
        (globalThis as unknown as { bench: Record<string, (...args: unknown[]) => R> }).bench[name]!(...args),
      name,
      args,
    );
  }

  /** Makes the page's processor so many times slower where the browser can; returns by how much it is slower now. */
  async slowDown(factor: number): Promise<number> {
    await this.tab.slowDown?.(factor);
    return this.tab.slowDown ? factor : 1;
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true });
  }
}
