import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it, type TestContext } from 'node:test';
import { DateTime } from 'luxon';
import { type ParsedMail, simpleParser } from 'mailparser';
import { type TestApp, withTestApp } from '../app/test-app.ts';
import { problemOf } from './problem-of.ts';
import { serve } from './serve-sample.ts';

const now = '2001-04-23T16:00:00Z';
const wish = { email: 'Desk@example.org', leadDays: [7, 1] };

interface Service extends TestApp {
  readonly base: string;
  post(path: string, body?: object | string, type?: string): Promise<Response>;
  /** Sends what waits, and gives the mails that were sent so far, the newest last. */
  mails(): Promise<readonly ParsedMail[]>;
}

/** A whole service on a folder of its own; mails go into files. */
function withService(context: TestContext, use: (service: Service) => Promise<void>): Promise<void> {
  return withTestApp(
    async (test) => {
      const { app, settings, setClock } = test;
      setClock(now);
      const base = await serve(context, app, { publicUrl: 'http://calendar.example.org' });
      const seen = new Map<string, ParsedMail>();
      await use({
        ...test,
        base,
        post: (
          path,
          body = '',
          type = typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json',
        ) =>
          fetch(base + path, {
            method: 'POST',
            body: typeof body === 'string' ? body : JSON.stringify(body),
            headers: { 'content-type': type },
            redirect: 'manual',
          }),
        mails: async () => {
          await app.remind(app.now());
          for (const name of await readdir(settings.outboxDir).catch(() => [])) {
            if (!seen.has(name)) seen.set(name, await simpleParser(await readFile(`${settings.outboxDir}/${name}`)));
          }
          return [...seen.values()];
        },
      });
    },
    { publicUrl: 'http://calendar.example.org' },
  );
}

/** The path of the first address of this kind in a mail. */
function linkIn(mail: ParsedMail | undefined, kind: 'confirm' | 'manage' | 'unsubscribe'): string {
  const [path] = new RegExp(`/${kind}/[\\w.-]+`).exec(mail?.text ?? '') ?? [];
  assert.ok(path, `no link to ${kind} in ${mail?.text}`);
  return path;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function subscribed({ post, mails }: Service, body: object = wish): Promise<void> {
  assert.equal((await post('/api/subscriptions', body)).status, 202);
  const asked = (await mails()).at(-1);
  assert.equal((await post(linkIn(asked, 'confirm'))).status, 200);
}

describe('subscribing over HTTP', () => {
  it('answers every well-formed request alike, and sends nothing before the address agrees', (context) =>
    withService(context, async (service) => {
      const { post, mails } = service;
      const answers: string[] = [];
      for (const email of ['desk@example.org', 'desk@example.org', 'new@example.org']) {
        const response = await post('/api/subscriptions', { ...wish, email });
        answers.push(`${response.status} ${await response.text()}`);
      }
      assert.equal(new Set(answers).size, 1);
      assert.match(answers[0]!, /^202 /);
      assert.ok((await mails()).every(({ subject }) => subject === 'Please confirm your reminders'));
      await subscribed(service, { ...wish, email: 'desk@example.org' });
      const known = await post('/api/subscriptions', { ...wish, email: 'desk@example.org' });
      assert.equal(`${known.status} ${await known.text()}`, answers[0]);
    }));

  it('refuses what it cannot read, by field', (context) =>
    withService(context, async ({ post, mails }) => {
      for (const [body, where] of [
        [{ ...wish, email: 'nobody' }, 'email'],
        [{ ...wish, email: 'a@example.org\r\nBcc: b@example.org' }, 'email'],
        [{ ...wish, filter: { mandate: 'NOBODY' } }, 'filter.mandate'],
        [{ ...wish, timeZone: 'Mars' }, 'timeZone'],
      ] as const) {
        const problem = await problemOf(await post('/api/subscriptions', body));
        assert.deepEqual([problem.code, problem.where], ['request-invalid', where]);
      }
      assert.equal((await post('/api/subscriptions', 'email=desk@example.org')).status, 415);
      assert.deepEqual(await mails(), []);
    }));

  it('tells an address once a day at most what comes to it, and is no relay for floods', (context) =>
    withService(context, async ({ post, mails }) => {
      for (let i = 0; i < 9; i += 1) {
        assert.equal((await post('/api/subscriptions', wish)).status, 202);
        assert.equal((await post('/subscriptions/links', 'email=desk@example.org')).status, 200);
      }
      const subjects = (await mails()).map(({ subject }) => subject);
      assert.equal(subjects.filter((subject) => subject === 'Please confirm your reminders').length, 5);
      assert.equal(subjects.filter((subject) => subject === 'Your reminders').length, 1);
    }));

  it('bounds what one client may cause', (context) =>
    withService(context, async ({ post }) => {
      const statuses: number[] = [];
      for (let i = 0; i < 70; i += 1) {
        statuses.push((await post('/api/subscriptions', { ...wish, email: `desk${i}@example.org` })).status);
      }
      assert.deepEqual([...new Set(statuses)], [202, 429]);
    }));
});

describe('the links of mails', () => {
  it('show a page and change nothing on GET; POST confirms, and again gives the same', (context) =>
    withService(context, async ({ base, post, mails, app }) => {
      await post('/api/subscriptions', wish);
      const path = linkIn((await mails()).at(-1), 'confirm');
      const list = async () => (await all(app.subscriptions.list())).length;
      for (let i = 0; i < 3; i += 1) {
        const response = await fetch(base + path);
        assert.equal(response.status, 200);
        assert.equal(response.headers.get('cache-control'), 'no-store');
        assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
        const page = await response.text();
        assert.match(page, /<form method="post"/);
        assert.doesNotMatch(page, /desk@/i, 'the address is not shown whole');
      }
      assert.equal(await list(), 0);
      for (let i = 0; i < 2; i += 1) assert.equal((await post(path)).status, 200);
      assert.equal(await list(), 1);
    }));

  it('bring a reminder at the hour of its reader, with headers for leaving, and end with one click', (context) =>
    withService(context, async (service) => {
      const { post, mails, setClock } = service;
      await subscribed(service, { ...wish, lang: 'en', timeZone: 'Asia/Shanghai', hour: 9 });
      const reminder = (await mails()).at(-1)!;
      assert.match(reminder.subject ?? '', /^6 days: /, 'it is the next day already in Shanghai');
      assert.equal(reminder.attachments[0]?.contentType, 'text/calendar');
      const header = (name: string) => reminder.headerLines.find(({ key }) => key === name)?.line;
      assert.equal(header('list-unsubscribe-post'), 'List-Unsubscribe-Post: List-Unsubscribe=One-Click');
      const [, oneClick] = /<http:\/\/calendar\.example\.org(\/unsubscribe\/[\w.-]+)>$/.exec(
        header('list-unsubscribe')!,
      )!;
      const multipart = 'multipart/form-data; boundary=x';
      const body = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
      for (let i = 0; i < 2; i += 1) assert.equal((await post(oneClick!, body, multipart)).status, 200);
      setClock('2001-04-29T12:00:00Z');
      const count = (await mails()).length;
      setClock('2001-04-30T12:00:00Z');
      assert.equal((await mails()).length, count, 'nothing comes after leaving');
    }));

  it('change what comes, export it, and delete everything', (context) =>
    withService(context, async (service) => {
      const { base, post, mails, app } = service;
      await subscribed(service);
      const manage = linkIn((await mails()).at(-1), 'manage');
      const page = await (await fetch(base + manage)).text();
      assert.match(page, /name="leadDays" value="7, 1"/);
      assert.equal((await post(manage, 'leadDays=14&language=zh&rhythm=weekly&notices=mandate')).status, 200);
      const [changed] = await all(app.subscriptions.list());
      assert.deepEqual(
        [
          changed?.preferences.leadDays,
          changed?.preferences.lang,
          changed?.preferences.rhythm,
          changed?.preferences.notices,
        ],
        [[14], 'zh', 'weekly', ['mandate']],
      );
      assert.equal((await post(manage, 'leadDays=soon')).status, 400);
      const data = await post(manage, 'act=export');
      assert.match(data.headers.get('content-disposition') ?? '', /attachment/);
      assert.equal(((await data.json()) as { address: string }).address, 'Desk@example.org');
      assert.equal((await post(manage, 'act=forget')).status, 200);
      assert.deepEqual(await all(app.subscriptions.list()), []);
      assert.equal((await post(manage, 'act=export')).status, 404);
    }));

  it('do one thing each, and nothing when they are wrong, old or cut', (context) =>
    withService(context, async (service) => {
      const { base, post, mails, setClock } = service;
      await subscribed(service);
      const reminder = (await mails()).at(-1);
      const [unsubscribe, manage] = [linkIn(reminder, 'unsubscribe'), linkIn(reminder, 'manage')];
      for (const wrong of [
        unsubscribe.replace('/unsubscribe/', '/manage/'),
        manage.replace('/manage/', '/unsubscribe/'),
        manage.slice(0, -1),
        '/confirm/x',
        `/confirm/${'a'.repeat(43)}`,
        '/unsubscribe/%00',
      ]) {
        assert.equal((await post(wrong)).status, 404, wrong);
        assert.equal((await fetch(base + wrong)).status, 404, wrong);
      }
      setClock(DateTime.fromISO(now).plus({ days: 95 }).toISO()!);
      assert.equal((await post(manage, 'act=export')).status, 404);
      assert.equal((await post(unsubscribe)).status, 200, 'an old mail still lets its reader go');
    }));

  it('keep no token, and no address in a log', (context) =>
    withService(context, async (service) => {
      const { post, mails, folder, reports } = service;
      await post('/api/subscriptions', wish);
      const token = linkIn((await mails()).at(-1), 'confirm').split('/')[2]!;
      for (const name of await readdir(`${folder}/data`)) {
        assert.ok(!(await readFile(`${folder}/data/${name}`)).includes(token), name);
      }
      assert.doesNotMatch(reports.join('\n'), /desk/i);
    }));
});

describe('the form', () => {
  it('subscribes as the API does, in both languages, and says what was wrong', (context) =>
    withService(context, async ({ base, post, mails }) => {
      assert.match(await (await fetch(`${base}/subscriptions?lang=zh`)).text(), /<h1>邮件提醒<\/h1>/);
      const wrong = await post('/subscriptions?lang=en', 'email=nobody&leadDays=7');
      assert.equal(wrong.status, 400);
      assert.match(await wrong.text(), /email: must be one mail address/);
      const sent = await post('/subscriptions?lang=zh', 'email=desk@example.org&leadDays=7，1&language=zh&kind=report');
      assert.equal(sent.status, 200);
      const [asked] = await mails();
      assert.equal(asked?.subject, '请确认您的提醒');
      assert.match(asked?.text ?? '', /提前天数：7，1/);
    }));

  it('goes on from the filter of a calendar', (context) =>
    withService(context, async ({ base }) => {
      const page = await (await fetch(`${base}/subscriptions?lang=en&mandate=UNTEST&kind=report,letter&kind=x`)).text();
      const checked = [...page.matchAll(/value="([\w-]+)" checked/g)].map(([, value]) => value);
      assert.deepEqual(checked, ['UNTEST', 'report', 'letter']);
    }));

  it('escapes whatever it shows again', (context) =>
    withService(context, async ({ post }) => {
      const page = await (await post('/subscriptions', 'email=a@b.example&mandate=<script>alert(1)</script>')).text();
      assert.doesNotMatch(page, /<script>/);
    }));
});
