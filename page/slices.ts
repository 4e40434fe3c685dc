/**
 * After so many milliseconds of work the page gets a chance to run. A step that has begun is ended, so with steps of a
 * few milliseconds on a slow machine a task of ours stays below a frame.
 */
const SLICE_MS = 4;

interface Scheduler {
  yield(): Promise<void>;
}

export interface Sliced<Result> {
  result: Result;
  /** What it took in all, in milliseconds. */
  busyMs: number;
  /** What the longest slice took. */
  longestMs: number;
}

/**
 * Runs a generator to its end in slices that leave the main thread to the page in between, the first slice included:
 * whoever asks has done work of its own in this task. Null when aborted.
 */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result>,
  signal: AbortSignal,
  onStep?: (step: Step) => void,
): Promise<Sliced<Result> | null> {
  let busyMs = 0;
  let longestMs = 0;
  for (;;) {
    await pause();
    if (signal.aborted) return null;
    const start = performance.now();
    let tookMs: number;
    let step: IteratorResult<Step, Result>;
    do {
      step = steps.next();
      if (!step.done) onStep?.(step.value);
      tookMs = performance.now() - start;
    } while (!step.done && tookMs < SLICE_MS);
    busyMs += tookMs;
    longestMs = Math.max(longestMs, tookMs);
    if (step.done) return { result: step.value, busyMs, longestMs };
  }
}

/** Lets the page have its turn. `scheduler.yield` comes back before what others queued, a timer after it. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
