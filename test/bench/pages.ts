import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createWeb } from '../../src/web/create-web.ts';
import { corpusFolder } from '../coverage/measure.ts';
import { sampleResolution } from '../sample-resolution.ts';
import { openBenchApp } from './bench-app.ts';

/*
 * npm run bench:pages: the pages in Chromium, on the schedules that come with the project and, where they are at hand, all
 * texts of CORPUS_DIR besides. A row gives the largest paint in a new browser window with nothing kept and at the next
 * visit, the bytes transferred compressed, and how long the server takes for a page that it has not made yet and for the
 * same page again; each the median of several rounds, in which the pages take turns. The last row is a page with nothing
 * but a heading: less the browser cannot take on this machine, as busy as it is.
 */

const rounds = 9;
const app = await openBenchApp();
const texts = join(corpusFolder, 'en');
const names = await readdir(texts).catch(() => []);
for (const name of names) await app.addResolution(await readFile(join(texts, name)), name).catch(() => {});
const paragraph = (number: number) =>
  `${number}. Requests the Secretary-General to report on the matter described here in more words than are needed, and in particular on what has been done since, what remains to be done, by whom and with what means, ${'and so on at length '.repeat(20)}, by ${1 + (number % 28)} May 2002;\n\n`;
const long = sampleResolution().replace(
  '5. Decides',
  `${[...Array(100).keys()].map((i) => paragraph(i + 5)).join('')}105. Decides`,
);
await app.addResolution(new TextEncoder().encode(long), 'long.txt');

const web = createWeb(app, { ...app.settings, publicUrl: 'http://127.0.0.1' });
const bare = '<!doctype html><html lang="en"><title>Bare</title><h1>A page with nothing but a heading</h1>';
const server = createServer((request, response) => {
  if (request.url !== '/bare') web(request, response);
  else response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': bare.length }).end(bare);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox'] });

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function timed(path: string): Promise<number> {
  const start = performance.now();
  await (await fetch(base + path)).arrayBuffer();
  return performance.now() - start;
}

/** The largest paint (Web API: LargestContentfulPaint) at the first and at the second visit, in milliseconds. */
async function largestPaints(path: string): Promise<readonly [first: number, second: number]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const visit = async () => {
    await page.goto(base + path, { waitUntil: 'load' });
    return page.evaluate<number>(`new Promise((resolve) => {
      const tell = (list) => resolve(list.getEntries().at(-1).startTime);
      new PerformanceObserver(tell).observe({ type: 'largest-contentful-paint', buffered: true });
    })`);
  };
  const paints = [await visit(), await visit()] as const;
  await page.close();
  return paints;
}

async function measured(name: string, path: string) {
  return {
    name,
    path,
    first: await timed(path),
    again: [] as number[],
    firstPaints: [] as number[],
    nextPaints: [] as number[],
  };
}

const pages = [
  await measured('home', '/?lang=en'),
  await measured('mandates', '/mandates?lang=en'),
  await measured('long text', '/resolutions/S-RES-9001-2001?lang=en'),
  await measured('cycles', '/cycles?lang=en'),
  await measured('bare', '/bare'),
];
for (let round = 0; round < rounds; round += 1) {
  for (const page of pages) {
    page.again.push(await timed(page.path));
    const [firstPaint, nextPaint] = await largestPaints(page.path);
    page.firstPaints.push(firstPaint);
    page.nextPaints.push(nextPaint);
  }
}
console.log(`${names.length} texts of CORPUS_DIR; median of ${rounds} rounds`);
for (const { name, path, first, again, firstPaints, nextPaints } of pages) {
  const packed = await fetch(base + path, { headers: { 'accept-encoding': 'gzip' } });
  const bytes = Number(packed.headers.get('content-length'));
  const painted = `largest paint ${median(firstPaints).toFixed(0)} ms, then ${median(nextPaints).toFixed(0)} ms`;
  const row = [painted, `${(bytes / 1000).toFixed(1)} kB`];
  console.log(
    [name.padEnd(10), ...row, `first ${first.toFixed(1)} ms`, `again ${median(again).toFixed(1)} ms`].join('  '),
  );
}
await browser.close();
server.closeAllConnections();
server.close();
await app.close();
