import type { DatedEvent } from '../../../src/events/types.ts';
import { planReminders } from '../../../src/reminders/plan-reminders.ts';
import { findUnplanned, planRound } from '../../../src/reminders/plan-round.ts';
import { claimedAtOnce } from '../../../src/reminders/send-mails.ts';
import type { Subscriber } from '../../../src/reminders/subscriber.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { desk, weekBefore } from '../../reminders/round.ts';
import type { Floor } from './floors.ts';

const page = 1000;
const now = weekBefore.toJSDate().toISOString();
const leaseUntil = weekBefore.plus({ minutes: 2 }).toJSDate().toISOString();

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

/**
 * Plans `rows` reminders, claims and marks them, and looks for what is due among them. The floor does the same in turns
 * with it, since the machine's speed wanders.
 */
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
  const memory: number[] = [];
  let apart = 0;
  let floorPlanned = 0;
  async function* inTurns() {
    for await (const some of subscribers(rows)) {
      yield some;
      apart += await seconds(async () => {
        const mails = planReminders([event], some, now, now);
        floorPlanned += await seconds(() => floor.insert(mails));
        memory.push(process.memoryUsage.rss() / 1e6);
      });
    }
  }
  const parts = { events: [event], fixed: [], subscribed: inTurns, outbox: store, now: weekBefore };
  const total = await seconds(async () =>
    planRound({ ...parts, unplanned: await findUnplanned(parts.events, store, weekBefore) }),
  );
  add(...compare(`${engine}: planned, rows/s`, rows / (total - apart), rows / floorPlanned));
  const at = (share: number) => Math.round(memory[Math.floor(share * (memory.length - 1))]!);
  add(`${engine}: memory while planning, MB (after a tenth, a half, all)`, `${at(0.1)}, ${at(0.5)}, ${at(1)}`, '', '');

  const scans: number[] = [];
  for (let i = 0; i < 50; i++) {
    const order = { now: '2001-01-01T00:00:00.000Z', leaseUntil, dueBy: now, limit: claimedAtOnce, freshOnly: false };
    scans.push((await seconds(() => store.claimMails(order))) * 1000);
  }
  scans.sort((a, b) => a - b);
  add(
    `${engine}: looking for what is due among ${rows} rows, ms (median, worst of 50)`,
    `${scans[25]!.toFixed(2)}, ${scans[49]!.toFixed(2)}`,
    '5',
    '',
  );

  const some = Math.min(rows, 100_000);
  const turns = 20;
  let claimed = 0;
  let floorClaimed = 0;
  for (let turn = 0; turn < turns; turn++) {
    claimed += await seconds(() => claimAndMark(store, some / turns));
    floorClaimed += await seconds(() => floor.claimAndMark(now, leaseUntil, claimedAtOnce, some / turns));
  }
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
