import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { MailSender } from '../../src/reminders/mail-sender.ts';
import { openStore } from '../../src/store/open-store.ts';
import { desk, runRound } from '../reminders/round.ts';
import { sampleEvent } from '../reminders/sample-event.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { startOpensmtpd } from './opensmtpd.ts';
import type { Stage } from './process-faults.ts';
import { kill, pause, startSender, until } from './processes.ts';
import { type Row, rowOf } from './row.ts';
import { startSink } from './sink.ts';

/**
 * The file system of a database fills up while mails go out, and has room again later; `createIn` makes the database in a
 * folder. Null where there is no right to mount.
 */
export async function diskFull(
  { engine, mails }: Pick<Stage, 'engine' | 'mails'>,
  createIn: (folder: string) => Promise<string>,
  times: number,
): Promise<Row | null> {
  const { path: folder, remove } = await temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    await remove();
    return null;
  }
  const sink = await startSink(5);
  const data = join(folder, 'data');
  mkdirSync(data);
  const options = { database: await createIn(data), smtp: sink.url, events: mails, speed: 30, began: Date.now() };
  const child = await startSender(options);
  for (let i = 0; i < times; i++) {
    await pause(300);
    try {
      for (let n = 0; ; n++) writeFileSync(join(folder, `ballast${n}`), Buffer.alloc(16_384));
    } catch {
      // Full.
    }
    await pause(700);
    execFileSync('sh', ['-c', 'rm -f "$0"/ballast*', folder]);
  }
  await until(() => sink.counts.size >= mails, 120);
  await pause(300);
  await kill(child);
  await sink.close();
  execFileSync('umount', ['-l', folder]);
  rmSync(folder, { recursive: true, force: true });
  return rowOf(`disk full while mails go out, ${engine}`, times, mails, sink, 0);
}

const zones = ['America/New_York', 'Europe/Berlin', 'Africa/Cairo', 'Australia/Lord_Howe', 'America/Santiago'];
/** The nights in which these change their clocks in 2001 lie within these days. */
const nights = ['2001-03-11', '2001-03-25', '2001-04-01', '2001-04-27', '2001-09-28', '2001-10-14', '2001-10-28'];

/** Rounds every half hour through the nights in which clocks change: each reader gets each reminder once, on its day. */
export async function clockChanges(): Promise<Row> {
  const counts = new Map<string, number>();
  let late = 0;
  let expected = 0;
  for (const timeZone of zones) {
    for (const night of nights) {
      const store = await openStore('sqlite::memory:');
      const event = sampleEvent(night as `${number}-${number}-${number}`, { uid: `${timeZone} ${night}` });
      const start = DateTime.fromISO(night, { zone: timeZone }).minus({ hours: 36 }).toUTC();
      let now = start;
      const sender: MailSender = {
        async send({ messageId, content }, beforeEnd) {
          await beforeEnd();
          counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
          const left = DateTime.fromISO(night, { zone: timeZone }).diff(
            now.setZone(timeZone).startOf('day'),
            'days',
          ).days;
          if (!content.subject.includes(Math.round(left) === 0 ? 'Today' : '1 day')) late += 1;
        },
        close: () => {},
      };
      const subscriber = { ...desk, timeZone, hour: 2, leadDays: [1, 0] };
      for (; now < start.plus({ hours: 72 }); now = now.plus({ minutes: 30 })) {
        await runRound({ outbox: store, sender, events: [event], now, subscriber });
      }
      await store.close();
      expected += 2;
    }
  }
  const row = rowOf('nights of clock changes, five zones', nights.length * zones.length, expected, { counts }, 0);
  return { ...row, lost: row.lost + late };
}

/** A real mail server, with senders that are killed before it. */
export async function realServer({ create, mails, engine }: Stage, kills: number): Promise<Row> {
  const server = await startOpensmtpd();
  const options = { database: await create(), smtp: server.url, events: mails, speed: 30, began: Date.now() };
  for (let i = 0; i < kills; i++) {
    const child = await startSender(options);
    await pause(300 + Math.random() * 700);
    await kill(child);
  }
  const last = await startSender(options);
  await until(() => server.counts().size >= mails, 120);
  await pause(1000);
  await kill(last);
  const row = rowOf(
    `OpenSMTPD, with kill -9 of the sender, ${engine}`,
    kills,
    mails,
    { counts: server.counts() },
    kills,
  );
  await server.stop();
  return row;
}
