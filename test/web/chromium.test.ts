import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from './serve-sample.ts';

const executablePath = '/usr/bin/chromium';
const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

test('in a browser the pages fit every width, break no policy, and lead from the calendar to the row', async (context) => {
  if (!existsSync(executablePath)) return context.skip('chromium is not installed');
  const base = await serve(context);
  const browser = await chromium.launch({ executablePath, args: quiet });
  context.after(() => browser.close());
  const complaints: string[] = [];
  for (const width of [320, 390, 800, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    for (const path of ['/?lang=en', '/?lang=zh', '/resolutions/S-RES-9901-2021?lang=zh', '/nothing']) {
      await page.goto(base + path);
      for (const closed = page.locator('details:not([open]) > summary'); (await closed.count()) > 0; )
        await closed.first().click();
      const [needed, given] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as [
        number,
        number,
      ];
      assert.ok(needed <= given, `${path} needs ${needed} of ${width} pixels`);
    }
    await page.close();
  }
  assert.deepEqual(
    complaints.filter((complaint) => !complaint.includes('404')),
    [],
  );
  const page = await browser.newPage();
  await page.goto(`${base}/?lang=en`);
  await page.getByRole('link', { name: "Secretary-General's report (para. 61, 1st of 2)" }).first().click();
  assert.match((await page.locator('.duty:target').textContent()) ?? '', /29 September 2021/);
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: '中文' }).click();
  assert.equal(await page.locator('html').getAttribute('lang'), 'zh-Hans');
  assert.match(page.url(), /\/resolutions\/S-RES-9901-2021\?lang=zh$/);
});
