// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../page/watch';

let control: AbortController;
const onChange = vi.fn();
const onStir = vi.fn();
const ours = document.createElement('x-0');
let watch: ReturnType<typeof watchPage>;

/** Mutation records come in a microtask of their own; timers are ours. */
const elapse = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const add = (text = 'more') => document.body.append(text);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  window.requestIdleCallback = ((work: () => void) =>
    setTimeout(work)) as unknown as typeof requestIdleCallback;
  document.body.textContent = '';
  history.replaceState(null, '', '/');
  control = new AbortController();
  onChange.mockReset();
  onStir.mockReset();
  watch = watchPage(document, { onChange, onStir }, (node) => node === ours, control.signal);
  watch({ roots: [document], costMs: 0 });
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
});

describe('a change', () => {
  it('is told once the page is quiet', async () => {
    add();
    await elapse(300);
    add();
    await elapse(300);
    expect(onChange).not.toHaveBeenCalled();
    await elapse(200);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is told though the page is never quiet', async () => {
    for (let i = 0; i < 30; i++) {
      add();
      await elapse(100);
    }
    expect(onChange).toHaveBeenCalled();
  });

  it.each<[string, () => void]>([
    ['of text', () => (document.body.firstChild!.nodeValue = 'changed')],
    ['of what is hidden', () => document.body.toggleAttribute('hidden')],
    ['of the address', () => history.pushState(null, '', '/other')],
  ])('%s counts', async (_, change) => {
    add();
    await elapse(3000);
    onChange.mockReset();
    change();
    window.dispatchEvent(new PopStateEvent('popstate'));
    await elapse(3000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('of our own does not count', async () => {
    document.documentElement.append(ours);
    ours.remove();
    await elapse(3000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('in a shadow root counts once it is watched', async () => {
    const shadow = document.createElement('div').attachShadow({ mode: 'open' });
    watch({ roots: [shadow], costMs: 0 });
    shadow.append('x');
    await elapse(3000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('of a frame’s document counts, a picture’s coming does not', async () => {
    document.body.innerHTML = '<img><iframe></iframe>';
    await elapse(3000);
    onChange.mockReset();
    document.querySelector('img')!.dispatchEvent(new Event('load'));
    await elapse(3000);
    expect(onChange).not.toHaveBeenCalled();
    document.querySelector('iframe')!.dispatchEvent(new Event('load'));
    await elapse(3000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is not told after the end', async () => {
    add();
    await elapse(100);
    control.abort();
    add();
    await elapse(3000);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('a page that never rests', () => {
  it.each([100, 4000])('is read for a hundredth of the time in the long run, %i ms each', async (costMs) => {
    const HOUR = 3600;
    let busyMs = 0;
    onChange.mockImplementation(() => {
      busyMs += costMs;
      watch({ roots: [], costMs });
    });
    for (let second = 0; second < HOUR; second++) {
      add();
      await elapse(1000);
    }
    expect(busyMs).toBeGreaterThan(0);
    expect(busyMs / (HOUR * 1000)).toBeLessThan(0.012);
  });

  it('tells of every batch of changes', async () => {
    add();
    add();
    await elapse(0);
    add();
    await elapse(0);
    expect(onStir).toHaveBeenCalledTimes(2);
  });

  it('is read at once when it goes to another address', async () => {
    watch({ roots: [], costMs: 10_000 });
    add();
    await elapse(5000);
    expect(onChange).not.toHaveBeenCalled();
    history.pushState(null, '', '/other');
    add();
    await elapse(1000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});

describe('a hidden tab', () => {
  it('waits until it is seen', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    add();
    await elapse(3000);
    expect(onChange).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await elapse(100);
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});
