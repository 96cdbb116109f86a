import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import express from 'express';
import { createWeb } from '../../src/web/create-web.ts';
import { securityHeaders } from '../../src/web/http/security-headers.ts';
import { openBenchApp } from './bench-app.ts';

/*
 * One of the servers that `npm run bench:feed` compares, in a process of its own: `node feed-servers.ts NAME` prints its
 * port. The peers send the same bytes with the same headers from memory, and do nothing else.
 */

const app = await openBenchApp();
const ours = createWeb(app, { publicUrl: 'https://calendar.example.org', adminToken: null });

async function bytesOfOurs(): Promise<Buffer> {
  const server = createServer(ours).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/calendar.ics`, {
    headers: { 'accept-encoding': 'identity' },
  });
  const body = Buffer.from(await answer.arrayBuffer());
  server.closeAllConnections();
  server.close();
  return body;
}

const body = await bytesOfOurs();
const packed = gzipSync(body);
const headers = {
  ...securityHeaders,
  'Content-Type': 'text/calendar; charset=utf-8',
  'Cache-Control': 'public, max-age=900',
  Vary: 'Accept-Encoding',
  ETag: '"bench"',
};

const servers: Readonly<Record<string, () => Parameters<typeof createServer>[1]>> = {
  ours: () => ours,
  'node:http': () => (request, response) => {
    if (request.headers['if-none-match'] === '"bench"') {
      response.writeHead(304, headers).end();
      return;
    }
    const isPacked = request.headers['accept-encoding'] === 'gzip';
    const sent = isPacked ? packed : body;
    const coding = isPacked ? { 'Content-Encoding': 'gzip' } : {};
    response.writeHead(200, { ...headers, ...coding, 'Content-Length': sent.length });
    response.end(sent);
  },
  express: () => {
    const web = express().disable('x-powered-by').disable('etag');
    web.get('/calendar.ics', (request, response) => {
      response.set(headers);
      if (request.headers['if-none-match'] === '"bench"') return void response.status(304).end();
      const isPacked = request.headers['accept-encoding'] === 'gzip';
      if (isPacked) response.set('Content-Encoding', 'gzip');
      response.send(isPacked ? packed : body);
    });
    return web;
  },
};

const name = process.argv[2]!;
if (name === 'bytes') process.stdout.write(body);
else {
  const server = createServer(servers[name]!());
  server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
}
