import assert from 'node:assert/strict';
import { test } from 'node:test';
import yauzl from 'yauzl';
import { sampleEvent } from '../due/sample-events.ts';
import { sampleSnapshot } from './sample-snapshot.ts';
import { sampleApp, serve } from './serve-sample.ts';

/** The text of one file in a ZIP archive. */
async function fileIn(archive: Buffer, name: string): Promise<string> {
  const zip = await yauzl.fromBufferPromise(archive);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue;
    const parts: Buffer[] = [];
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
    return Buffer.concat(parts).toString();
  }
  throw new Error(`${name} is not in the archive`);
}

test('the table of cycles has twelve months, and prints those with nothing too', async (context) => {
  const base = await serve(context);
  const html = await (await fetch(`${base}/cycles?lang=en`)).text();
  const groups = [...html.matchAll(/<h2 id="g-(\d{4}-\d{2})">([^<]+)<\/h2>/g)];
  assert.equal(groups.length, 12);
  assert.deepEqual([groups[0]![2], groups[11]![2]], ['December 2021', 'November 2022']);
  const jumps = [...html.matchAll(/<a href="#g-(\d{4}-\d{2})">/g)].map(([, month]) => month);
  assert.deepEqual(
    jumps,
    groups.map(([, month]) => month),
  );
  assert.equal(html.match(/Nothing is due\./g)?.length, 8);
  assert.match(html, /1 December 2021 to 30 November 2022/);
  assert.match(html, /29 December 2021<\/time><\/td><th scope="row"><span class="body">UNSAMPLE/);
  const other = await (await fetch(`${base}/cycles?lang=zh&by=region&kind=letter`)).text();
  assert.equal(other.match(/<time /g)?.length, 1);
  assert.match(other, /href="\/cycles\.xlsx\?lang=zh&amp;by=region&amp;kind=letter"|cycles\.xlsx\?/);
  assert.equal((await fetch(`${base}/cycles?by=colour`)).status, 400);
});

test('the same dates are taken away as CSV and as a workbook, and nothing in them is a formula', async (context) => {
  const formula = sampleEvent({ date: '2022-01-10', title: { en: '=HYPERLINK("x")', zh: '=1' }, mandate: '@body' });
  const base = await serve(context, sampleApp({ ...sampleSnapshot, events: [formula, ...sampleSnapshot.events] }));
  const csv = await fetch(`${base}/cycles.csv?lang=en`);
  assert.equal(csv.headers.get('content-type'), 'text/csv; charset=utf-8');
  const lines = Buffer.from(await csv.arrayBuffer())
    .toString()
    .split('\r\n');
  assert.equal(lines[0], '\uFEFFDate,Mandate,Region,Item,Who,Kind,Cycle,Decision,Paragraphs,State,Delivered as');
  assert.match(lines[1]!, /^2022-01-10,'@body,Other matters,"'=HYPERLINK\(""x""\)",/);
  assert.equal(lines.length, 1 + 5 + 1);
  const workbook = await fetch(`${base}/cycles.xlsx?lang=en&kind=report,letter`);
  assert.match(workbook.headers.get('content-disposition') ?? '', /cycles\.xlsx/);
  const archive = Buffer.from(await workbook.arrayBuffer());
  const sheet = await fileIn(archive, 'xl/worksheets/sheet1.xml');
  assert.equal(sheet.match(/<row /g)?.length, 1 + 3);
  assert.doesNotMatch(sheet, /<f>/);
});

test('choosing a calendar shows what it will hold, and gives the shortest address of that choice', async (context) => {
  const base = await serve(context);
  const html = await (
    await fetch(`${base}/subscribe?lang=en&mandate=UNSAMPLE&kind=letter&kind=event&feedLang=zh&alarms=1`)
  ).text();
  const feed =
    'https://calendar.example.org/calendar.ics?kind=event,letter&amp;mandate=UNSAMPLE&amp;lang=zh&amp;alarms=1';
  assert.ok(html.includes(`readonly value="${feed}"`), html);
  assert.ok(html.includes(feed.replace('https', 'webcal')));
  assert.match(html, /calendar\.google\.com[\s\S]*outlook\.office\.com/);
  assert.match(html, /2 entries lie ahead/);
  assert.match(html, /<time datetime="2021-12-29">2021年12月29日<\/time>/);
  const checked = [...html.matchAll(/value="([^"]+)" checked/g)].map(([, value]) => value);
  assert.deepEqual(checked, ['UNSAMPLE', 'letter', 'event', 'zh', '1']);
  const calendar = await (await fetch(`${base}${feed.slice(28).replaceAll('&amp;', '&')}`)).text();
  assert.equal(calendar.match(/BEGIN:VEVENT/g)?.length, 2);
});
