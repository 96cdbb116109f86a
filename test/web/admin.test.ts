import assert from 'node:assert/strict';
import { request as rawRequest } from 'node:http';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { problemOf } from './problem-of.ts';
import { sampleApp, serve } from './serve-sample.ts';

const adminToken = 'a-token-for-tests';
const authorization = `Bearer ${adminToken}`;
const submission = {
  obligation: 'S-RES-9901-2021/19/report/1',
  date: '2021-07-15',
  symbol: 'S/2021/9657',
  issued: '2021-07-17',
};

test('the administrator hands in a text: 201 and where it is, 200 the second time', async (context) => {
  const app = sampleApp();
  const url = `${await serve(context, app, { adminToken })}/api/resolutions`;
  const post = () =>
    fetch(url, { method: 'POST', headers: { authorization, 'content-type': 'text/plain' }, body: 'Résolution 9902' });
  const first = await post();
  assert.equal(first.status, 201);
  assert.equal(first.headers.get('location'), '/resolutions/S-RES-9902-2022');
  assert.equal(first.headers.get('cache-control'), 'no-store');
  assert.equal((await post()).status, 200);
  assert.equal(Buffer.from(app.received.resolutions[0] ?? []).toString(), 'Résolution 9902');
});

test('the bytes arrive whatever media type the client claims', async (context) => {
  const app = sampleApp();
  const url = `${await serve(context, app, { adminToken })}/api/resolutions`;
  const bytes = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff]);
  for (const type of ['application/pdf', 'application/x-www-form-urlencoded', 'application/json', '']) {
    const headers = type ? { authorization, 'content-type': type } : { authorization };
    assert.ok((await fetch(url, { method: 'POST', headers, body: bytes })).ok, type);
    assert.deepEqual(new Uint8Array(app.received.resolutions.at(-1) ?? []), bytes, type);
  }
});

test('the administrator names a symbol, and the service fetches the text', async (context) => {
  const app = sampleApp();
  const url = `${await serve(context, app, { adminToken })}/api/resolutions`;
  const post = (body: unknown) =>
    fetch(url, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const known = await post({ symbol: 'S/RES/9902(2022)', language: 'zh' });
  assert.equal(known.status, 200);
  assert.deepEqual(await known.json(), {
    slug: 'S-RES-9902-2022',
    symbol: 'S/RES/9902 (2022)',
    language: 'zh',
    added: false,
  });
  await post({ symbol: 'S/RES/9902(2022)' });
  assert.deepEqual(app.received.symbols, ['S/RES/9902(2022) zh', 'S/RES/9902(2022) en']);
  for (const body of [{}, { symbol: 7 }, { symbol: 'S/RES/1(1946)', language: 'de' }, { symbol: 'x', more: 1 }]) {
    assert.equal((await problemOf(await post(body))).code, 'request-invalid');
  }
  assert.equal(app.received.resolutions.length, 0);
});

test('the administrator records a delivery: 201, and 200 where that was known', async (context) => {
  const app = sampleApp();
  const url = `${await serve(context, app, { adminToken })}/api/submissions`;
  const post = () =>
    fetch(url, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(submission),
    });
  assert.equal((await post()).status, 201);
  assert.equal((await post()).status, 200);
  assert.deepEqual(app.received.submissions[0], { ...submission, whole: true });
});

test('without the token nothing is taken in', async (context) => {
  const app = sampleApp();
  const base = await serve(context, app, { adminToken });
  for (const header of [
    null,
    '',
    'Bearer',
    'Bearer wrong',
    `Basic ${adminToken}`,
    `Bearer ${adminToken}x`,
    adminToken,
  ]) {
    for (const path of ['/api/resolutions', '/api/submissions']) {
      const headers = { 'content-type': 'application/json', ...(header === null ? {} : { authorization: header }) };
      const response = await fetch(base + path, { method: 'POST', headers, body: JSON.stringify(submission) });
      assert.equal(response.status, 401, String(header));
      assert.equal(response.headers.get('www-authenticate'), 'Bearer');
      assert.equal((await problemOf(response)).code, 'not-authorized');
    }
  }
  assert.deepEqual(app.received, { resolutions: [], submissions: [], symbols: [], withdrawn: [] });
});

test('the administrator takes back a delivery, a text, or one edition of it', async (context) => {
  const app = sampleApp();
  const base = await serve(context, app, { adminToken });
  const post = async (path: string, body?: object) => {
    const headers = { authorization, ...(body ? { 'content-type': 'application/json' } : {}) };
    return (await fetch(base + path, { method: 'POST', headers, body: body ? JSON.stringify(body) : null })).status;
  };
  const { issued: _, ...key } = submission;
  assert.equal(await post('/api/submissions/withdraw', key), 200);
  assert.equal(await post('/api/submissions/withdraw', { ...key, date: 'soon' }), 400);
  assert.equal(await post('/api/resolutions/S-RES-9901-2021/withdraw', { language: 'zh', edition: 2 }), 200);
  assert.equal(await post('/api/resolutions/S-RES-9901-2021/withdraw'), 200);
  const slug = 'S-RES-9901-2021';
  assert.deepEqual(app.received.withdrawn, [key, { slug, language: 'zh', edition: 2 }, { slug }]);
});

test('where no token is set up nothing is taken in, whatever is sent', async (context) => {
  const app = sampleApp();
  const base = await serve(context, app);
  for (const header of ['Bearer', 'Bearer null', 'Bearer undefined', 'Bearer ']) {
    const response = await fetch(`${base}/api/resolutions`, {
      method: 'POST',
      headers: { authorization: header },
      body: 'x',
    });
    assert.equal(response.status, 403);
    assert.equal((await problemOf(response)).code, 'admin-disabled');
  }
  assert.deepEqual(app.received.resolutions, []);
});

test('a body that is wrong is refused with what is wrong, and nothing is taken in', async (context) => {
  const app = sampleApp();
  const base = await serve(context, app, { adminToken });
  const json = { authorization, 'content-type': 'application/json' };
  const wrong: [string, Record<string, string>, string | Uint8Array<ArrayBuffer>, number][] = [
    ['/api/submissions', json, '{', 400],
    ['/api/submissions', json, '', 400],
    ['/api/submissions', json, '[]', 400],
    ['/api/submissions', json, 'null', 400],
    ['/api/submissions', json, JSON.stringify({ ...submission, date: '2021-02-30' }), 400],
    ['/api/submissions', json, JSON.stringify({ ...submission, issued: null }), 400],
    ['/api/submissions', json, JSON.stringify({ ...submission, symbol: 'S/1\r\nX: y' }), 400],
    ['/api/submissions', json, JSON.stringify({ ...submission, symbol: '<script>' }), 400],
    ['/api/submissions', json, JSON.stringify({ ...submission, extra: 1 }), 400],
    ['/api/submissions', json, JSON.stringify({ ...submission, obligation: 'x'.repeat(20_000) }), 413],
    ['/api/submissions', { authorization, 'content-type': 'text/plain' }, JSON.stringify(submission), 415],
    ['/api/resolutions', { authorization }, '', 400],
    ['/api/resolutions', { authorization, 'content-encoding': 'gzip' }, new Uint8Array(gzipSync('Resolution')), 415],
  ];
  for (const [path, headers, body, status] of wrong) {
    const response = await fetch(base + path, { method: 'POST', headers, body });
    assert.equal(response.status, status, `${path} ${String(body).slice(0, 60)}`);
    await problemOf(response);
  }
  assert.deepEqual(app.received, { resolutions: [], submissions: [], symbols: [], withdrawn: [] });
});

test('a body beyond the limit is refused before it is read', async (context) => {
  const app = sampleApp();
  const base = await serve(context, app, { adminToken });
  const status = await new Promise((resolve, reject) => {
    const request = rawRequest(`${base}/api/resolutions`, {
      method: 'POST',
      headers: { authorization, 'content-length': 50_000_000 },
    });
    request.on('response', (response) => {
      resolve(response.statusCode);
      request.destroy();
    });
    request.on('error', reject);
    request.write('The');
  });
  assert.equal(status, 413);
  assert.deepEqual(app.received.resolutions, []);
});

test('whoever goes on guessing the token is no longer answered', async (context) => {
  const base = await serve(context, sampleApp(), { adminToken });
  const guess = (token: string) =>
    fetch(`${base}/api/submissions`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
  const statuses: number[] = [];
  for (let i = 0; i < 110; i += 1) statuses.push((await guess(`wrong-token-number-${i}`)).status);
  assert.deepEqual([...new Set(statuses)], [401, 429]);
  assert.equal((await guess(adminToken)).status, 429, 'nor does the right one tell itself then');
});
