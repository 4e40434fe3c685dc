/** Firefox, driven over Marionette. Popup and sidebar are reached from the browser's own window (“chrome context”). */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Browser, type OpenOptions, type Script, SIZE } from './browser';
import { CHROME, chromeCall } from './firefox-chrome';
import { QUIET } from './firefox-prefs';
import { FirefoxTab, FirefoxWindow } from './firefox-views';
import { Launch } from './launch';
import { Marionette } from './marionette';

/** The add-on's id is fixed in wxt.config.ts; its address is made up here, so that it is known. */
const ADDON = 'crossread@crossread.example';
const UUID = '8a9f5d1c-6c3b-4d56-9d3a-0c1f5e2b7a44';
const ORIGIN = `moz-extension://${UUID}`;

/** Starts the browser in a fresh profile, which is removed when it closes. */
export async function openFirefox(options: OpenOptions): Promise<Browser> {
  const port = await freePort();
  const start = (profile: string) => {
    writeFileSync(join(profile, 'user.js'), preferences(options, port));
    return [
      ...(options.headless ? ['--headless'] : []),
      ...['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    ];
  };
  const launch = new Launch(options.executable, start, {
    stdio: 'ignore',
    // Without the variable, released builds do not heed the preference that keeps them off their settings server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  return launch.use(async () => {
    const firefox = new Firefox(await Marionette.begin(port), launch);
    if (options.extension) await firefox.install(options.extension);
    await firefox.begin(options.size ?? SIZE);
    return firefox;
  });
}

function preferences({ proxy, language }: OpenOptions, port: number): string {
  const prefs = {
    ...QUIET,
    ...(proxy && proxyPrefs(proxy)),
    ...(language !== undefined && { 'intl.locale.requested': language }),
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  };
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

export class Firefox implements Browser {
  readonly name = 'firefox';
  version = '';
  #queue: Promise<unknown> = Promise.resolve();
  #hasOpened = false;

  constructor(
    readonly marionette: Marionette,
    readonly launch: Launch,
  ) {}

  get gone() {
    return this.launch.gone;
  }

  close() {
    return this.launch.close(() => this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }));
  }

  async begin(size: { width: number; height: number }) {
    this.version = `Firefox/${await this.chrome(CHROME.version)}`;
    await this.marionette.send('WebDriver:SetWindowRect', size);
  }

  async install(extension: string) {
    await this.marionette.send('Addon:Install', { path: extension, temporary: true });
  }

  async newTab(url = 'about:blank'): Promise<FirefoxTab> {
    const tab = new FirefoxTab(
      this,
      await this.alone(() => (this.#hasOpened ? this.#createTab() : this.#firstTab())),
    );
    await tab.activate();
    if (url !== 'about:blank') await tab.goto(url);
    return tab;
  }

  async #firstTab(): Promise<string> {
    this.#hasOpened = true;
    return (await this.marionette.send<{ value: string }>('WebDriver:GetWindowHandle')).value;
  }

  async #createTab(): Promise<string> {
    // The selected tab may be one that was closed, from which none can be opened.
    const [handle] = await this.marionette.send<string[]>('WebDriver:GetWindowHandles');
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    return (
      await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true })
    ).handle;
  }

  extensionTab(path: string) {
    return this.newTab(`${ORIGIN}/${path}`);
  }

  async popup() {
    await this.chrome(CHROME.openPopup, ADDON);
    return new FirefoxWindow(this, 'popup');
  }

  async panel() {
    await this.chrome(CHROME.openSidebar, ADDON);
    return new FirefoxWindow(this, 'sidebar');
  }

  async stopWorker() {
    await this.chrome(CHROME.stopBackground, ADDON);
  }

  async appearance(scheme: 'light' | 'dark') {
    await this.chrome(CHROME.appearance, scheme);
  }

  processorMs() {
    return this.chrome(CHROME.processorMs);
  }

  problems() {
    return this.chrome(CHROME.problems);
  }

  /** Runs in the browser's own window. */
  chrome<A extends unknown[], R>(script: Script<A, R>, ...args: A): Promise<R> {
    return this.alone(async () => {
      await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await this.execute<R>(chromeCall(script, args));
      } finally {
        await this.marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  /** Runs in the selected context. A promise is waited for. */
  async execute<R>(call: string, options: object = {}): Promise<R> {
    const { value } = await this.marionette.send<{ value: R }>('WebDriver:ExecuteScript', {
      script: `return ${call}`,
      args: [],
      ...options,
    });
    return value;
  }

  /** Marionette has one selected window and context: whoever selects waits for the one before. */
  alone<R>(work: () => Promise<R>): Promise<R> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => {});
    return result;
  }
}

function proxyPrefs(proxy: string) {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
