import assert from 'node:assert/strict';
import { request as rawRequest } from 'node:http';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getElementsByTagName, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import ICAL from 'ical.js';
import { sampleYear } from '../due/sample-events.ts';
import { problemOf } from './problem-of.ts';
import { sampleSnapshot } from './sample-snapshot.ts';
import { sampleApp, serve } from './serve-sample.ts';

/** The answer's bytes as they came, which `fetch` would unpack. */
function raw(url: string, headers: Record<string, string>, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    rawRequest(url, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

function etagOf({ headers }: { headers: Record<string, unknown> }) {
  return headers['etag'];
}

function entriesOf(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
}

test('the feed of all mandates shows the window, and everything on request', async (context) => {
  const base = await serve(context);
  const response = await fetch(`${base}/calendar.ics`);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8');
  assert.equal(entriesOf(await response.text()).length, 4);
  assert.equal(entriesOf(await (await fetch(`${base}/calendar.ics?past=all`)).text()).length, 7);
});

test("a resolution's feed holds its whole life, and links each entry to its row on the page", async (context) => {
  const base = await serve(context);
  const entries = entriesOf(await (await fetch(`${base}/resolutions/S-RES-9901-2021.ics?lang=zh`)).text());
  assert.equal(entries.length, 6);
  assert.equal(
    entries[0]?.getFirstPropertyValue('url'),
    `https://calendar.example.org/resolutions/S-RES-9901-2021?lang=zh#${encodeURIComponent(sampleYear[0]?.uid ?? '')}`,
  );
  assert.match(String(entries[0]?.getFirstPropertyValue('summary')), /秘书长/);
});

test('filters narrow, repeated or comma-separated; alarms come on request', async (context) => {
  const base = await serve(context);
  const kinds = async (query: string) =>
    entriesOf(await (await fetch(`${base}/calendar.ics?past=all&${query}`)).text()).map((entry) =>
      String(entry.getFirstPropertyValue('categories')),
    );
  assert.deepEqual(await kinds('kind=letter'), ['Letter']);
  assert.deepEqual(await kinds('kind=letter,event'), ['Letter', 'Event']);
  assert.deepEqual(await kinds('kind=letter&kind=event&mandate=unsample'), ['Letter', 'Event']);
  assert.equal((await kinds('bearer=mission')).length, 2);
  const withAlarms = await (await fetch(`${base}/calendar.ics?alarms=1`)).text();
  assert.match(withAlarms, /BEGIN:VALARM/);
});

test('a strong ETag answers with 304 as long as nothing changes, for GET and HEAD', async (context) => {
  const app = sampleApp();
  const url = `${await serve(context, app)}/calendar.ics`;
  const first = await fetch(url);
  const etag = first.headers.get('etag') ?? '';
  assert.match(etag, /^"[\w-]+"$/);
  assert.ok(first.headers.get('cache-control'));
  for (const method of ['GET', 'HEAD']) {
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await fetch(url, { method, headers: { 'if-none-match': tag } });
      assert.equal(again.status, 304, `${method} ${tag}`);
      assert.equal(await again.text(), '');
      assert.ok(again.headers.get('etag'));
    }
    assert.equal((await fetch(url, { method, headers: { 'if-none-match': '"other"' } })).status, 200);
  }
  app.change({ ...sampleSnapshot, version: 'sample-2', events: sampleSnapshot.events.slice(0, -1) });
  const changed = await fetch(url, { headers: { 'if-none-match': etag } });
  assert.equal(changed.status, 200);
  assert.notEqual(changed.headers.get('etag'), etag);
});

test('the same knowledge gives the same bytes and ETag after a restart', async (context) => {
  const [one, two] = [await serve(context), await serve(context)];
  const answers = await Promise.all([one, two].map((base) => fetch(`${base}/calendar.ics?lang=zh`)));
  const [a, b] = await Promise.all(answers.map((answer) => answer.text()));
  assert.equal(a, b);
  assert.equal(answers[0]?.headers.get('etag'), answers[1]?.headers.get('etag'));
});

test('gzip goes only to who asks for it, with an ETag of its own; HEAD tells the same without a body', async (context) => {
  const url = `${await serve(context)}/calendar.ics`;
  const plain = await raw(url, {});
  const packed = await raw(url, { 'accept-encoding': 'deflate, gzip;q=0.8' });
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.equal(packed.headers['content-encoding'], 'gzip');
  assert.deepEqual(gunzipSync(packed.body), plain.body);
  assert.notEqual(packed.headers['etag'], plain.headers['etag']);
  assert.equal(packed.headers['vary'], 'Accept-Encoding');
  for (const header of ['gzip;q=0', 'identity', 'gzipped']) {
    assert.equal((await raw(url, { 'accept-encoding': header })).headers['content-encoding'], undefined, header);
  }
  const head = await raw(url, {}, 'HEAD');
  assert.equal(head.body.length, 0);
  assert.equal(head.headers['content-length'], String(plain.body.length));
  assert.equal(head.headers['etag'], plain.headers['etag']);
});

test('brotli goes to who takes it, whatever else they take', async (context) => {
  const url = `${await serve(context)}/calendar.ics`;
  const plain = await raw(url, {});
  const packed = await raw(url, { 'accept-encoding': 'gzip, deflate, br, zstd' });
  assert.equal(packed.headers['content-encoding'], 'br');
  assert.deepEqual(brotliDecompressSync(packed.body), plain.body);
  assert.ok(packed.body.length < plain.body.length / 2);
  assert.equal(new Set([plain, packed, await raw(url, { 'accept-encoding': 'gzip' })].map(etagOf)).size, 3);
});

test('If-Modified-Since answers with 304 until something changes, even within a second', async (context) => {
  const app = sampleApp();
  const url = `${await serve(context, app)}/calendar.ics`;
  const since = (await raw(url, {})).headers['last-modified'] as string;
  assert.ok(!Number.isNaN(Date.parse(since)));
  assert.equal((await raw(url, { 'if-modified-since': since })).status, 304);
  assert.equal((await raw(url, { 'if-modified-since': new Date(0).toUTCString() })).status, 200);
  assert.equal((await raw(url, { 'if-modified-since': since, 'if-none-match': '"other"' })).status, 200);
  app.change({ ...sampleSnapshot, version: 'sample-2', events: sampleSnapshot.events.slice(0, -1) });
  assert.equal((await raw(url, { 'if-modified-since': since })).status, 200);
});

test('what trackers add is ignored, and a language may name its script or region', async (context) => {
  const base = await serve(context);
  const text = async (query: string) => (await fetch(`${base}/calendar.ics?${query}`)).text();
  const plain = await text('lang=zh');
  for (const query of [
    'lang=zh&utm_source=mail&utm_campaign=x',
    'fbclid=1&lang=zh-CN&nocache=99',
    'lang=zh_Hans&v=2',
    'lang=ZH&gclid=a,b&_=1',
  ]) {
    assert.equal(await text(query), plain, query);
  }
  assert.equal(await text('lang=en-GB'), await text(''));
});

test('other spellings of a feed lead to the plain one', async (context) => {
  const base = await serve(context);
  for (const [path, to] of [
    ['/calendar.ics/', '/calendar.ics'],
    ['/Calendar.ICS?lang=zh', '/calendar.ics?lang=zh'],
    ['/resolutions/S-RES-9901-2021.ics/', '/resolutions/S-RES-9901-2021.ics'],
  ] as const) {
    const response = await fetch(base + path, { redirect: 'manual' });
    assert.equal(response.status, 301, path);
    assert.equal(response.headers.get('location'), to);
  }
  const posted = await fetch(`${base}/calendar.csv`, { method: 'PUT' });
  assert.equal((await problemOf(posted)).detail, 'PUT is not answered here; GET and HEAD are');
});

test('jCal says what the iCalendar feed says', async (context) => {
  const base = await serve(context);
  const response = await fetch(`${base}/calendar.json?past=all&kind=letter`);
  assert.equal(response.headers.get('content-type'), 'application/calendar+json; charset=utf-8');
  const ics = await (await fetch(`${base}/calendar.ics?past=all&kind=letter`)).text();
  assert.deepEqual(await response.json(), JSON.parse(JSON.stringify(ICAL.parse(ics))));
});

test('CSV has a line for each entry, and a title is no formula', async (context) => {
  const formula = { en: '=HYPERLINK("http://x", "y")', zh: '+1, 2' };
  const events = sampleSnapshot.events.map((event) => ({ ...event, title: formula }));
  const base = await serve(context, sampleApp({ ...sampleSnapshot, events }));
  const [header, first, ...rest] = (await (await fetch(`${base}/calendar.csv?past=all`)).text()).split('\r\n');
  assert.equal(header, 'date,title,kind,bearer,mandate,resolution,paragraphs,status,delivered,uid,url');
  assert.equal(rest.length, events.length);
  assert.match(first!, /^\d{4}-\d{2}-\d{2},"'=HYPERLINK\(""http:\/\/x"", ""y""\)",/);
  const chinese = await (await fetch(`${base}/calendar.csv?past=all&lang=zh`)).text();
  assert.match(chinese, /,"'\+1, 2",/);
});

test('Atom is well-formed XML with an entry for each event, whatever a title holds', async (context) => {
  const title = { en: '<b>&"\u0007\uffff]]>', zh: '报告' };
  const events = sampleSnapshot.events.map((event) => ({ ...event, title }));
  const base = await serve(context, sampleApp({ ...sampleSnapshot, events }));
  const response = await fetch(`${base}/resolutions/S-RES-9901-2021.atom`);
  assert.equal(response.headers.get('content-type'), 'application/atom+xml; charset=utf-8');
  const xml = await response.text();
  const document = parseDocument(xml, { xmlMode: true });
  const entries = getElementsByTagName('entry', document);
  assert.equal(entries.length, 6);
  assert.match(textContent(getElementsByTagName('title', entries)[0]!), /· <b>&"\]\]>$/);
  assert.ok(!xml.includes('\u0007') && !xml.includes('\uffff'));
  const updates = getElementsByTagName('updated', entries).map((each) => textContent(each));
  assert.deepEqual(updates, updates.toSorted().reverse());
});

test('robots.txt lets fetchers of calendars in', async (context) => {
  const response = await fetch(`${await serve(context)}/robots.txt`);
  assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8');
  assert.match(await response.text(), /^User-agent: \*\nAllow: \/\n/);
});

test('wrong input is a problem, not another feed', async (context) => {
  const base = await serve(context);
  const wrong: [string, number, string][] = [
    ['/calendar.ics?mandat=UNSAMPLE', 400, 'option-invalid'],
    ['/calendar.ics?kind=reports', 400, 'option-invalid'],
    ['/calendar.ics?bearer=me', 400, 'option-invalid'],
    ['/calendar.ics?mandate=UNKNOWN', 400, 'option-invalid'],
    ['/calendar.ics?lang=fr', 400, 'option-invalid'],
    ['/calendar.ics?lang=en&lang=zh', 400, 'option-invalid'],
    ['/calendar.ics?alarms=yes', 400, 'option-invalid'],
    ['/calendar.ics?past=1', 400, 'option-invalid'],
    [`/calendar.ics?kind=${'report,'.repeat(60)}`, 400, 'option-invalid'],
    ['/resolutions/S-RES-1-1946.ics', 404, 'not-found'],
    ['/resolutions/__proto__.ics', 404, 'not-found'],
    ['/resolutions/..%2f..%2fetc.ics', 404, 'not-found'],
  ];
  for (const [path, status, code] of wrong) {
    const response = await fetch(base + path);
    assert.equal(response.status, status, path);
    assert.equal((await problemOf(response)).code, code, path);
  }
  const posted = await fetch(`${base}/calendar.ics`, { method: 'POST', body: 'x' });
  assert.equal(posted.status, 405);
  assert.equal(posted.headers.get('allow'), 'GET, HEAD');
});

test('a line end in the address cannot reach a header or the calendar', async (context) => {
  const base = await serve(context);
  const response = await fetch(`${base}/calendar.ics?mandate=UNSAMPLE%0d%0aX-Evil:1`);
  assert.equal(response.status, 400);
  assert.equal(response.headers.get('x-evil'), null);
});

test('an office has its milestones in a feed, and nobody else has', async (context) => {
  const steps = [{ days: 3, title: { en: 'Draft', zh: '初稿' } }];
  const origin = { file: 'desk.yaml', line: 1 };
  const milestones = [{ office: 'mali-desk', kinds: ['report' as const], mandates: [], steps, origin }];
  const base = await serve(context, sampleApp({ ...sampleSnapshot, milestones }));
  const drafts = async (query: string) =>
    entriesOf(await (await fetch(`${base}/calendar.ics?past=all${query}`)).text()).filter((entry) =>
      String(entry.getFirstPropertyValue('summary')).includes('Draft: '),
    ).length;
  assert.equal(await drafts(''), 0);
  assert.ok((await drafts('&milestones=mali-desk')) > 0);
  assert.equal((await fetch(`${base}/calendar.ics?milestones=nobody`)).status, 400);
});
