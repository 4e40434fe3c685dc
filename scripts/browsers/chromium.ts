/** Chrome, Chromium and Edge, driven over the DevTools pipe. */
import type { Browser as Api } from 'webextension-polyfill';
import { type Browser, type OpenOptions, SIZE, until } from './browser';
import { Cdp } from './cdp';
import { ChromiumTab, ChromiumView, ChromiumWorker } from './chromium-views';
import { Launch } from './launch';

/** What scripts in the extension's pages see. */
declare const chrome: Api & { sidePanel: { open(options: { tabId: number | undefined }): Promise<void> } };

/** Keeps the browser's own traffic and questions out of the way, and http:// addresses as they are written. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--metrics-recording-only',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
  '--allow-browser-signin=false',
  '--gaia-url=http://127.0.0.1:9',
  '--google-apis-url=http://127.0.0.1:9',
  '--component-updater=url-source=http://127.0.0.1:9',
  '--variations-server-url=http://127.0.0.1:9',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,NetworkTimeServiceQuerying',
];

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

interface Called {
  type: string;
  args: { value?: unknown; description?: string }[];
  stackTrace?: { callFrames: { url: string }[] };
}

/** What runs in pages answers to nobody there, so what it catches and reports counts as a problem. */
const IN_PAGES = /^chrome-extension:.*\/(gate|reader|card)\.js$/;

interface Thrown {
  exceptionDetails: { text: string; url?: string; exception?: { description?: string } };
}

/** Listens in every page and worker from its first moment. Grows as problems come. */
async function collectProblems(cdp: Cdp): Promise<string[]> {
  const problems: string[] = [];
  cdp.on('Target.attachedToTarget', ({ sessionId }: { sessionId: string }) => {
    cdp.send('Runtime.enable', {}, sessionId).catch(() => {});
  });
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, url, exception } }: Thrown) => {
    problems.push(`${url ?? ''} ${exception?.description ?? text}`);
  });
  cdp.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }: Called) => {
    const url = stackTrace?.callFrames[0]?.url ?? '';
    if (type !== 'error' || !IN_PAGES.test(url)) return;
    problems.push(`${url} ${args.map(({ value, description }) => description ?? String(value)).join(' ')}`);
  });
  await cdp.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'page' }, { type: 'service_worker' }],
  });
  return problems;
}

/** Starts the browser in a fresh profile, which is removed when it closes. */
export function openChromium(options: OpenOptions): Promise<Browser> {
  const launch = new Launch(options.executable, (profile) => argumentsFor(options, profile), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    // Elsewhere than on Linux it is the argument that counts.
    env: { ...process.env, ...(options.language !== undefined && { LANGUAGE: options.language }) },
  });
  return launch.use(async () => {
    const cdp = new Cdp(launch.child);
    const problems = await collectProblems(cdp);
    const { product } = await cdp.send<{ product: string }>('Browser.getVersion');
    const chromium = new Chromium(cdp, product, problems, launch);
    if (options.extension) await chromium.install(options.extension);
    return chromium;
  });
}

function argumentsFor({ headless, proxy, language, size = SIZE }: OpenOptions, profile: string): string[] {
  return [
    ...QUIET,
    ...(headless ? ['--headless=new', '--hide-scrollbars', '--screen-info={1920x1200}'] : []),
    // A root user (a container) has no sandbox to use.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // Chrome's proxy rules leave loopback out unless told otherwise.
    ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ...(language === undefined ? [] : [`--lang=${language}`]),
    // Containers have little shared memory.
    '--disable-dev-shm-usage',
    // Branded Chrome ignores --load-extension from 137 on; Extensions.loadUnpacked over the pipe works everywhere.
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--window-size=${size.width},${size.height}`,
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
}

class Chromium implements Browser {
  readonly name = 'chromium';
  #scheme: 'light' | 'dark' = 'light';
  #views = new Set<ChromiumView>();
  #hasOpened = false;
  #extension = '';

  constructor(
    readonly cdp: Cdp,
    readonly version: string,
    readonly seen: string[],
    readonly launch: Launch,
  ) {}

  get gone() {
    return this.launch.gone;
  }

  close() {
    return this.launch.close(() => this.cdp.send('Browser.close'));
  }

  async install(extension: string) {
    const { id } = await this.cdp.send<{ id: string }>('Extensions.loadUnpacked', { path: extension });
    this.#extension = id;
  }

  async newTab(url = 'about:blank'): Promise<ChromiumTab> {
    const tab = await this.#attach((await this.#firstTab()) ?? (await this.#createTab()), ChromiumTab);
    if (url !== 'about:blank') await tab.goto(url);
    return tab;
  }

  extensionTab(path: string) {
    return this.newTab(`${this.#origin()}/${path}`);
  }

  async popup() {
    const worker = await this.#attach((await this.#worker()).targetId, ChromiumWorker);
    // Refused as long as no window of the browser is in front.
    await until('the popup', () =>
      worker.evaluate(() =>
        chrome.action.openPopup().then(
          () => true,
          () => false,
        ),
      ),
    );
    return this.#window('popup.html');
  }

  async panel() {
    // sidePanel.open() asks for a gesture, which the popup can be given; opening the panel closes the popup.
    const popup = await this.popup();
    await popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      void chrome.sidePanel.open({ tabId: tab?.id });
    });
    return this.#window('sidepanel.html');
  }

  async stopWorker() {
    const worker = await this.#attach((await this.#worker()).targetId, ChromiumWorker);
    await worker.evaluate(() => Object.assign(globalThis, { isOld: true }));
    await this.cdp.send('Target.closeTarget', { targetId: worker.target });
    // Whatever happens next may start it again, under the same target and session, before anybody sees that it is gone.
    await until('the end of the worker', async () => {
      if (!(await this.#targets()).some(({ targetId }) => targetId === worker.target)) return true;
      const isNew = worker.evaluate(() => !('isOld' in globalThis));
      return Promise.race([isNew, new Promise<false>((resolve) => setTimeout(() => resolve(false), 500))]);
    });
  }

  async appearance(scheme: 'light' | 'dark') {
    this.#scheme = scheme;
    for (const view of this.#views) await view.appearance(scheme).catch(() => this.#views.delete(view));
  }

  async #firstTab(): Promise<string | undefined> {
    if (this.#hasOpened) return undefined;
    this.#hasOpened = true;
    return (await this.#targets()).find(({ type, url }) => type === 'page' && url === 'about:blank')
      ?.targetId;
  }

  async #createTab(): Promise<string> {
    return (await this.cdp.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' }))
      .targetId;
  }

  async processorMs() {
    const { processInfo } = await this.cdp.send<{ processInfo: { cpuTime: number }[] }>(
      'SystemInfo.getProcessInfo',
    );
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  }

  async problems() {
    return [...new Set(this.seen)]; // Whoever looks into a page has a session of its own there.
  }

  #origin() {
    return `chrome-extension://${this.#extension}`;
  }

  async #targets() {
    return (await this.cdp.send<{ targetInfos: TargetInfo[] }>('Target.getTargets', { filter: [{}] }))
      .targetInfos;
  }

  #find(what: string, matches: (target: TargetInfo) => boolean) {
    return until(what, async () => (await this.#targets()).find(matches));
  }

  #worker() {
    return this.#find('the worker', (t) => t.type === 'service_worker' && t.url.startsWith(this.#origin()));
  }

  async #window(file: string) {
    const target = await this.#find(
      file,
      (t) => t.type === 'page' && t.url.startsWith(`${this.#origin()}/${file}`),
    );
    const view = await this.#attach(target.targetId, ChromiumView);
    // The side panel slides in: it has no width at first.
    await until(`${file} to load`, () =>
      view.evaluate(() => document.readyState === 'complete' && innerWidth > 0),
    );
    return view;
  }

  async #attach<V extends ChromiumWorker>(
    targetId: string,
    Kind: new (cdp: Cdp, target: string, session: string) => V,
  ) {
    const { sessionId } = await this.cdp.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const view = new Kind(this.cdp, targetId, sessionId);
    if (view instanceof ChromiumView) {
      this.#views.add(view);
      if (this.#scheme === 'dark') await view.appearance('dark');
    }
    return view;
  }
}
