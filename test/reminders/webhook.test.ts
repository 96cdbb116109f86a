import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { signatureHeader, webhookSender } from '../../src/reminders/webhook-sender.ts';
import { withTestApp } from '../app/test-app.ts';

const secret = 'a-secret-for-tests';

/** A program that is told; it answers with these states in turn, then with 204. */
async function listener(context: TestContext, ...states: number[]) {
  const calls: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      calls.push({ headers: request.headers, body });
      response.writeHead(states.shift() ?? 204, { Location: '/elsewhere' }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { calls, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

const mail = (recipient: string) => ({
  key: 'k1',
  recipient,
  messageId: '<k1@example.org>',
  date: new Date('2001-04-23T04:00:00Z'),
  content: { subject: 'subject', text: 'text', html: '', calendar: null, event: null, unsubscribe: null },
});

describe('the webhook', () => {
  it('is told what a mail tells, signed, and again until it takes it', async (context) => {
    const { calls, url } = await listener(context, 503);
    await withTestApp(
      async ({ app, setClock }) => {
        setClock('2001-04-23T12:00:00Z');
        assert.deepEqual(
          (await app.remind(app.now())).map(({ result }) => result),
          ['retry'],
        );
        setClock('2001-04-23T12:05:00Z');
        assert.deepEqual(
          (await app.remind(app.now())).map(({ result }) => result),
          ['sent'],
        );
        assert.deepEqual(await app.remind(app.now()), []);
        const [first, second] = calls;
        assert.equal(first?.body, second?.body, 'a repeat has the same bytes');
        const expected = createHmac('sha256', secret).update(second!.body).digest('hex');
        assert.equal(second?.headers[signatureHeader.toLowerCase()], `sha256=${expected}`);
        const told = JSON.parse(second!.body);
        assert.match(told.subject, /^7 days: UNTEST/);
        assert.equal(told.event.date, '2001-04-30');
        assert.match(told.calendar, /^BEGIN:VCALENDAR/);
      },
      { webhook: { url, secret } },
    );
  });

  it('may be mended whatever it answers, but for "gone"', async (context) => {
    const { url } = await listener(context, 500, 404, 302, 410);
    const sender = webhookSender(secret);
    for (const failure of ['mail', 'mail', 'mail', 'refused']) {
      await assert.rejects(
        sender.send(mail(url), async () => {}),
        { failure },
      );
    }
    await sender.send(mail(url), async () => {});
    await assert.rejects(
      sender.send(mail('http://127.0.0.1:1/'), async () => {}),
      { failure: 'mail' },
    );
    sender.close();
    await assert.rejects(
      sender.send(mail(url), async () => {}),
      { failure: 'mail' },
    );
  });
});
