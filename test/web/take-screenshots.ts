import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Takes a picture of every page of a running service, in both languages, on a phone and on a wide screen, light and
 * dark: `node test/web/take-screenshots.ts http://127.0.0.1:8080 FOLDER`. People look at them one by one.
 */
const [base, folder = 'screenshots'] = process.argv.slice(2);
if (base === undefined) throw new Error('name the address of a running service');
const pages = {
  home: '/',
  mandates: '/mandates',
  mandate: '/mandates/MINUSMA',
  resolution: '/resolutions/S-RES-2584-2021',
  cycles: '/cycles',
  regions: '/cycles?by=region',
  search: '/search?q=秘书长',
  subscribe: '/subscribe',
  unrecorded: '/overdue?show=unrecorded',
  desk: '/desk',
};

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox'] });
for (const [width, colorScheme] of [
  [360, 'light'],
  [1600, 'light'],
  [1600, 'dark'],
] as const) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  for (const [name, path] of Object.entries(pages)) {
    for (const language of ['en', 'zh']) {
      await page.goto(`${base}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      await page.screenshot({
        path: join(folder, `${name}-${language}-${width}-${colorScheme}.png`),
        clip: { x: 0, y: 0, width, height: 2400 },
        fullPage: true,
      });
    }
  }
  await page.close();
}
await browser.close();
