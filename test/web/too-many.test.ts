import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { IsoDate } from '../../src/dates/iso-date.ts';
import { withTestApp } from '../app/test-app.ts';
import { sampleApp, serve } from './serve-sample.ts';

const questions = 100;

/** A service whose knowledge comes, from now on, only when so many questions wait for it. */
function gatheringApp() {
  const app = sampleApp();
  let waiting = 0;
  let open: () => void = () => {};
  const gathered = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    ...app,
    snapshot: async (knownOn?: IsoDate) => {
      waiting += 1;
      if (waiting >= questions) open();
      await gathered;
      return app.snapshot(knownOn);
    },
  };
}

/** Asks more different questions at once than are answered at a time; gives the answers to those that were refused. */
async function refusals(base: string, accept: string): Promise<readonly Response[]> {
  const addresses = Array.from({ length: questions }, (_, number) => `${base}/?lang=zh&q=w%22${number}`);
  const answers = await Promise.all(addresses.map((address) => fetch(address, { headers: { accept } })));
  const statuses = answers.map(({ status }) => status);
  assert.deepEqual([...new Set(statuses)].sort(), [200, 429], 'some are answered, and the rest refused');
  return answers.filter(({ status }) => status === 429);
}

test('who asks too much at once is told to come back in seconds, and is answered then', async (context) => {
  const base = await serve(context, gatheringApp());
  const [first] = await refusals(base, 'application/json');
  assert.equal(first!.headers.get('retry-after'), '2');
  assert.equal(first!.headers.get('cache-control'), 'no-store');
  assert.deepEqual(await first!.json(), {
    title: 'Too Many Requests',
    status: 429,
    detail: 'too many different questions are being answered',
    code: 'too-busy',
    where: 'request',
    hint: 'ask again in a moment',
  });
  assert.equal((await fetch(first!.url)).status, 200);
});

test('in a browser the page says when to try again, and leads to what was asked for', async (context) => {
  const base = await serve(context, gatheringApp());
  const [first] = await refusals(base, 'text/html');
  const html = await first!.text();
  assert.match(html, /请在2秒后再试。/);
  const asked = new URL(first!.url);
  const address = (asked.pathname + asked.search).replaceAll('&', '&amp;');
  assert.ok(html.includes(`<a href="${address}">再试一次</a>`), html);
});

test('who has used up an hour is told how long it lasts, by program and on the page', (context: TestContext) =>
  withTestApp(async ({ app, setClock }) => {
    setClock(new Date().toISOString());
    const base = await serve(context, app);
    const ask = (number: number) =>
      fetch(`${base}/subscriptions?lang=en`, {
        method: 'POST',
        headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
        body: `email=desk${number}%40example.org&leadDays=7`,
      });
    let answer = await ask(0);
    for (let number = 1; answer.status !== 429 && number < 100; number += 1) answer = await ask(number);
    assert.equal(answer.status, 429);
    const seconds = Number(answer.headers.get('retry-after'));
    assert.ok(seconds > 60 && seconds <= 3600, `Retry-After: ${seconds}`);
    const html = await answer.text();
    assert.match(html, new RegExp(`Try again in ${Math.ceil(seconds / 60)} minutes\\.`));
    assert.doesNotMatch(html, />Try again</, 'what was sent is not sent again by a link');
  }));
