// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restWhenAlone } from '../../../page/rest';

let control: AbortController;
let stir: () => void;
const rest = vi.fn();
const wake = vi.fn();

/** So many batches of changes a second. */
function pass(seconds: number, often: number): void {
  for (let i = 0; i < seconds * often; i++) {
    vi.advanceTimersByTime(1000 / often);
    stir();
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  control = new AbortController();
  rest.mockReset();
  wake.mockReset();
  stir = restWhenAlone(document, { rest, wake }, control.signal);
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
});

describe('a restless page', () => {
  it('rests once it has been left alone for a minute', () => {
    pass(59, 50);
    expect(rest).not.toHaveBeenCalled();
    pass(3, 50);
    expect(rest).toHaveBeenCalledTimes(1);
  });

  it.each(['pointermove', 'wheel', 'scroll', 'keydown', 'touchstart', 'visibilitychange'])(
    'wakes at %s',
    (event) => {
      pass(62, 50);
      expect(wake).not.toHaveBeenCalled();
      document.dispatchEvent(new Event(event));
      expect(wake).toHaveBeenCalledTimes(1);
    },
  );

  it('hears of somebody who is there all the time once a minute', () => {
    for (let second = 0; second < 300; second++) {
      document.dispatchEvent(new Event('pointermove'));
      pass(1, 50);
    }
    expect(rest).not.toHaveBeenCalled();
    expect(wake.mock.calls.length).toBeLessThanOrEqual(6);
  });

  it('rests again when it is left again', () => {
    pass(62, 50);
    document.dispatchEvent(new Event('scroll'));
    rest.mockReset();
    pass(130, 50);
    expect(rest).toHaveBeenCalled();
  });

  it('is left as it is after the end', () => {
    pass(62, 50);
    control.abort();
    document.dispatchEvent(new Event('scroll'));
    expect(wake).not.toHaveBeenCalled();
  });
});

it('a page with a clock never rests', () => {
  pass(600, 1);
  expect(rest).not.toHaveBeenCalled();
});

it('a page that was quiet for long and then changes does not rest', () => {
  pass(10, 50);
  vi.advanceTimersByTime(3_600_000);
  pass(30, 50);
  expect(rest).not.toHaveBeenCalled();
});
