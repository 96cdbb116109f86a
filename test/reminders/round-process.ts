// One sample round as a process of its own: DATABASE_URL SMTP_URL EVENTS MINUTES_LATER; prints the outcomes as JSON.
import { smtpSender } from '../../src/reminders/smtp-sender.ts';
import { openStore } from '../../src/store/open-store.ts';
import { from, sampleRound } from './round.ts';

const [database, url, count, later] = process.argv.slice(2);
const store = await openStore(database!);
const sender = smtpSender({ url: url!, from, requireTls: false });
console.log(JSON.stringify(await sampleRound(store, sender, Number(count), Number(later))));
sender.close();
await store.close();
