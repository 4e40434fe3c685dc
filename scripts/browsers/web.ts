/**
 * A web of our own on loopback: a forward proxy that answers every request itself and logs it. With it set as a
 * browser's proxy, any host name can be served and nothing that any context of the browser asks for goes unseen.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Request {
  method: string;
  /** Absolute; `host:port` for the tunnels (CONNECT) in which https and web sockets would run. */
  url: string;
  headers: IncomingMessage['headers'];
}

export interface Page {
  body: string | Buffer;
  /** `text/html; charset=utf-8` unless told. */
  type?: string;
}

export class Web {
  readonly requests: Request[] = [];
  #pages = new Map<string, Page>();
  #server = createServer((request, response) => this.#answer(request, response));

  static async open(): Promise<Web> {
    const web = new Web();
    web.#server.on('connect', (request: IncomingMessage, socket) => {
      web.#log(request);
      socket.end('HTTP/1.1 502 There is no such host here\r\n\r\n');
    });
    await new Promise<void>((resolve) => web.#server.listen(0, '127.0.0.1', resolve));
    return web;
  }

  /** `host:port`. */
  get proxy() {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Puts a page up; gives its address back. */
  serve(url: string, body: Page['body'], type = 'text/html; charset=utf-8'): string {
    this.#pages.set(url, { body, type });
    return url;
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse) {
    this.#log(request);
    const page = this.#pages.get(request.url ?? '');
    if (page)
      response.writeHead(200, { 'content-type': page.type, 'cache-control': 'no-store' }).end(page.body);
    else
      response.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end('Not here.');
  }

  #log({ method = '', url = '', headers }: IncomingMessage) {
    this.requests.push({ method, url, headers });
  }
}
