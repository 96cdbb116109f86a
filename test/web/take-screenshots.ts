import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { chromium, type Page } from 'playwright-core';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/settings.ts';
import { createWeb } from '../../src/web/create-web.ts';

/*
 * npm run screenshots: serves the schedules that come with the project, on a day that stands still, and takes pictures in
 * Chromium: those of the README into docs/pictures, and every page in both languages, on a phone and on a wide screen, in
 * light and in dark, into ./screenshots. People look at them one by one.
 */

const pages = {
  home: '/',
  mandates: '/mandates',
  mandate: '/mandates/MINUSMA',
  resolution: '/resolutions/S-RES-2584-2021',
  cycles: '/cycles',
  regions: '/cycles?by=region',
  changes: '/changes?since=2022-06-01&asOf=2022-08-01',
  search: '/search?q=秘书长',
  subscribe: '/subscribe',
  subscriptions: '/subscriptions',
  unrecorded: '/overdue?show=unrecorded',
  desk: '/desk',
  missing: '/nothing',
};
const pictures = 'docs/pictures';
const everyPage = 'screenshots';
/** So that a README with several stays light. */
const mostBytes = 150_000;

const app = await createApp(
  { ...readSettings({}), databaseUrl: 'sqlite::memory:', schedulesDir: 'schedules' },
  (line) => console.error(line),
  () => DateTime.fromISO('2026-11-26T12:00:00Z'),
);
const server = createServer(createWeb(app, { publicUrl: 'https://calendar.example.org', adminToken: null }));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox'] });

/** WebP, which Chromium packs several times smaller than PNG; playwright itself offers only PNG and JPEG. */
async function takePicture(page: Page, name: string): Promise<void> {
  const chromiumSession = await page.context().newCDPSession(page);
  const { data } = await chromiumSession.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  const bytes = Buffer.from(data, 'base64');
  if (bytes.length > mostBytes) throw new Error(`${name} has ${bytes.length} bytes, more than ${mostBytes}`);
  await writeFile(join(pictures, `${name}.webp`), bytes);
  console.log(`${pictures}/${name}.webp  ${(bytes.length / 1000).toFixed(0)} kB`);
}

async function takeReadmePictures(): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1240 } });
  await page.goto(`${base}/?lang=en`);
  await takePicture(page, 'home');
  await page.setViewportSize({ width: 1280, height: 760 });
  await page.goto(`${base}/resolutions/S-RES-2584-2021?lang=en&asOf=2021-11-01`);
  const duty = page.locator('.duty', { hasText: 'para. 61, 1st of 4' });
  await duty.getByText('Why this date?').click();
  await duty.getByRole('link', { name: 'In the text' }).last().click();
  await takePicture(page, 'resolution');
  await page.close();
}

async function takeEveryPage(): Promise<void> {
  await mkdir(everyPage, { recursive: true });
  for (const [width, colorScheme] of [
    [360, 'light'],
    [768, 'light'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    for (const [name, path] of Object.entries(pages)) {
      for (const language of ['en', 'zh']) {
        await page.goto(`${base}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
        await page.screenshot({
          path: join(everyPage, `${name}-${language}-${width}-${colorScheme}.png`),
          clip: { x: 0, y: 0, width, height: 2400 },
          fullPage: true,
        });
      }
    }
    await page.close();
  }
}

await takeReadmePictures();
await takeEveryPage();
await browser.close();
server.closeAllConnections();
server.close();
await app.close();
