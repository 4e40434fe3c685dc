/** The Chrome DevTools Protocol over the browser's pipe: JSON texts, each ended by a NUL. */
import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  sessionId?: string;
  result?: unknown;
  error?: { message: string };
}

interface Waiting {
  method: string;
  resolve: (result: never) => void;
  reject: (error: Error) => void;
}

/** Emits protocol events as `METHOD:SESSION`, and as `METHOD` with the session as a second argument. */
export class Cdp extends EventEmitter {
  #input: Writable;
  #waiting = new Map<number, Waiting>();
  #last = 0;

  /** `child` has the pipe on its descriptors 3 (to the browser) and 4 (from it). */
  constructor(child: ChildProcess) {
    super();
    this.setMaxListeners(0);
    this.#input = child.stdio[3] as Writable;
    const output = child.stdio[4] as Readable;
    let rest = Buffer.alloc(0);
    output.on('data', (chunk: Buffer) => {
      const texts = Buffer.concat([rest, chunk]);
      let from = 0;
      for (let end = texts.indexOf(0); end >= 0; end = texts.indexOf(0, from)) {
        this.#receive(JSON.parse(texts.toString('utf8', from, end)));
        from = end + 1;
      }
      rest = texts.subarray(from);
    });
    this.#input.on('error', () => {});
    child.on('exit', () => {
      for (const { method, reject } of this.#waiting.values())
        reject(new Error(`${method}: the browser is gone`));
      this.#waiting.clear();
    });
  }

  /** Rejects with the protocol's error, or when the browser ends first. */
  send<T = unknown>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #receive({ id, method, params, sessionId, result, error }: Message) {
    if (id === undefined) {
      this.emit(`${method}:${sessionId ?? ''}`, params);
      this.emit(`${method}`, params, sessionId);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.resolve(result as never);
  }
}
