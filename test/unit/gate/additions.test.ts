// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenMuchIsAdded } from '../../../entrypoints/gate/additions';

let control: AbortController;
const look = vi.fn();
const elapse = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const article = () => {
  const element = document.createElement('article');
  element.innerHTML = `<p>${'Words of an article. '.repeat(30)}</p>`;
  document.body.append(element);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  window.requestIdleCallback = ((work: () => void) =>
    setTimeout(work)) as unknown as typeof requestIdleCallback;
  document.body.textContent = '';
  history.replaceState(null, '', '/');
  look.mockReset();
  control = new AbortController();
  whenMuchIsAdded(document, look, control.signal);
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
});

describe('the gate looks again', () => {
  it('when an article is added, once, in a while', async () => {
    article();
    await elapse(500);
    expect(look).not.toHaveBeenCalled();
    await elapse(1000);
    expect(look).toHaveBeenCalledTimes(1);
    await elapse(100_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('when little by little much is added', async () => {
    for (let i = 0; i < 30; i++) document.body.append('Words, words, words. ');
    await elapse(2000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('not for little things, nor for what goes', async () => {
    for (let i = 0; i < 10; i++) document.body.append('12:00');
    document.body.textContent = '';
    await elapse(100_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('when the address has changed', async () => {
    history.pushState(null, '', '/other');
    document.body.append('x');
    await elapse(2000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('ever more rarely on a page that never rests', async () => {
    for (let second = 0; second < 600; second++) {
      article();
      await elapse(1000);
    }
    expect(look.mock.calls.length).toBeGreaterThan(5);
    expect(look.mock.calls.length).toBeLessThan(25);
  });

  it('not once it is retired', async () => {
    article();
    control.abort();
    await elapse(10_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('although a form hides its text', async () => {
    const form = document.createElement('form');
    Object.defineProperty(form, 'textContent', { value: document.createElement('input') });
    document.body.append(form);
    article();
    await elapse(2000);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
