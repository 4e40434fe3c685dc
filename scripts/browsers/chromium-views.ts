/** What stands in Chromium's targets: pages, windows of the extension, its worker. */
import { type Clip, callSource, type Script, type Tab, type View } from './browser';
import type { Cdp } from './cdp';
import { TRACED, type TraceEvent, traceOf } from './main-thread';

interface Evaluation<R> {
  result: { value: R };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** Whatever runs scripts. */
export class ChromiumWorker {
  constructor(
    readonly cdp: Cdp,
    readonly target: string,
    readonly session: string,
  ) {}

  send<T = unknown>(method: string, params: object = {}) {
    return this.cdp.send<T>(method, params, this.session);
  }

  async evaluate<A extends unknown[], R>(script: Script<A, R>, ...args: A): Promise<R> {
    return resultOf(
      await this.send<Evaluation<R>>('Runtime.evaluate', {
        expression: callSource(script, args),
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      }),
    );
  }
}

export class ChromiumView extends ChromiumWorker implements View {
  async picture(clip?: Clip) {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', {
      format: 'png',
      ...(clip && { clip: { ...clip, scale: 1 }, captureBeyondViewport: true }),
    });
    return Buffer.from(data, 'base64');
  }

  async close() {
    await this.cdp.send('Target.closeTarget', { targetId: this.target });
  }

  async appearance(scheme: 'light' | 'dark') {
    await this.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
  }
}

export class ChromiumTab extends ChromiumView implements Tab {
  async goto(url: string) {
    await this.send('Page.enable');
    const loaded = new Promise<void>((resolve) =>
      this.cdp.once(`Page.loadEventFired:${this.session}`, () => resolve()),
    );
    const { errorText, loaderId } = await this.send<{ errorText?: string; loaderId?: string }>(
      'Page.navigate',
      {
        url,
      },
    );
    if (errorText) throw new Error(`${url}: ${errorText}`);
    if (loaderId) await loaded;
  }

  async activate() {
    await this.send('Page.bringToFront');
  }

  async costs() {
    await this.send('Performance.enable', { timeDomain: 'threadTicks' });
    await this.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.send<{ metrics: { name: string; value: number }[] }>(
      'Performance.getMetrics',
    );
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    return {
      mainThreadMs: metric('TaskDuration') * 1000,
      heap: metric('JSHeapUsedSize'),
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
    };
  }

  async traced(wait: () => Promise<unknown>) {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: TraceEvent[] }) => void events.push(...value);
    this.cdp.on(`Tracing.dataCollected:${this.session}`, collect);
    const traceConfig = {
      includedCategories: TRACED,
      excludedCategories: ['*'],
      traceBufferSizeInKb: 400_000,
    };
    await this.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
    await wait();
    const complete = new Promise((resolve) =>
      this.cdp.once(`Tracing.tracingComplete:${this.session}`, resolve),
    );
    await this.send('Tracing.end');
    await complete;
    this.cdp.off(`Tracing.dataCollected:${this.session}`, collect);
    return traceOf(events);
  }

  async shareOf(addresses: string, wait: () => Promise<void>) {
    await this.send('Profiler.enable');
    await this.send('Profiler.start');
    await wait();
    const { profile } = await this.send<{ profile: Profile }>('Profiler.stop');
    return shareIn(profile, addresses);
  }

  async slowDown(factor: number) {
    await this.send('Emulation.setCPUThrottlingRate', { rate: factor });
  }

  async hover(x: number, y: number) {
    for (const step of [2, 0]) {
      await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x - step, y });
    }
  }

  async click(x: number, y: number) {
    await this.hover(x, y);
    const button = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
  }

  async tap(x: number, y: number) {
    await this.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await this.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async press(key: string) {
    const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
    const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
    await this.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key,
      code,
      text,
      windowsVirtualKeyCode: KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0),
    });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
  }

  async medium(media: 'screen' | 'print') {
    await this.send('Emulation.setEmulatedMedia', { media });
  }

  async card<R>(script: Script<[root: ShadowRoot], R>): Promise<R | null> {
    const { result } = await this.send<{ result: { objectId?: string } }>('Runtime.evaluate', {
      expression: 'document.querySelector("x-0")',
    });
    if (!result.objectId) return null;
    const { node } = await this.send<{ node: { shadowRoots?: { backendNodeId: number }[] } }>(
      'DOM.describeNode',
      { objectId: result.objectId, pierce: true },
    );
    const root = node.shadowRoots?.[0];
    if (!root) return null;
    const { object } = await this.send<{ object: { objectId: string } }>('DOM.resolveNode', {
      backendNodeId: root.backendNodeId,
    });
    return resultOf(
      await this.send<Evaluation<R>>('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function () { const __name = (f) => f; return (${script})(this); }`,
        awaitPromise: true,
        returnByValue: true,
      }),
    );
  }
}

/** A tree of functions by who called them, and samples of the one that ran, with the microseconds before each. */
interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

/** What functions at the addresses took, with all that they called. */
function shareIn({ nodes, samples, timeDeltas }: Profile, addresses: string): number {
  const counted = new Set<number>();
  for (const { id, callFrame, children = [] } of nodes) {
    // Callers stand before those whom they call.
    if (callFrame.url.startsWith(addresses)) counted.add(id);
    if (counted.has(id)) for (const child of children) counted.add(child);
  }
  let all = 0;
  let ours = 0;
  for (const [index, delta] of timeDeltas.entries()) {
    all += delta;
    if (counted.has(samples[index]!)) ours += delta;
  }
  return ours / all;
}

const KEY_CODES: Record<string, number> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

function resultOf<R>({ result, exceptionDetails }: Evaluation<R>): R {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
