import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { withTestApp } from '../app/test-app.ts';
import { sampleResolution } from '../sample-resolution.ts';
import { openBrowser, watchedPage } from './browser.ts';
import { serve } from './serve-sample.ts';

const axe = createRequire(import.meta.url).resolve('axe-core');
const adminToken = 'a-token-for-the-tests';
const pages = [
  '/',
  '/resolutions/S-RES-9901-2021',
  '/mandates',
  '/mandates/UNSAMPLE',
  '/cycles',
  '/changes?since=2021-06-01',
  '/search?q=report',
  '/subscribe',
  '/overdue',
  '/desk',
  '/nothing',
];
const inLanguage = (path: string, language: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
/** A missing page is asked for on purpose. */
const unexpected = (complaints: readonly string[]) => complaints.filter((complaint) => !complaint.includes('404'));

test('in a browser the pages fit every width, break no policy, and ask for nothing from elsewhere', async (context) => {
  const browser = await openBrowser(context);
  if (!browser) return;
  const base = await serve(context, undefined, { adminToken });
  const complaints: string[] = [];
  for (const width of [360, 800, 1600]) {
    const page = await watchedPage(browser, base, complaints, { viewport: { width, height: 740 } });
    for (const path of pages.flatMap((one) => [inLanguage(one, 'en'), inLanguage(one, 'zh')])) {
      await page.goto(base + path);
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      const needed = await page.evaluate('document.documentElement.scrollWidth');
      assert.ok(Number(needed) <= width, `${path} needs ${needed} of ${width} pixels`);
    }
    if (width === 360) {
      await page.goto(`${base}/?lang=en`);
      const box = await page.getByRole('link', { name: 'Add to my calendar' }).boundingBox();
      assert.ok(box && box.y + box.height < 740, 'subscribing is not on the first screen');
    }
    await page.close();
  }
  assert.deepEqual(unexpected(complaints), []);
});

/** What axe complains of; the page's own policy must have been set aside. */
async function violations(page: Page, rules = '{}'): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate<string[]>(
    `axe.run(${rules}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + " " + target)))`,
  );
}

test('axe finds nothing to complain of, in light and in dark', async (context) => {
  const browser = await openBrowser(context);
  if (!browser) return;
  const base = await serve(context, undefined, { adminToken });
  // In the dark nothing but the colours is another.
  const rules = { light: '{}', dark: '{ runOnly: ["color-contrast"] }' };
  for (const colorScheme of ['light', 'dark'] as const) {
    // The pages' own policy lets no script in, axe included.
    const page = await browser.newPage({ colorScheme, bypassCSP: true });
    for (const path of pages) {
      await page.goto(base + inLanguage(path, 'en'));
      assert.deepEqual(await violations(page, rules[colorScheme]), [], `${path}, ${colorScheme}`);
    }
    await page.close();
  }
});

test('from the first page one comes to the sentence, and to the feed; filters and days stay in the address', async (context) => {
  const browser = await openBrowser(context);
  if (!browser) return;
  const base = await serve(context, undefined, { publicUrl: 'http://127.0.0.1:1' });
  const complaints: string[] = [];
  const page = await watchedPage(browser, base, complaints);
  await page.goto(`${base}/?lang=en`);
  await page.getByRole('link', { name: "Secretary-General's report (para. 61, 1st of 2)" }).first().click();
  const duty = page.locator('.duty:target');
  assert.match((await duty.textContent()) ?? '', /29 September 2021/);
  assert.ok(await duty.locator('blockquote').isVisible(), 'the sentence is a click away');
  assert.equal(await duty.locator('blockquote mark').textContent(), 'no later than 15 July 2021');
  const feed = await page.locator('.address a').getAttribute('href');
  assert.match(feed ?? '', /\/resolutions\/S-RES-9901-2021\.ics\?lang=en$/);
  await page.getByRole('link', { name: '中文' }).click();
  assert.equal(await page.locator('html').getAttribute('lang'), 'zh-Hans');
  assert.match(page.url(), /\/resolutions\/S-RES-9901-2021\?lang=zh$/);

  await page.goto(`${base}/?lang=en`);
  await page.getByLabel('Kind').selectOption('letter');
  await page.getByLabel('As of').fill('2021-08-01');
  await page.getByRole('button', { name: 'Show' }).click();
  assert.match(page.url(), /kind=letter/);
  assert.match(page.url(), /asOf=2021-08-01/);
  assert.match((await page.locator('.hero').textContent()) ?? '', /Seen from 1 August 2021/);
  assert.equal(await page.locator('.mandate-table .ahead a').count(), 1);
  assert.equal(await page.getByLabel('Kind').inputValue(), 'letter');
  await page.getByRole('link', { name: 'Reset' }).click();
  assert.match(page.url(), /\/\?lang=en$/);

  await page.goto(`${base}/search?lang=zh`);
  await page.getByRole('searchbox').fill('秘书长报告');
  await page.keyboard.press('Enter');
  await page.locator('.items .item').first().waitFor();
  assert.match((await page.locator('.items').textContent()) ?? '', /秘书长报告/);
  assert.deepEqual(complaints, []);
});

test('everything is reached by the keyboard alone, and one sees where one is', async (context) => {
  const browser = await openBrowser(context);
  if (!browser) return;
  const base = await serve(context);
  const page = await browser.newPage();
  await page.goto(`${base}/?lang=en`);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate('document.activeElement.textContent'), 'To the content');
  await page.keyboard.press('Enter');
  const reached = new Set<string>();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    // Behind the last one the browser's own window has its turn.
    if (await page.evaluate('document.activeElement === document.body')) break;
    const [name, outline] = (await page.evaluate(
      '[document.activeElement.getAttribute("name") ?? document.activeElement.className ?? "", getComputedStyle(document.activeElement).outlineStyle]',
    )) as [string, string];
    reached.add(name);
    assert.notEqual(outline, 'none', name);
  }
  for (const name of ['q', 'kind', 'asOf', 'knownOn']) assert.ok(reached.has(name), name);
  const summary = page.locator('.hero summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('.hero details').evaluate((element) => element.hasAttribute('open')), true);
});

test('on paper there is the table and no menu', async (context) => {
  const browser = await openBrowser(context);
  if (!browser) return;
  const base = await serve(context);
  const page = await browser.newPage();
  await page.goto(`${base}/cycles?lang=en`);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.masthead').isVisible(), false);
  assert.equal(await page.locator('.search-form').isVisible(), false);
  assert.equal(await page.locator('.cycle-table').first().isVisible(), true);
  const paper = await page.pdf({ format: 'A4' });
  assert.equal(paper.subarray(0, 5).toString(), '%PDF-');
});

test('at the desk a real PDF is looked at, published, corrected and taken back', async (context) => {
  const browser = await openBrowser(context);
  if (!browser) return;
  await withTestApp(async ({ app }) => {
    const base = await serve(context, app, { adminToken, publicUrl: 'http://127.0.0.1:1' });
    const complaints: string[] = [];
    const page = await watchedPage(browser, base, complaints, { bypassCSP: true });
    const printed = await browser.newPage();
    await printed.setContent(`<pre>${sampleResolution()}</pre>`);
    const pdf = await printed.pdf({ format: 'A4' });
    await printed.close();

    await page.goto(`${base}/desk?lang=en`);
    await page.getByLabel('Your name').fill('A. Officer');
    await page.getByLabel('token').fill(adminToken);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'resolution.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.getByRole('button', { name: 'Read it' }).click();
    assert.match((await page.locator('.time-dated').first().textContent()) ?? '', /until 15 January 2002/);
    assert.deepEqual(await violations(page), [], 'a draft');
    await page.getByRole('button', { name: 'Publish' }).click();
    assert.deepEqual(await violations(page), [], 'a resolution at the desk');
    const item = page.locator('.duty', { hasText: '20 April 2001' });
    await item.getByText('Correct', { exact: true }).first().click();
    await item.getByLabel('Dates, parted by commas').fill('2001-05-02');
    await item.getByLabel('Reason').first().fill('A note moved it.');
    await item.getByLabel('Source').first().fill('S/2001/1');
    await item.getByRole('button', { name: 'Correct' }).click();
    await page.locator('.duty', { hasText: '2 May 2001' }).waitFor();
    const correction = page.locator('.changes li', { hasText: 'corrected or reviewed' });
    await correction.getByRole('button', { name: 'Take back' }).click();
    await page.goto(`${base}/desk/resolutions/S-RES-9001-2001?lang=en`);
    await page.locator('.duty', { hasText: '20 April 2001' }).waitFor();
    await page.goto(`${base}/resolutions/S-RES-9001-2001?lang=en`);
    assert.deepEqual(await violations(page), [], 'a resolution with its text');
    assert.deepEqual(complaints, []);
  });
});
