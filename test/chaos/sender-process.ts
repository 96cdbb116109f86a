// A sending service as a process of its own, on sample events: DATABASE_URL SMTP_URL EVENTS SPEED SHIFT_MINUTES.
// It plans, then sends in a loop until it is ended. Its clock starts a week before the events and runs SPEED times as
// fast, so that leases and pauses of minutes take seconds here; it prints "ready" before its first round.
import { DateTime } from 'luxon';
import { smtpSender } from '../../src/reminders/smtp-sender.ts';
import { openStore } from '../../src/store/open-store.ts';
import { from, runRound, sampleEvents, weekBefore } from '../reminders/round.ts';

const [database, url, count, speed, shift, began] = process.argv.slice(2);
const start = Number(began);
const now = () => weekBefore.plus({ minutes: Number(shift), milliseconds: (Date.now() - start) * Number(speed) });
const events = sampleEvents(Number(count));
const sender = smtpSender({ url: url!, from, requireTls: false });
const store = await openStore(database!);
console.log('ready', DateTime.utc().toISO());
for (;;) {
  try {
    await runRound({ outbox: store, sender, events, now: now(), clock: now });
  } catch (error) {
    console.error(String(error));
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
}
