import type { DatedEvent } from '../../../src/events/types.ts';
import { planReminders } from '../../../src/reminders/plan-reminders.ts';
import { planRound } from '../../../src/reminders/plan-round.ts';
import type { Subscriber } from '../../../src/reminders/subscriber.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { desk, weekBefore } from '../../reminders/round.ts';
import type { Floor } from './floors.ts';

const page = 1000;
const now = weekBefore.toJSDate().toISOString();
const leaseUntil = weekBefore.plus({ minutes: 2 }).toJSDate().toISOString();
/** As the sender does: see src/reminders/send-mails.ts. */
const claimedAtOnce = 5;

type Add = (...cells: string[]) => void;

/** So many subscribers in pages, in the order of their ids. */
export async function* subscribers(count: number): AsyncGenerator<readonly Subscriber[]> {
  for (let start = 0; start < count; start += page) {
    yield Array.from({ length: Math.min(page, count - start) }, (_, i) => {
      const id = String(start + i).padStart(8, '0');
      return { ...desk, id, address: `reader${id}@example.org`, leadDays: [7] };
    });
  }
}

/** Plans `rows` reminders, claims and marks them, and looks for what is due among them; each beside its floor. */
export async function measureStore(
  engine: string,
  url: string,
  floor: Floor,
  event: DatedEvent,
  rows: number,
  add: Add,
): Promise<void> {
  const store = await openStore(url);
  await floor.prepare();
  const before = process.memoryUsage.rss();
  const subscribed = () => subscribers(rows);
  const planned = await seconds(() =>
    planRound({ events: [event], fixed: [], subscribed, outbox: store, now: weekBefore }),
  );
  const grown = Math.round((process.memoryUsage.rss() - before) / 1e6);
  let floorPlanned = 0;
  for await (const some of subscribers(rows)) {
    const mails = planReminders([event], some, now, now);
    floorPlanned += await seconds(() => floor.insert(mails));
  }
  add(...compare(`${engine}: planned, rows/s`, rows / planned, rows / floorPlanned));
  add(`${engine}: memory grown while planning, MB`, `${grown}`, '', '');

  const scans: number[] = [];
  for (let i = 0; i < 50; i++) {
    const order = { now: '2001-01-01T00:00:00.000Z', leaseUntil, dueBy: now, limit: claimedAtOnce, freshOnly: false };
    scans.push((await seconds(() => store.claimMails(order))) * 1000);
  }
  scans.sort((a, b) => a - b);
  add(
    `${engine}: looking for what is due among ${rows} rows, ms (median, worst of 50)`,
    `${scans[25]!.toFixed(2)}, ${scans[49]!.toFixed(2)}`,
    '',
    '',
  );

  const some = Math.min(rows, 50_000);
  const claimed = await seconds(() => claimAndMark(store, some));
  const floorClaimed = await seconds(() => floor.claimAndMark(now, leaseUntil, claimedAtOnce, some));
  add(...compare(`${engine}: claimed and marked, rows/s`, some / claimed, some / floorClaimed));
  await store.close();
  await floor.close();
}

async function claimAndMark(store: Store, count: number): Promise<void> {
  for (let done = 0; done < count; ) {
    const claims = await store.claimMails({ now, leaseUntil, dueBy: now, limit: claimedAtOnce, freshOnly: true });
    for (const { key } of claims) await store.markSent(key, now);
    done += claims.length;
  }
}

export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

export function compare(what: string, here: number, floor: number): [string, string, string, string] {
  return [
    what,
    Math.round(here).toLocaleString('en'),
    Math.round(floor).toLocaleString('en'),
    (here / floor).toFixed(2),
  ];
}
