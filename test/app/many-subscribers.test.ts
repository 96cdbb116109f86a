import assert from 'node:assert/strict';
import { it } from 'node:test';
import { DateTime } from 'luxon';
import { findUnplanned } from '../../src/reminders/plan-round.ts';
import { planApart } from '../../src/workers/planning.ts';
import { sampleEvent } from '../reminders/sample-event.ts';
import { describeOnBothEngines } from '../store/engines.ts';
import { writeSubscriptions } from '../store/many-subscriptions.ts';
import { withTestApp } from './test-app.ts';

const count = 1_234;
const nothing = { open: [], gone: [] };
const order = { events: [], fixed: [], now: '2001-04-22T20:00:00.000Z', withNews: true, unplanned: nothing };

describeOnBothEngines('a service with many subscribers', (create) => {
  it('plans for all of them, beside what it does', async () => {
    const database = await create();
    await writeSubscriptions(database.url, count, { timeZone: 'UTC', hour: 8, leadDays: [7], rhythm: 'single' });
    await withTestApp(
      async ({ app, setClock }) => {
        setClock(order.now);
        assert.deepEqual(await app.remind(app.now()), [], 'nothing is due before eight');
        assert.equal((await app.outbox.countMails()).waiting, count);
      },
      { databaseUrl: database.url },
    );
    await database.remove();
  });

  it('plans nothing after it was told to stop', async () => {
    const database = await create();
    const store = await database.open();
    const events = [sampleEvent('2001-04-30')];
    const plan = async (signal: AbortSignal) => {
      const open = await findUnplanned(events, store, DateTime.fromISO(order.now));
      await planApart({ ...order, events, databaseUrl: database.url, unplanned: open }, signal);
      return (await store.plannedEvents()).length;
    };
    const stopping = new AbortController();
    assert.equal(await plan(AbortSignal.abort()), 0);
    const planning = plan(stopping.signal);
    stopping.abort();
    assert.equal(await planning, 0);
    assert.equal(await plan(new AbortController().signal), 1);
    await store.close();
    await database.remove();
  });
});

it('a round that cannot be planned says why, as it would without a thread', async () => {
  await assert.rejects(planApart({ ...order, databaseUrl: 'sqlite:/dev/null/store.db' }, undefined), {
    code: 'data-unwritable',
  });
});
