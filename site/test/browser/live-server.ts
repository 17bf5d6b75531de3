import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { PublishedManifest, PublishedObservations } from '@xianxing/plan/export';
import { dist } from '../dist.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** What is answered in place of a file of the built site: its text, or nothing ever (`hang`), or no connection (`cut`). */
type Answer = string | 'hang' | 'cut';

/** The built site on a server of its own, whose data a test changes while a page is open. */
export class LiveServer {
  /** Requests for data, the newest last. */
  readonly asked: string[] = [];
  readonly #answers = new Map<string, Answer>();
  readonly #server: Server;

  private constructor(server: (own: LiveServer) => Server) {
    this.#server = server(this);
  }

  /** Starts one on a free port. */
  static async start(folder = dist): Promise<LiveServer> {
    const live = new LiveServer((own) =>
      createServer((request, response) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (pathname.startsWith('/data/')) own.asked.push(pathname);
        const answer = own.#answers.get(pathname);
        if (answer === 'hang') return;
        if (answer === 'cut') return void response.destroy();
        const file = join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
        if (answer === undefined && !existsSync(file)) return void response.writeHead(404).end();
        const body = answer ?? readFileSync(file);
        const mark = `"${createHash('sha256').update(body).digest('hex')}"`;
        const headers = {
          'content-type': types[extname(file)] ?? 'text/plain',
          etag: mark,
          'access-control-allow-origin': '*',
        };
        const known = request.headers['if-none-match'] === mark;
        response.writeHead(known ? 304 : 200, headers).end(known ? undefined : body);
      }),
    );
    await new Promise<void>((done) => live.#server.listen(0, '127.0.0.1', done));
    return live;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Answers a path otherwise from now on. */
  answer(path: string, answer: Answer): void {
    this.#answers.set(path, answer);
  }

  /** Puts a set of data in place, with a manifest that fits it but for what `manifest` says. */
  publish(data: PublishedObservations, manifest: Partial<PublishedManifest> = {}, text = JSON.stringify(data)): void {
    const { plan, version, dataDate, planStatus, notice, observations } = data;
    const file = { path: 'observations.json', bytes: Buffer.byteLength(text), sha256: sha256(text) };
    const whole: PublishedManifest = {
      ...{ plan, version, dataDate, planStatus, notice },
      observations: observations.length,
      files: [file],
      ...manifest,
    };
    this.answer('/data/v1/observations.json', text);
    this.answer('/data/v1/manifest.json', JSON.stringify(whole));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}

/** SHA-256 of a text, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
