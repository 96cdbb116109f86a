import assert from 'node:assert/strict';
import { it } from 'node:test';
import { findUnplanned, planRound } from '../../src/reminders/plan-round.ts';
import type { Outbox, Store } from '../../src/store/store.ts';
import { describeOnBothEngines } from '../store/engines.ts';
import { desk, weekBefore } from './round.ts';
import { sampleEvent } from './sample-event.ts';

const pages = 4;
const perPage = 3;

async function* subscribed() {
  for (let page = 0; page < pages; page++) {
    yield Array.from({ length: perPage }, (_, i) => ({
      ...desk,
      id: `${page}-${i}`,
      address: `reader${page}-${i}@example.org`,
      leadDays: [7],
    }));
  }
}

const plan = async (outbox: Outbox, date: '2001-04-30' | '2001-04-29') => {
  const events = [sampleEvent(date, { uid: 'moved' })];
  const parts = { events, fixed: [], subscribed, outbox, now: weekBefore };
  await planRound({ ...parts, unplanned: await findUnplanned(events, outbox, weekBefore) });
};

const waiting = async (store: Store) =>
  (await store.listMails('waiting', 100)).map(({ date, recipient }) => `${date} ${recipient}`).sort();

describeOnBothEngines('a date that has changed', (create) => {
  it('is planned anew for everybody, wherever the round before broke off', async () => {
    for (let whole = 0; whole < pages; whole++) {
      const database = await create();
      const store = await database.open();
      await plan(store, '2001-04-30');
      assert.equal((await waiting(store)).length, pages * perPage);
      let planned = -1;
      const breaking: Outbox = {
        ...store,
        planMails: async (mails, now) => {
          // The fixed addresses come first.
          if (planned === whole) throw new Error('broken off');
          planned += 1;
          return store.planMails(mails, now);
        },
      };
      await assert.rejects(plan(breaking, '2001-04-29'), /broken off/);
      const other = await database.open();
      await plan(other, '2001-04-29');
      const mails = await waiting(other);
      assert.equal(new Set(mails).size, pages * perPage);
      assert.ok(
        mails.every((mail) => mail.startsWith('2001-04-29')),
        mails.join(),
      );
      await store.close();
      await other.close();
      await database.remove();
    }
  });
});
