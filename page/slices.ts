/** Longest stretch of work between two chances for the page to run, in milliseconds. */
const SLICE_MS = 8;

interface Scheduler {
  yield(): Promise<void>;
}

/** Runs a generator to its end in slices that leave the main thread to the page in between. Null when aborted. */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result>,
  signal: AbortSignal,
  onStep?: (step: Step) => void,
): Promise<{ result: Result; busyMs: number } | null> {
  let busyMs = 0;
  for (;;) {
    if (signal.aborted) return null;
    const start = performance.now();
    let now = start;
    while (now - start < SLICE_MS) {
      const step = steps.next();
      now = performance.now();
      if (step.done) return { result: step.value, busyMs: busyMs + now - start };
      onStep?.(step.value);
    }
    busyMs += now - start;
    await pause();
  }
}

/** Lets the page have its turn. `scheduler.yield` comes back before what others queued, a timer after it. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
