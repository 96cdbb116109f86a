import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemOf } from './problem-of.ts';
import { serve } from './serve-sample.ts';

// biome-ignore lint/suspicious/noExplicitAny: the tests below state what is in there.
const json = async (response: Response): Promise<any> => response.json();

test('next answers with what is due, what is overdue and one sentence', async (context) => {
  const base = await serve(context);
  const response = await fetch(`${base}/api/next`);
  assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
  const answer = await json(response);
  const counts = ['nextCount', 'overdueCount', 'unrecordedCount'];
  assert.deepEqual(Object.keys(answer).sort(), ['asOf', 'knownOn', 'message', 'next', 'overdue', ...counts].sort());
  assert.deepEqual([answer.nextCount, answer.overdueCount, answer.unrecordedCount], [4, 1, 0]);
  assert.deepEqual([answer.asOf, answer.knownOn], ['2021-12-20', '2021-12-20']);
  assert.deepEqual([answer.next[0].date, answer.next.length], ['2021-12-29', 4]);
  assert.deepEqual(
    answer.overdue.map((event: { date: string }) => event.date),
    ['2021-09-29'],
  );
  assert.equal(typeof answer.next[0].title, 'string');
  assert.match(answer.message, /^Next due in 9 days, on Wednesday, 29 December 2021/);
  const inChinese = await json(await fetch(`${base}/api/next?lang=zh&count=1`));
  assert.equal(inChinese.next.length, 1);
  assert.match(inChinese.message, /^下一项9天后到期/);
});

test('a question about the past is answered with that day’s knowledge, about the future with today’s', async (context) => {
  const base = await serve(context);
  const days = async (query: string) => {
    const { asOf, knownOn } = await json(await fetch(`${base}/api/next?${query}`));
    return [asOf, knownOn];
  };
  assert.deepEqual(await days('asOf=2021-07-01'), ['2021-07-01', '2021-07-01']);
  assert.deepEqual(await days('asOf=2022-07-01'), ['2022-07-01', '2021-12-20']);
  assert.deepEqual(await days('asOf=2021-07-01&knownOn=2021-08-01'), ['2021-07-01', '2021-08-01']);
  assert.deepEqual(await days('knownOn=2030-01-01'), ['2021-12-20', '2021-12-20']);
});

test('after the last date the answer says that nothing is due and when the mandate ended', async (context) => {
  const answer = await json(await fetch(`${await serve(context)}/api/next?asOf=2023-01-01`));
  assert.deepEqual(answer.next, []);
  assert.match(
    answer.message,
    /^Nothing is due: the mandate of UNSAMPLE ran out on 30 June 2022, and no later text is known here/,
  );
});

test('events are an array in a window, both days included', async (context) => {
  const base = await serve(context);
  const events = await json(await fetch(`${base}/api/events?from=2021-12-29&to=2022-03-29`));
  assert.deepEqual(
    events.map((event: { date: string }) => event.date),
    ['2021-12-29', '2022-02-27', '2022-03-29'],
  );
  assert.equal((await json(await fetch(`${base}/api/events`))).length, 7);
  assert.equal((await json(await fetch(`${base}/api/events?kind=letter`))).length, 1);
});

test('resolutions are listed, and one is told with its duties, dated or not, and what was set aside', async (context) => {
  const base = await serve(context);
  const list = await json(await fetch(`${base}/api/resolutions`));
  assert.deepEqual(
    list.map((entry: { slug: string; events: number; undated: number }) => [entry.slug, entry.events, entry.undated]),
    [
      ['S-RES-9801-2020', 1, 0],
      ['S-RES-9901-2021', 6, 1],
    ],
  );
  const one = await json(await fetch(`${base}/api/resolutions/S-RES-9901-2021`));
  assert.deepEqual([one.events.length, one.obligations.length, one.setAside.length], [6, 2, 1]);
});

test('wrong input is a problem that says where and what is known', async (context) => {
  const base = await serve(context);
  const wrong: [string, number, string][] = [
    ['/api/next?asOf=tomorrow', 400, 'asOf'],
    ['/api/next?asOf=2021-02-30', 400, 'asOf'],
    ['/api/next?asOf=2021-7-1', 400, 'asOf'],
    ['/api/next?asOf=2021-07-01&asOf=2021-07-02', 400, 'asOf'],
    ['/api/next?knownOn=x', 400, 'knownOn'],
    ['/api/next?count=0', 400, 'count'],
    ['/api/next?count=1001', 400, 'count'],
    ['/api/next?count=99999999999999999999', 400, 'count'],
    ['/api/next?count=-1', 400, 'count'],
    ['/api/next?count=1e3', 400, 'count'],
    ['/api/next?kind=nothing', 400, 'kind'],
    ['/api/next?toString=1', 400, 'query'],
    ['/api/events?from=2022-01-02&to=2022-01-01', 400, 'from, to'],
    ['/api/events?lang=de', 400, 'lang'],
    ['/api/resolutions/S-RES-1-1946', 404, 'S-RES-1-1946'],
    ['/api/resolutions/%00', 404, '\u0000'],
    ['/api/resolutions/%E0%A4%A', 400, 'request'],
    ['/api/nothing', 404, '/api/nothing'],
  ];
  for (const [path, status, where] of wrong) {
    const response = await fetch(base + path);
    assert.equal(response.status, status, path);
    assert.equal((await problemOf(response)).where, where, path);
  }
});

test('a method that is not answered gets 405 and the ones that are', async (context) => {
  const base = await serve(context);
  const methods: [string, string, string][] = [
    ['DELETE', '/api/next', 'GET, HEAD'],
    ['PUT', '/api/resolutions', 'GET, HEAD, POST'],
    ['GET', '/api/submissions', 'POST'],
    ['POST', '/', 'GET, HEAD'],
    ['POST', '/resolutions/S-RES-9901-2021.ics', 'GET, HEAD'],
    ['PATCH', '/healthz', 'GET, HEAD'],
  ];
  for (const [method, path, allowed] of methods) {
    const response = await fetch(base + path, { method });
    assert.equal(response.status, 405, path);
    assert.equal(response.headers.get('allow'), allowed);
    assert.equal((await problemOf(response)).code, 'method-not-allowed');
  }
});

test('answers of the API carry a strong ETag and honour it', async (context) => {
  const url = `${await serve(context)}/api/events`;
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  assert.equal((await fetch(url, { headers: { 'if-none-match': etag } })).status, 304);
  assert.equal((await fetch(url, { method: 'HEAD' })).status, 200);
});
