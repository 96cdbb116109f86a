import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { withTestApp } from '../app/test-app.ts';
import { sampleReport, sampleResolution } from '../sample-resolution.ts';
import { serve } from './serve-sample.ts';

const slug = 'S-RES-9001-2001';
/** By hand: a note moves one date, and a later resolution renews what the sample sets up. */
const later = `amendments:
  - symbol: S/2001/300
    on: 2001-03-20
    reason: The Secretary-General asked for more time
    effects:
      - { type: move, obligation: ${slug}/3/report/1, from: 2001-04-20, to: 2001-05-20 }
    source: S/2001/300
corrections:
  - action: reject
    on: 2001-03-22
    by: A. Officer
    reason: No duty <b>
    obligation: ${sampleReport}
    source: S/RES/9100 (2001), paragraph 7
`;

const renewal = sampleResolution()
  .replaceAll('9001 (2001)', '9002 (2002)')
  .replaceAll('15 January 2002', '15 January 2003')
  .replaceAll('15 January 2001', '15 January 2002');

type Rows = (query: string) => Promise<readonly string[]>;

/** What changed, as known in April: a row of text for each change. */
async function withChanges(context: TestContext, use: (rows: Rows, base: string) => Promise<void>): Promise<void> {
  await withTestApp(async ({ app, another, settings, setClock }) => {
    await app.addResolution(Buffer.from(sampleResolution()), 'r.txt');
    await app.addSubmission({
      obligation: `${slug}/2/report/1`,
      date: '2001-04-15',
      symbol: 'S/2001/350',
      issued: '2001-01-30',
      whole: true,
    });
    await writeFile(join(settings.schedulesDir, 'later.yaml'), later);
    setClock('2001-04-01T12:00:00Z');
    const base = await serve(context, await another());
    await use(async (query) => {
      const html = await (await fetch(`${base}/changes?lang=en&${query}`)).text();
      return [...html.matchAll(/<tr><td>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
        row!
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    }, base);
  });
}

test('each change says how it was before, how it is now, and who did it and why', async (context) => {
  await withChanges(context, async (rows) => {
    const lately = await rows('');
    assert.deepEqual(
      lately.map((row) => row.split(' ')[0]),
      ['Corrected', 'Moved'],
    );
    assert.match(
      lately[0]!,
      /UNTEST Secretary-General&#39;s report .* State Scheduled → becomes Cancelled A\. Officer No duty &lt;b&gt; \(S\/RES\/9100/,
    );
    assert.match(
      lately[1]!,
      /Date 20 April 2001 → becomes 20 May 2001 S\/2001\/300 The Secretary-General asked for more time/,
    );
    const all = await rows('since=2001-01-12');
    assert.ok(all.some((row) => /^New resolution S\/RES\/9001 \(2001\)/.test(row)));
    assert.ok(all.some((row) => /^Mandate renewed UNMEX Until 15 January 2002 S\/RES\/9001 \(2001\)/.test(row)));
    assert.ok(
      all.some((row) => /^Added UNMEX .* Date 15 January 2002 S\/RES\/9001 \(2001\) “until 15 January 2002”/.test(row)),
    );
    assert.ok(
      all.some((row) => /^Delivered UNMEX .* Date 15 April 2001 .*S\/2001\/350/.test(row)),
      all.join('\n'),
    );
    assert.deepEqual(
      (await rows('since=2001-03-15&asOf=2001-03-21')).map((row) => row.split(' ')[0]),
      ['Moved'],
    );
  });
});

test('what the calendar notes by itself is told in the language of the page', async (context) => {
  await withTestApp(async ({ app, settings, setClock }) => {
    await app.addResolution(Buffer.from(sampleResolution()), 'r.txt');
    await writeFile(join(settings.schedulesDir, 'later.yaml'), later);
    setClock('2002-02-01T12:00:00Z');
    await app.addResolution(Buffer.from(renewal), 'renewal.txt');
    const base = await serve(context, app);
    const html = await (await fetch(`${base}/changes?lang=zh&since=2001-01-12`)).text();
    assert.match(html, /UNMEX延期至2003-01-15/);
    assert.doesNotMatch(html, /UNMEX renewed/);
  });
});

test('changes are narrowed by the address, which the form keeps', async (context) => {
  await withChanges(context, async (rows, base) => {
    const since = 'since=2001-01-12';
    const count = async (filter: string) => (await rows(`${since}&${filter}`)).length;
    assert.equal(await count('change=moved'), 1);
    assert.equal(await count('change=resolution'), 1);
    assert.equal(await count('mandate=UNTEST'), 1);
    assert.equal(await count('kind=mandate-expiry'), 2);
    assert.equal(await count('q=S/RES/9100'), 1);
    assert.equal(await count('q=nothing+of+it'), 0);
    assert.equal(await count('region=africa'), 0);
    const html = await (await fetch(`${base}/changes?lang=zh&${since}&change=moved&kind=report`)).text();
    assert.match(html, /2001年1月12日之后至2001年4月1日，共1项变动/);
    assert.match(html, /<option value="moved" selected>改期/);
    assert.match(html, /name="since" value="2001-01-12"/);
    assert.match(html, /href="\/changes\?lang=en&amp;change=moved&amp;kind=report&amp;since=2001-01-12"/);
    const feed = /href="(\/calendar\.atom[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    assert.equal(feed, '/calendar.atom?lang=zh&kind=report');
    assert.equal((await fetch(base + feed)).status, 200);
    for (const wrong of ['since=2001-05-01', 'since=soon', 'change=nonsense', 'kind=nonsense']) {
      assert.equal((await fetch(`${base}/changes?${wrong}`)).status, 400, wrong);
    }
  });
});
