import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { App } from '../../src/app/contract.ts';
import { MandateCyclesError } from '../../src/errors.ts';
import { type TestApp, withTestApp } from '../app/test-app.ts';
import { sampleResolution } from '../sample-resolution.ts';
import { serve } from './serve-sample.ts';

const token = 'a-token-for-the-tests';
const slug = 'S-RES-9001-2001';

/** Somebody at the desk, as a browser without scripts is: it follows forms, and keeps the cookie. */
async function visitor(base: string, name: string, given = token) {
  const signedIn = await fetch(`${base}/desk/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ token: given, name }),
    redirect: 'manual',
  });
  const setCookie = signedIn.headers.get('set-cookie') ?? '';
  const cookie = setCookie.split(';')[0]!;
  const get = async (path: string) => (await fetch(base + path, { headers: { cookie, accept: 'text/html' } })).text();
  const formToken = /name="formToken" value="([^"]+)"/.exec(await get('/desk?lang=en'))?.[1] ?? '';
  const post = (path: string, fields: Record<string, string>) =>
    fetch(base + path, {
      method: 'POST',
      headers: { cookie, accept: 'text/html' },
      body: new URLSearchParams({ formToken, ...fields }),
      redirect: 'manual',
    });
  const upload = (file: File) => {
    const form = new FormData();
    form.set('formToken', formToken);
    form.set('file', file);
    return fetch(`${base}/desk/drafts`, { method: 'POST', headers: { cookie }, body: form, redirect: 'manual' });
  };
  return { status: signedIn.status, setCookie, get, post, upload };
}

type Use = (base: string, app: App, test: TestApp) => Promise<void>;
const atDesk = { adminToken: token, publicUrl: 'https://example.org' };

async function withDesk(context: TestContext, use: Use, changes: Partial<App> = {}): Promise<void> {
  await withTestApp(async (test) => {
    const app = { ...test.app, ...changes };
    await use(await serve(context, app, atDesk), app, test);
  });
}

const text = () =>
  new File([sampleResolution().replace('5. Decides', '5. <script>alert(1)</script> Decides')], 'r.txt');
const seenOf = (html: string, id: string) =>
  new RegExp(`name="obligation" value="${id}"><input type="hidden" name="seen" value="(\\d+)"`).exec(html)?.[1] ?? '';

test('only who knows the token is let in, and a form from elsewhere does nothing', async (context) => {
  await withDesk(context, async (base, app) => {
    const stranger = await visitor(base, 'Stranger', 'a-wrong-token-of-length');
    assert.equal(stranger.status, 401);
    assert.equal(stranger.setCookie, '');
    assert.match(await stranger.get('/desk?lang=en'), /administrator’s token/);
    assert.equal((await stranger.post('/desk/take-back', { what: 'statement', number: '1' })).status, 401);
    assert.equal((await stranger.upload(text())).status, 401);
    const officer = await visitor(base, 'A. Officer');
    assert.match(officer.setCookie, /^desk=[\w-]+; Path=\/desk; HttpOnly; Secure; SameSite=Strict$/);
    assert.equal((await officer.post(`/desk/resolutions/${slug}/review`, { formToken: 'guessed' })).status, 401);
    const api = await fetch(`${base}/api/resolutions`, { method: 'POST', headers: { cookie: officer.setCookie } });
    assert.equal(api.status, 401);
    assert.deepEqual(await app.changes(10), []);
    await officer.post('/desk/sign-out', {});
    assert.match(await officer.get('/desk?lang=en'), /administrator’s token/);
  });
});

test('a text is looked at before it is published, and nothing in it becomes markup', async (context) => {
  await withDesk(context, async (base, app) => {
    const officer = await visitor(base, 'A. Officer');
    const uploaded = await officer.upload(text());
    assert.equal(uploaded.status, 303);
    const draft = uploaded.headers.get('location')!;
    const html = await officer.get(draft);
    assert.match(html, /S\/RES\/9001 \(2001\)[\s\S]*Nothing of it is published yet/);
    assert.match(html, /<a class="time time-dated"[^>]*>until 15 January 2002<\/a>/);
    assert.match(html, /&lt;script&gt;/);
    assert.doesNotMatch(html, /<script/);
    assert.equal((await fetch(`${base}/resolutions/${slug}`)).status, 404);
    const published = await officer.post(`${draft.split('?')[0]}/publish?lang=zh`, {});
    assert.equal(published.headers.get('location'), `/desk/resolutions/${slug}?lang=zh`);
    assert.equal((await fetch(`${base}/resolutions/${slug}`)).status, 200);
    assert.equal((await app.changes(1))[0]?.by, 'A. Officer');
    const refused = await officer.upload(new File(['no resolution'], 'r.txt'));
    assert.equal(refused.status, 422);
  });
});

test('a review is of the items that were there: another edition with another date is reviewed by nobody', async (context) => {
  await withDesk(context, async (base, app) => {
    const reviewState = async () => (await app.snapshot()).resolutions.find((view) => view.slug === slug)?.review.state;
    await app.addResolution(Buffer.from(sampleResolution()), 'r.txt');
    const officer = await visitor(base, 'A. Officer');
    await officer.post(`/desk/resolutions/${slug}/review`, { seen: '0' });
    assert.equal(await reviewState(), 'reviewed');
    await app.addResolution(Buffer.from(`${sampleResolution()}\n`), 'r.txt');
    assert.equal(await reviewState(), 'reviewed');
    await app.addResolution(Buffer.from(sampleResolution().replace('15 January 2002', '16 January 2002')), 'r.txt');
    assert.equal(await reviewState(), 'derived');
  });
});

test('items are corrected, rejected, added, answered and reviewed; every change is taken back with one click', async (context) => {
  await withDesk(context, async (base, app) => {
    await app.addResolution(Buffer.from(sampleResolution()), 'r.txt');
    const officer = await visitor(base, 'A. Officer');
    const at = `/desk/resolutions/${slug}`;
    const datesOf = async (id: string) =>
      (await app.snapshot()).events
        .filter((event) => event.obligations.includes(id) && event.status === 'scheduled')
        .map(({ date }) => date);
    const plan = `${slug}/3/report/1`;
    const id = (await app.snapshot()).resolutions
      .find((view) => view.slug === slug)!
      .obligations.find(({ paragraph }) => paragraph === '3')!.id;
    assert.ok(plan.startsWith(`${slug}/3/`) && id.startsWith(`${slug}/3/`));
    const why = { reason: 'A note moved it.', source: 'S/2001/1' };
    const kept = { obligation: id, seen: '0', kind: 'report', bearer: 'secretary-general' };
    assert.equal((await officer.post(`${at}/correct`, { ...kept, ...why, dates: 'soon' })).status, 400);
    assert.equal((await officer.post(`${at}/correct`, { ...kept, ...why, dates: '2001-05-02' })).status, 303);
    assert.deepEqual(await datesOf(id), ['2001-05-02']);
    const added = { paragraph: '7', kind: 'briefing', bearer: 'mission', mandate: '', date: '2001-06-01' };
    const titles = { titleEn: 'A briefing', titleZh: '通报' };
    assert.equal((await officer.post(`${at}/add`, { ...added, ...titles, ...why, seen: '0' })).status, 303);
    assert.ok((await app.snapshot()).events.some(({ title }) => title.en.startsWith('A briefing')));
    const delivery = { obligation: id, date: '2001-05-02', symbol: 'S/2001/44', issued: '2001-01-30', whole: '1' };
    assert.equal((await officer.post(`${at}/deliver`, delivery)).status, 303);
    assert.deepEqual(await datesOf(id), []);
    assert.equal((await officer.post(`${at}/review`, { seen: '0' })).status, 303);
    const review = (await app.snapshot()).resolutions.find((view) => view.slug === slug)?.review;
    assert.deepEqual([review?.state, review?.by], ['reviewed', 'A. Officer']);

    const html = await officer.get(`${at}?lang=en`);
    const forms = [...html.matchAll(/action="\/desk\/take-back\?lang=en"[\s\S]*?<\/form>/g)].map(([form]) =>
      Object.fromEntries([...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!])),
    );
    assert.equal(forms.length, 5);
    for (const form of forms) assert.equal((await officer.post('/desk/take-back', form)).status, 303);
    assert.equal((await officer.post('/desk/take-back', forms[0]!)).status, 404);
    const after = await app.snapshot();
    assert.ok(!after.resolutions.some((view) => view.slug === slug));
    assert.equal((await app.changes(20)).length, 10);
  });
});

test('of two people at one item the second is told, and nothing of the first is lost', async (context) => {
  await withDesk(context, async (base, app) => {
    await app.addResolution(Buffer.from(sampleResolution()), 'r.txt');
    const at = `/desk/resolutions/${slug}`;
    const [first, second] = [await visitor(base, 'First'), await visitor(base, 'Second')];
    const html = await second.get(`${at}?lang=en`);
    const id = /name="obligation" value="([^"]*\/3\/[^"]*)"/.exec(html)![1]!;
    const form = { obligation: id, seen: seenOf(html, id), reason: 'x', source: 'y' };
    assert.equal(form.seen, '0');
    assert.equal((await first.post(`${at}/reject`, form)).status, 303);
    const told = await second.post(`${at}/reject`, form);
    assert.equal(told.status, 409);
    assert.match(await told.text(), /First changed this at/);
    assert.equal((await app.statements()).length, 1);
  });
});

test('what waits for a look survives a restart, and not for ever', async (context) => {
  await withDesk(context, async (base, _app, { another, setClock }) => {
    const officer = await visitor(base, 'A. Officer');
    const draft = (await officer.upload(text())).headers.get('location')!;
    const later = await visitor(await serve(context, await another(), atDesk), 'B. Officer');
    assert.match(
      await later.get('/desk?lang=en'),
      /S\/RES\/9001 \(2001\)<\/a> <span class="quiet">r\.txt · A\. Officer/,
    );
    assert.match(await later.get(draft), /until 15 January 2002/);
    setClock('2001-03-01T12:00:00Z');
    const muchLater = await visitor(await serve(context, await another(), atDesk), 'C. Officer');
    assert.doesNotMatch(await muchLater.get('/desk?lang=en'), /r\.txt/);
    assert.match(await muchLater.get(draft), /left for too long/);
  });
});

test('what takes its time tells how far it is, and leads on when it is done', async (context) => {
  const end = Promise.withResolvers<void>();
  const taking: Partial<App> = {
    takeResolution: async (symbol, language, progress) => {
      progress('asking the documents server');
      await end.promise;
      if (language === 'fr') throw new MandateCyclesError('document-unavailable', 'it is not there', symbol);
      return { symbol: 'S/RES/9100 (2001)', language, added: null };
    },
  };
  await withDesk(
    context,
    async (base) => {
      const officer = await visitor(base, 'A. Officer');
      const begun = await Promise.all(
        ['en', 'fr'].map((language) => officer.post('/desk/take?lang=en', { symbol: 'S/RES/9100 (2001)', language })),
      );
      const [job, failing] = begun.map(({ headers }) => headers.get('location')!);
      assert.match(job!, /^\/desk\/jobs\/[\w-]+\?lang=en$/);
      assert.match(await officer.get(job!), /At work for \d+ second[\s\S]*asking the documents server/);
      assert.match(await officer.get('/desk?lang=en'), new RegExp(`href="${job!.replace('?', '\\?')}"`));
      end.resolve();
      await officer.get('/desk?lang=en');
      assert.match(await officer.get(job!), /Secretary-General&#39;s report/);
      assert.match(await officer.get(failing!), /it is not there/);
      assert.match(await officer.get('/desk/jobs/nothing'), /nothing of that name is at work/);
    },
    taking,
  );
});

test('who guesses the token is refused after a hundred wrong ones, whatever comes then', async (context) => {
  await withDesk(context, async (base) => {
    const signIn = async (given: string) => {
      const body = new URLSearchParams({ token: given, name: 'Somebody' });
      return (await fetch(`${base}/desk/sign-in`, { method: 'POST', body, redirect: 'manual' })).status;
    };
    assert.equal(await signIn(token), 303);
    const statuses: number[] = [];
    for (let guess = 0; guess < 101; guess += 1) statuses.push(await signIn(`wrong-token-number-${guess}`));
    assert.deepEqual([...new Set(statuses)], [401, 429]);
    assert.equal(await signIn(token), 429, 'nor does the right one tell itself then');
  });
});
