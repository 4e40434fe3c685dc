/** What a page's main thread did, out of Chromium's trace events (Trace Event Format). */

export interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds by the clock, and those in which the thread ran. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { url?: string } };
}

/** One stretch of work during which nothing else could run. */
export interface MainThreadTask {
  /** In milliseconds, as that of marks. */
  start: number;
  /** Milliseconds by the clock, and those that the processor gave it. */
  ms: number;
  processorMs: number;
  /** Names of what the browser did in it, and addresses of scripts that it ran for the first time. */
  parts: ReadonlySet<string>;
}

export interface Trace {
  tasks: MainThreadTask[];
  marks: { name: string; at: number }[];
}

/** What is asked for. */
export const TRACED = ['toplevel', 'v8', 'devtools.timeline', 'blink.user_timing'];

/** What comes of `scheduler.yield` runs right after the task proper, where promises do. */
const TASKS = new Set(['ThreadControllerImpl::RunTask', 'BlinkScheduler_PerformMicrotaskCheckpoint']);

export const traceOf = (events: TraceEvent[]): Trace => ({ tasks: tasksIn(events), marks: marksIn(events) });

/** The tasks of the main thread that had most to do, in order. */
function tasksIn(events: TraceEvent[]): MainThreadTask[] {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const threads = mains.map(({ pid, tid }) => tasksOf(events.filter((e) => e.pid === pid && e.tid === tid)));
  const busy = (tasks: MainThreadTask[]) => tasks.reduce((sum, { processorMs }) => sum + processorMs, 0);
  return threads.sort((a, b) => busy(b) - busy(a))[0] ?? [];
}

function tasksOf(events: TraceEvent[]): MainThreadTask[] {
  const complete = events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const tasks: (MainThreadTask & { end: number; parts: Set<string> })[] = [];
  for (const { name, ts, dur = 0, tdur = 0, args } of complete) {
    const last = tasks.at(-1);
    const isInside = last !== undefined && ts < last.end;
    if (isInside) last.parts.add(name === 'EvaluateScript' ? (args.data?.url ?? name) : name);
    else if (TASKS.has(name)) {
      tasks.push({
        start: ts / 1000,
        end: ts + dur,
        ms: dur / 1000,
        processorMs: tdur / 1000,
        parts: new Set([name]),
      });
    }
  }
  return tasks;
}

/** When the page said so, by `performance.mark`, in order. */
const marksIn = (events: TraceEvent[]): Trace['marks'] =>
  events
    .filter(({ cat, ph }) => cat === 'blink.user_timing' && (ph === 'I' || ph === 'R'))
    .map(({ name, ts }) => ({ name, at: ts / 1000 }))
    .sort((a, b) => a.at - b.at);
