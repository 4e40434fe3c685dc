/** Firefox's own remote protocol: `LENGTH:[0,id,command,parameters]` on a socket, answered by `[1,id,error,result]`. */
import { connect, type Socket } from 'node:net';
import { until } from './browser';

interface Waiting {
  command: string;
  resolve: (result: never) => void;
  reject: (error: Error) => void;
}

export class Marionette {
  #waiting = new Map<number, Waiting>();
  #last = 0;
  #rest = Buffer.alloc(0);

  private constructor(readonly socket: Socket) {
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('close', () => {
      for (const { command, reject } of this.#waiting.values()) {
        reject(new Error(`${command}: the browser is gone`));
      }
      this.#waiting.clear();
    });
  }

  /** Waits for the browser to listen and begins a session. */
  static async begin(port: number): Promise<Marionette> {
    const socket = await until('Firefox to listen', () => tryConnect(port), 60_000);
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } },
    });
    return marionette;
  }

  /** Rejects with the protocol's error, or when the browser ends first. */
  send<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { command, resolve, reject });
      const text = JSON.stringify([0, id, command, parameters]);
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  #receive(chunk: Buffer) {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const colon = this.#rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#rest.toString('latin1', 0, colon));
      if (this.#rest.length < end) return;
      const message = JSON.parse(this.#rest.toString('utf8', colon + 1, end));
      this.#rest = this.#rest.subarray(end);
      if (Array.isArray(message)) this.#answer(message[1], message[2], message[3]);
    }
  }

  #answer(id: number, error: { error: string; message: string } | null, result: unknown) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.command}: ${error.error}: ${error.message}`));
    else waiting?.resolve(result as never);
  }
}

const tryConnect = (port: number) =>
  new Promise<Socket | null>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
