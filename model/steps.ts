/** Work in steps, as generators: whoever has others to answer in between goes step by step, all others to the end. */

/** What a generator comes to when nobody waits in between. */
export function result<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The steps of a part, as shares of the whole. @param from, to the shares between which the part stands */
export function* within<Result>(
  from: number,
  to: number,
  steps: Generator<number, Result>,
): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
