import assert from 'node:assert/strict';
import { test } from 'node:test';
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
    if (methods['get']) assert.equal((await fetch(address)).status, 200, path);
    if (methods['post']) assert.equal((await fetch(address, { method: 'POST' })).status, 403, path);
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
    '/style.css',
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
