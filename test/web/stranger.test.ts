import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import ICAL from 'ical.js';
import type { ParsedMail } from 'mailparser';
import { chromium } from 'playwright-core';
import { createWeb } from '../../src/web/create-web.ts';
import { eventually, withTestApp } from '../app/test-app.ts';
import { mailServer } from '../reminders/mail-server.ts';
import { freePort } from '../take-port.ts';

const executablePath = '/usr/bin/chromium';
const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];

test('a stranger subscribes in a browser, confirms by mail, is reminded, and leaves with one click', async (context) => {
  if (!existsSync(executablePath)) return context.skip('chromium is not installed');
  const mailbox = await mailServer();
  context.after(() => mailbox.close());
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  await withTestApp(
    async ({ app, setClock }) => {
      setClock('2001-04-23T16:00:00Z');
      const server = createServer(createWeb(app, { publicUrl, adminToken: null }, 0));
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
      app.start();
      const browser = await chromium.launch({ executablePath, args: quiet });
      try {
        const page = await browser.newPage();
        const newMail = async (subject: RegExp) => {
          const found = () => mailbox.mails.findLast((mail) => subject.test(mail.subject ?? ''));
          await eventually(async () => found() !== undefined);
          return found()!;
        };
        const link = (mail: ParsedMail, kind: string) =>
          new RegExp(`${publicUrl}/${kind}/[\\w.-]+\\?lang=en`).exec(mail.text ?? '')![0];

        await page.goto(`${publicUrl}/subscriptions?lang=en`);
        await page.locator('.subscription-form input[name=email]').fill('stranger@example.org');
        await page.getByLabel('UNTEST', { exact: true }).check();
        await page.getByRole('button', { name: 'Subscribe' }).click();
        await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();

        const asked = await newMail(/^Please confirm/);
        assert.deepEqual(mailbox.mails.length, 1, 'nothing else comes before the address has agreed');
        await page.goto(link(asked, 'confirm'));
        await page.getByRole('button', { name: 'Confirm' }).click();
        await page.getByRole('heading', { name: 'Your reminders are on' }).waitFor();

        const reminder = await newMail(/^7 days: UNTEST/);
        const [attached] = reminder.attachments;
        const [entry, ...others] = new ICAL.Component(ICAL.parse(attached!.content.toString())).getAllSubcomponents(
          'vevent',
        );
        assert.equal(others.length, 0);
        assert.equal(String(entry?.getFirstPropertyValue('dtstart')), '2001-04-30');
        const feed = await (await fetch(`${publicUrl}/calendar.ics?past=all`)).text();
        assert.ok(feed.includes(`UID:${entry?.getFirstPropertyValue('uid')}`.slice(0, 60)), 'the entry of the feed');

        const header = reminder.headerLines.find(({ key }) => key === 'list-unsubscribe')!.line;
        const oneClick = await fetch(/<(http[^>]+)>/.exec(header)![1]!, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: 'List-Unsubscribe=One-Click',
          redirect: 'error',
        });
        assert.equal(oneClick.status, 200);
        await page.goto(link(reminder, 'manage'));
        await page.getByRole('heading', { name: 'This link no longer works' }).waitFor();
      } finally {
        await browser.close();
        server.closeAllConnections();
        server.close();
      }
    },
    { publicUrl, smtpUrl: mailbox.url, smtpTls: 'optional' },
  );
});
