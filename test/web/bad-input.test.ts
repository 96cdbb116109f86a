import assert from 'node:assert/strict';
import { request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { withTestApp } from '../app/test-app.ts';
import { sampleResolution } from '../sample-resolution.ts';
import { sampleApp, serve } from './serve-sample.ts';

const adminToken = 'a-token-for-the-tests';
const authorization = `Bearer ${adminToken}`;
const portOf = (base: string) => Number(new URL(base).port);

/** Sends a body of that many bytes to its end, whatever is answered meanwhile. */
function post(base: string, path: string, bytes: number, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = rawRequest(base + path, { method: 'POST', headers: { ...headers, 'content-length': bytes } });
    request.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
    request.end(Buffer.alloc(bytes, 'x'));
  });
}

test('who sends a refused body gets the answer every time, however large the body', async (context) => {
  const base = await serve(context, sampleApp(), { adminToken });
  for (let round = 0; round < 12; round += 1) {
    assert.equal(await post(base, '/api/resolutions', 30_000_000, { authorization }), 413);
    assert.equal(await post(base, '/api/resolutions', 3_000_000, { authorization: 'Bearer wrong' }), 401);
    assert.equal(await post(base, '/nothing', 3_000_000, {}), 404);
  }
});

test('an upload that breaks off leaves nothing behind, and others are served', async (context) => {
  await withTestApp(async ({ app }) => {
    const base = await serve(context, app, { adminToken });
    const text = sampleResolution();
    const socket = connect(portOf(base), '127.0.0.1');
    socket.on('error', () => {});
    socket.write(
      `POST /api/resolutions HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\nContent-Length: ${text.length}\r\n\r\n${text.slice(0, 300)}`,
    );
    assert.equal((await fetch(`${base}/healthz`)).status, 200);
    await new Promise<void>((resolve) => socket.end(() => resolve()));
    socket.destroy();
    assert.equal((await fetch(`${base}/`)).status, 200);
    assert.ok(!(await app.snapshot()).resolutions.some(({ slug }) => slug === 'S-RES-9001-2001'));
  });
});

test('a client that never reads keeps nobody waiting', async (context) => {
  const base = await serve(context);
  const sockets = Array.from({ length: 20 }, () => {
    const socket = connect(portOf(base), '127.0.0.1');
    socket.on('error', () => {});
    socket.pause();
    for (let asked = 0; asked < 50; asked += 1) socket.write('GET /?lang=en HTTP/1.1\r\nHost: x\r\n\r\n');
    return socket;
  });
  context.after(() => {
    for (const socket of sockets) socket.destroy();
  });
  for (let asked = 0; asked < 5; asked += 1) assert.equal((await fetch(`${base}/?lang=zh`)).status, 200);
});

test('five million characters in one line are taken in, and their page stays bounded', async (context) => {
  await withTestApp(async ({ app }) => {
    const base = await serve(context, app, { adminToken });
    const text = sampleResolution().replace(
      '5. Decides',
      `5. ${'x'.repeat(5_000_000)} <script>alert(1)</script> Decides`,
    );
    const added = await fetch(`${base}/api/resolutions`, { method: 'POST', headers: { authorization }, body: text });
    assert.equal(added.status, 201);
    const page = await (await fetch(`${base}/resolutions/S-RES-9001-2001?lang=en`)).text();
    assert.ok(page.length < 1_000_000, `${page.length}`);
    assert.match(page, /The text goes on; only its beginning is shown here\./);
    assert.doesNotMatch(page, /<script/);
    const found = await (await fetch(`${base}/search?lang=en&q=regularly`)).text();
    assert.match(found, /<mark>regularly<\/mark>/);
  });
});
