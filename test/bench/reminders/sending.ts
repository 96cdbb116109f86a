import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { toMessage } from '../../../src/mail/to-message.ts';
import type { OutgoingMail } from '../../../src/reminders/mail-sender.ts';
import { sendMails } from '../../../src/reminders/send-mails.ts';
import { smtpSender } from '../../../src/reminders/smtp-sender.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { from, weekBefore } from '../../reminders/round.ts';
import { sampleMail } from '../../store/sample-mail.ts';
import { compare, seconds } from './store.ts';

const content = {
  subject: 'due',
  text: 'text\n'.repeat(20),
  html: '<p>text</p>'.repeat(20),
  calendar: null,
  event: null,
  unsubscribe: null,
};

/**
 * Sends so many mails out of the outbox to a sink that is a process of its own, in turns with nodemailer's pool of
 * connections; gives the median of the turns, since the machine's speed wanders.
 */
export async function measureSending(
  engine: string,
  databaseUrl: string,
  count: number,
  add: (...cells: string[]) => void,
): Promise<void> {
  const sink = spawn(process.execPath, [join(import.meta.dirname, 'sink-process.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>(
    (resolve) => void sink.stdout.once('data', (text) => resolve(String(text).trim())),
  );
  const pool = createTransport({ url, pool: true, maxMessages: Number.POSITIVE_INFINITY });
  const mailOf = (i: number): OutgoingMail => ({
    ...{
      key: `k${i}`,
      recipient: 'desk@example.org',
      messageId: `<k${i}@example.org>`,
      date: weekBefore.toJSDate(),
      content,
    },
  });
  const sendPooled = (first: number, many: number) =>
    Promise.all(Array.from({ length: many }, (_, i) => pool.sendMail(toMessage(mailOf(first + i), from))));

  const store = await openStore(databaseUrl);
  const sender = smtpSender({ url, from, requireTls: false });
  const clock = () => weekBefore;
  const sendPlanned = async (first: number, many: number) => {
    const now = weekBefore.toJSDate().toISOString();
    const due = { kind: 'plain', dueAt: now, expiresAt: weekBefore.plus({ days: 1 }).toJSDate().toISOString() };
    await store.planMails(
      Array.from({ length: many }, (_, i) => sampleMail(`k${first + i}`, due)),
      now,
    );
    const deciders = { plain: async () => ({ send: content }) };
    return seconds(() => sendMails({ outbox: store, deciders, sender, from, clock, asOf: clock, report: () => {} }));
  };
  // Once for both to warm up, then in turns.
  await sendPooled(0, 300);
  await sendPlanned(0, 300);
  const parts = 16;
  const each = count / parts;
  const turns: { readonly here: number; readonly pool: number }[] = [];
  for (let part = 1; part <= parts; part++) {
    const here = each / (await sendPlanned(part * count, each));
    turns.push({ here, pool: each / (await seconds(() => sendPooled(part * count, each))) });
  }
  const shares = turns.map(({ here, pool }) => here / pool).sort((a, b) => a - b);
  const median = turns.find(({ here, pool }) => here / pool === shares[parts / 2])!;
  add(...compare(`${engine}: sent to a sink, mails/s, beside nodemailer's pool`, median.here, median.pool));
  sender.close();
  pool.close();
  await store.close();
  sink.kill();
}
