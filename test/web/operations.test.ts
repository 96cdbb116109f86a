import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MandateCyclesError } from '../../src/errors.ts';
import { sampleApp, serve } from './serve-sample.ts';

test('the process is healthy even where it cannot answer; it is ready only where it can', async (context) => {
  const base = await serve(context);
  assert.deepEqual(await (await fetch(`${base}/healthz`)).json(), { status: 'ok' });
  assert.equal((await fetch(`${base}/readyz`)).status, 200);
  context.mock.method(console, 'error', () => {});
  const broken = await serve(context, {
    ...sampleApp(),
    snapshot: () => Promise.reject(new Error('secret path /srv')),
  });
  assert.equal((await fetch(`${broken}/healthz`)).status, 200);
  const response = await fetch(`${broken}/readyz`);
  assert.equal(response.status, 503);
  assert.doesNotMatch(await response.text(), /secret/);
});

test('the service is not ready while no mail goes out, or the store cannot be written', async (context) => {
  const printed = context.mock.method(console, 'error', () => {});
  const path = '/srv/data/store.db';
  const broken = {
    mail: { ...sampleApp(), mailTrouble: () => ({ since: '2021-12-20T00:00:00.000Z', reason: '530 log in first' }) },
    disk: {
      ...sampleApp(),
      checkStore: () => Promise.reject(new MandateCyclesError('disk-full', 'the disk is full', path)),
    },
  };
  for (const [app, said] of [
    [broken.mail, /no mail goes out since 2021-12-20.*530 log in first/],
    [broken.disk, /the disk is full/],
  ] as const) {
    const base = await serve(context, app);
    const response = await fetch(`${base}/readyz`);
    assert.equal(response.status, 503);
    const body = await response.text();
    assert.match(body, said);
    assert.ok(!body.includes(path));
    assert.equal((await fetch(`${base}/calendar.ics`)).status, 200);
  }
  assert.match(
    await (await fetch(`${await serve(context, broken.mail)}/metrics`)).text(),
    /^mandate_cycles_mail_trouble 1$/m,
  );
  assert.match(
    String(printed.mock.calls.at(-1)?.arguments[1]),
    /^\/srv\/data\/store\.db: the disk is full \[disk-full\]; [^\n]+$/,
  );
});

test('the administrator sees the outbox, and sends again', async (context) => {
  const asked: unknown[] = [];
  const app = sampleApp();
  const outbox = {
    ...app.outbox,
    listMails: async (...query: unknown[]) => {
      asked.push(query);
      return [];
    },
    sendAgain: async (keys: readonly string[] | null) => {
      asked.push(keys);
      return 2;
    },
  };
  const base = await serve(context, { ...app, outbox }, { adminToken: 'a-token-for-tests' });
  const headers = { Authorization: 'Bearer a-token-for-tests', 'Content-Type': 'application/json' };
  assert.equal((await fetch(`${base}/api/outbox`)).status, 401);
  const listed = await (await fetch(`${base}/api/outbox?state=given-up&limit=5`, { headers })).json();
  assert.deepEqual(listed, { counts: await app.outbox.countMails(), trouble: null, mails: [] });
  assert.equal((await fetch(`${base}/api/outbox?state=lost`, { headers })).status, 400);
  const again = (keys: unknown) =>
    fetch(`${base}/api/outbox/again`, { method: 'POST', headers, body: JSON.stringify({ keys }) });
  assert.deepEqual(await (await again('given-up')).json(), { waiting: 2 });
  assert.equal((await again(['k'])).status, 200);
  assert.equal((await again(7)).status, 400);
  assert.deepEqual(asked, [['given-up', 5], null, ['k']]);
});

test('a failure inside is told to the operator, and to nobody else', async (context) => {
  const printed = context.mock.method(console, 'error', () => {});
  const broken = await serve(context, {
    ...sampleApp(),
    snapshot: () => Promise.reject(new Error('secret path /srv')),
  });
  for (const path of ['/', '/calendar.ics', '/api/next']) {
    const response = await fetch(broken + path);
    assert.equal(response.status, 500, path);
    assert.doesNotMatch(await response.text(), /secret|at .*\.ts/);
  }
  assert.equal(printed.mock.callCount(), 3);
  assert.match(String(printed.mock.calls[0]?.arguments[1]), /secret path/);
});

test('metrics count what was answered, and what is known', async (context) => {
  const base = await serve(context);
  await (await fetch(`${base}/calendar.ics`)).text();
  await (await fetch(`${base}/api/next?count=x`)).text();
  const response = await fetch(`${base}/metrics`);
  assert.equal(response.headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
  const text = await response.text();
  assert.match(text, /^mandate_cycles_http_requests_total\{area="feed",status="200"\} 1$/m);
  assert.match(text, /^mandate_cycles_http_requests_total\{area="api",status="400"\} 1$/m);
  assert.match(text, /^mandate_cycles_events\{status="scheduled"\} 5$/m);
  assert.match(text, /^mandate_cycles_events_overdue 1$/m);
  for (const line of text.trim().split('\n'))
    assert.match(line, /^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? \d+)$/);
});

test('the description names exactly the routes that are answered', async (context) => {
  const base = await serve(context);
  const description = (await (await fetch(`${base}/openapi.json`)).json()) as {
    openapi: string;
    paths: Record<string, Record<string, { responses: object }>>;
  };
  assert.equal(description.openapi, '3.1.0');
  for (const [path, methods] of Object.entries(description.paths)) {
    const address = base + path.replace('mandates/{slug}', 'mandates/UNSAMPLE').replace('{slug}', 'S-RES-9901-2021');
    const expected = (method: object, otherwise: number) => ('security' in method ? 403 : otherwise);
    // No mail has such a token.
    const found = path.includes('{token}') ? 404 : 200;
    if (methods['get']) assert.equal((await fetch(address)).status, expected(methods['get'], found), path);
    if (methods['post']) {
      const { status } = await fetch(address, { method: 'POST' });
      assert.equal(status, expected(methods['post'], path.includes('{token}') ? 404 : status), path);
      assert.notEqual(status, 405, path);
    }
    const allowed = (await fetch(address, { method: 'DELETE' })).headers.get('allow') ?? '';
    assert.equal(
      allowed,
      [...(methods['get'] ? ['GET, HEAD'] : []), ...(methods['post'] ? ['POST'] : [])].join(', '),
      path,
    );
  }
});

test('every answer carries the security headers, and tells nothing of what serves it', async (context) => {
  const base = await serve(context);
  for (const path of [
    '/',
    '/calendar.ics',
    '/api/next',
    '/api/nothing',
    '/icon.svg',
    '/metrics',
    '/calendar.ics?x=1',
  ]) {
    const { headers } = await fetch(base + path);
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/, path);
    assert.doesNotMatch(headers.get('content-security-policy') ?? '', /unsafe|script-src/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    assert.ok(headers.get('referrer-policy'), path);
    assert.equal(headers.get('x-powered-by'), null, path);
  }
});
