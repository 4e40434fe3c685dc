/** In milliseconds: so long a page's request waits at most for the background's other work. */
const TURN = 20;

/**
 * Goes through steps to their end, in turns: between them the background answers whoever asks. A timer, not
 * `scheduler.yield`, which would come back before those who wait.
 *
 * @param onTurn told the last step of each turn
 */
export async function inTurns<Step, Result>(
  steps: Generator<Step, Result>,
  onTurn: (step: Step) => void = () => {},
): Promise<Result> {
  for (;;) {
    const start = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - start < TURN) step = steps.next();
    if (step.done) return step.value;
    onTurn(step.value);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
