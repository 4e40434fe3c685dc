/** What Firefox shows: pages, and the extension's popup and sidebar. */
import { type Clip, callSource, type Script, type Tab, type View } from './browser';
import type { Firefox } from './firefox';
import { CHROME, chromeCall } from './firefox-chrome';

/** The popup or the sidebar. */
export class FirefoxWindow implements View {
  constructor(
    readonly firefox: Firefox,
    readonly kind: 'popup' | 'sidebar',
  ) {}

  async evaluate<A extends unknown[], R>(script: Script<A, R>, ...args: A): Promise<R> {
    return this.firefox.chrome(
      CHROME.evaluate,
      this.kind,
      `return ${callSource(script, args)}`,
    ) as Promise<R>;
  }

  async picture(clip?: Clip) {
    return Buffer.from(await this.firefox.chrome(CHROME.picture, this.kind, clip ?? null), 'base64');
  }

  async close() {
    await this.firefox.chrome(CHROME.close, this.kind);
  }
}

export class FirefoxTab implements Tab {
  constructor(
    readonly firefox: Firefox,
    readonly handle: string,
  ) {}

  evaluate<A extends unknown[], R>(script: Script<A, R>, ...args: A): Promise<R> {
    return this.#here(() => this.firefox.execute<R>(callSource(script, args)));
  }

  picture(clip?: Clip) {
    return this.#here(async () => {
      await this.firefox.marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        const picture = await this.firefox.execute<string>(chromeCall(CHROME.picture, ['tab', clip ?? null]));
        return Buffer.from(picture, 'base64');
      } finally {
        await this.firefox.marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  async goto(url: string) {
    await this.#here(() => this.firefox.marionette.send('WebDriver:Navigate', { url }));
  }

  async activate() {
    await this.firefox.alone(() =>
      this.firefox.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: true }),
    );
  }

  async hover(x: number, y: number) {
    await this.#act({ type: 'pointer', id: 'mouse', actions: [move(x - 2, y), move(x, y)] });
  }

  async click(x: number, y: number) {
    const actions = [move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.#act({ type: 'pointer', id: 'mouse', actions });
  }

  async tap(x: number, y: number) {
    const actions = [move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.#act({ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions });
  }

  async press(key: string) {
    const value = KEYS[key] ?? key;
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await this.#act({ type: 'key', id: 'keyboard', actions });
  }

  async medium(name: 'screen' | 'print') {
    await this.firefox.chrome(CHROME.medium, name);
  }

  card<R>(script: Script<[root: ShadowRoot], R>): Promise<R | null> {
    const source = `(() => {
      const __name = (f) => f;
      const root = document.querySelector('x-0')?.openOrClosedShadowRoot;
      return root ? (${script})(root) : null;
    })()`;
    return this.#here(() => this.firefox.execute<R | null>(source, { sandbox: 'system' }));
  }

  async close() {
    await this.#here(() => this.firefox.marionette.send('WebDriver:CloseWindow'));
  }

  #act(source: object) {
    return this.#here(() => this.firefox.marionette.send('WebDriver:PerformActions', { actions: [source] }));
  }

  #here<R>(work: () => Promise<R>): Promise<R> {
    return this.firefox.alone(async () => {
      await this.firefox.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: false });
      return work();
    });
  }
}

const move = (x: number, y: number) => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
  duration: 0,
});

/** https://w3c.github.io/webdriver/#keyboard-actions */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ' ': ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
