import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does instead of answering as it should; each is done once for a request, in order. */
export type Trouble = 'bad-gateway' | 'error-page' | 'page' | 'break-off' | 'elsewhere' | 'huge' | 'busy';

/** A server on this machine that behaves as the documents server of the United Nations does. */
export interface SampleServer {
  readonly url: string;
  /** Paths with their query that were asked for, in order. */
  readonly requests: readonly IncomingMessage[];
  /** The largest number of requests that it answered at one time. */
  readonly most: () => number;
  close(): Promise<void>;
}

interface Files {
  /** PDF files by symbol and language, "S/RES/2584(2021) zh"; a language that is absent gives the English one. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly troubles?: readonly Trouble[];
  /** Milliseconds before an answer. */
  readonly slow?: number;
}

/** Starts it on a free port. */
export async function startSampleServer({ files, troubles = [], slow = 0 }: Files): Promise<SampleServer> {
  const requests: IncomingMessage[] = [];
  const ahead = [...troubles];
  let [now, most] = [0, 0];
  const server = createServer((request, response) => {
    requests.push(request);
    now += 1;
    most = Math.max(most, now);
    response.on('close', () => {
      now -= 1;
    });
    setTimeout(() => answer(request, response), slow);
  });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url!, 'http://localhost');
    if (url.pathname === '/api/symbol/access') locate(url.searchParams, response);
    else send(url.pathname, request.headers.accept, response);
  }

  function send(path: string, accept: string | undefined, response: ServerResponse): void {
    const match = /^\/doc\/undoc\/([0-9a-f]+)\.pdf$/.exec(path);
    const file = match && files[Buffer.from(match[1]!, 'hex').toString()];
    if (file && accept === 'application/pdf') {
      response.setHeader('Content-Type', 'application/pdf');
      response.end(file);
    } else {
      // As the real one: an upper-case path gives a page, with a status as if all were well.
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><title>UN Documents</title>${' '.repeat(1_200)}`);
    }
  }

  function locate(query: URLSearchParams, response: ServerResponse): void {
    const trouble = ahead.shift();
    if (trouble) {
      fail(trouble, response);
      return;
    }
    const symbol = query.get('s')!;
    const name = [`${symbol} ${query.get('l')}`, `${symbol} en`].find((each) => files[each]);
    const path = name ? `/doc/undoc/${Buffer.from(name).toString('hex')}.pdf`.toUpperCase() : '/error';
    response.writeHead(302, { Location: path }).end();
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    most: () => most,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fail(trouble: Trouble, response: ServerResponse): void {
  switch (trouble) {
    case 'bad-gateway':
      response.writeHead(502).end('<h1>Bad Gateway</h1>');
      return;
    case 'busy':
      response.writeHead(503).end();
      return;
    case 'error-page':
      response.writeHead(302, { Location: '/error' }).end();
      return;
    case 'page':
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><p>Please wait.');
      return;
    case 'break-off':
      response.writeHead(200, { 'Content-Type': 'application/pdf', 'Content-Length': '9999' });
      response.write('%PDF-1.7', () => response.destroy());
      return;
    case 'elsewhere':
      response.writeHead(302, { Location: 'http://127.0.0.2:9/doc/x.pdf' }).end();
      return;
    case 'huge':
      response.writeHead(200, { 'Content-Type': 'application/pdf' });
      response.write('%PDF-1.7');
      response.end(Buffer.alloc(5_000));
      return;
  }
}
