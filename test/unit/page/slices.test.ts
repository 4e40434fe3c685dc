import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../page/slices';

function* counting(to: number) {
  for (let i = 0; i < to; i++) yield i;
  return 'done';
}

describe('work in slices', () => {
  it('runs to its end and tells its steps', async () => {
    const steps: number[] = [];
    const outcome = await inSlices(counting(5), new AbortController().signal, (step) => steps.push(step));
    expect(outcome?.result).toBe('done');
    expect(steps).toEqual([0, 1, 2, 3, 4]);
  });

  it('lets others have their turn', async () => {
    let turns = 0;
    const other = setInterval(() => turns++);
    function* slow() {
      for (let i = 0; i < 10; i++) {
        const start = performance.now();
        while (performance.now() - start < 5);
        yield i;
      }
    }
    await inSlices(slow(), new AbortController().signal);
    clearInterval(other);
    expect(turns).toBeGreaterThan(0);
  });

  it('ends when it is no longer wanted', async () => {
    const control = new AbortController();
    const outcome = await inSlices(counting(Number.POSITIVE_INFINITY), control.signal, (step) => {
      if (step === 1000) control.abort();
    });
    expect(outcome).toBeNull();
  });
});
