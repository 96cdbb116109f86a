import { existsSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

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

/** Chromium for one test; null where it is not installed, and the test is then skipped. In CI it must be there. */
export async function openBrowser(context: TestContext): Promise<Browser | null> {
  if (!existsSync(executablePath) && process.env['CI'] !== 'true') {
    context.skip('chromium is not installed');
    return null;
  }
  const browser = await chromium.launch({ executablePath, args: quiet });
  context.after(() => browser.close());
  return browser;
}

/**
 * A page whose every complaint ends in `complaints`: messages of the console, failed requests, and requests to anywhere
 * but `base`.
 */
export async function watchedPage(
  browser: Browser,
  base: string,
  complaints: string[],
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await browser.newPage(options);
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // What was still loading when the next page was asked for.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed (${reason}): ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) complaints.push(`elsewhere: ${request.url()}`);
  });
  return page;
}
