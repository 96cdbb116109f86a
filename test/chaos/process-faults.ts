import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { PostgresServer } from '../store/postgres-server.ts';
import { kill, pause, startSender, until } from './processes.ts';
import { type Row, rowOf } from './row.ts';
import { type Sink, startSink } from './sink.ts';

/** What each scenario is run on, and how large. */
export interface Stage {
  readonly engine: string;
  /** Makes an empty database and gives its address. */
  readonly create: () => Promise<string>;
  readonly mails: number;
}

/** A lease of 90 seconds takes 3 here. */
const speed = 30;
const longest = 900;

/** Kills the one sender at random moments, and starts another. */
export async function killAtRandom({ engine, create, mails }: Stage, kills: number): Promise<Row> {
  const answerAfter = 30;
  const sink = await startSink(answerAfter);
  const options = { database: await create(), smtp: sink.url, events: mails, speed, began: Date.now() };
  const store = await openStore(options.database);
  let unnoted: ReadonlySet<string> = new Set();
  let atOnce = 0;
  for (let made = 0; made < kills; made++) {
    const child = await startSender(options);
    await pause(Math.random() * 600);
    await kill(child);
    // What was on the wire arrives.
    await pause(answerAfter);
    const before = unnoted;
    unnoted = await handedOverUnnoted(sink, store);
    atOnce = Math.max(atOnce, [...unnoted].filter((key) => !before.has(key)).length);
  }
  await store.close();
  const last = await startSender(options);
  await until(() => sink.counts.size >= mails, longest);
  await kill(last);
  await sink.close();
  return { ...rowOf(`kill -9 at random moments, ${engine}`, kills, mails, sink, kills), atOnce };
}

/** The keys of the mails that have arrived and are not noted as sent. */
async function handedOverUnnoted({ counts }: Sink, store: Store): Promise<ReadonlySet<string>> {
  const keys = [...counts.keys()].map((messageId) => messageId.slice(1, messageId.indexOf('@')));
  const noted = await store.settledMailKeys(keys);
  return new Set(keys.filter((key) => !noted.has(key)));
}

/** Several senders on one database, from the first moment on. */
export async function instances({ engine, create, mails }: Stage, count: number): Promise<Row> {
  const sink = await startSink(1);
  const options = { database: await create(), smtp: sink.url, events: mails, speed: 1, began: Date.now() };
  const children = await Promise.all(Array.from({ length: count }, () => startSender(options)));
  await until(() => sink.counts.size >= mails, longest);
  await pause(500);
  await Promise.all(children.map(kill));
  await sink.close();
  return rowOf(`${count} instances on one ${engine}`, 1, mails, sink, 0);
}

/** One of two senders stands still until its leases have run out and the other has taken over, then goes on. */
export async function frozen({ engine, create, mails }: Stage, times: number): Promise<Row> {
  const sink = await startSink(2);
  const options = { database: await create(), smtp: sink.url, events: mails, speed, began: Date.now() };
  const [first, second] = await Promise.all([startSender(options), startSender(options)]);
  for (let i = 0; i < times; i++) {
    await pause(100 + Math.random() * 300);
    first.kill('SIGSTOP');
    await pause(3500);
    first.kill('SIGCONT');
  }
  await until(() => sink.counts.size >= mails, longest);
  await pause(4000);
  await Promise.all([first, second].map(kill));
  await sink.close();
  return rowOf(`SIGSTOP past the lease, ${engine}`, times, mails, sink, times);
}

/** The database server ends as in a crash and comes back, while two senders are at work. */
export async function databaseRestarts({ create, mails }: Stage, server: PostgresServer, times: number): Promise<Row> {
  const sink = await startSink(Math.round((times * 1500 * 5) / mails));
  const options = { database: await create(), smtp: sink.url, events: mails, speed, began: Date.now() };
  const children = await Promise.all([startSender(options), startSender(options)]);
  for (let i = 0; i < times; i++) {
    await pause(500 + Math.random() * 500);
    await server.restart();
  }
  await until(() => sink.counts.size >= mails, longest);
  await pause(1000);
  await Promise.all(children.map(kill));
  await sink.close();
  return rowOf('PostgreSQL restarted while mails go out', times, mails, sink, times);
}

/** Senders whose clocks are wrong: an hour behind, right, and back again. */
export async function wrongClocks({ engine, create, mails }: Stage): Promise<Row> {
  const sink = await startSink(3);
  const options = { database: await create(), smtp: sink.url, events: mails, speed, began: Date.now() };
  for (const shift of [0, -60, 24 * 60, 0]) {
    const child = await startSender({ ...options, shift });
    await pause(400);
    await kill(child);
  }
  // An hour of that clock is two minutes: claims of the sender whose clock was ahead end with its day.
  const last = await startSender({ ...options, shift: 24 * 60 + 10 });
  await until(() => sink.counts.size >= mails, longest);
  await kill(last);
  await sink.close();
  return rowOf(`clock an hour back, a day forward, and back, ${engine}`, 4, mails, sink, 4);
}
