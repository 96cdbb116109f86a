import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DateTime } from 'luxon';
import type { DatedEvent } from '../../src/events/types.ts';
import { newsPlanner } from '../../src/reminders/plan-news.ts';
import { subscriberOf } from '../../src/reminders/subscriber-of.ts';
import { type Preferences, preferencesSchema } from '../../src/subscriptions/preferences.ts';
import { sampleEvent } from './sample-event.ts';

const subscription = { id: 'subscription-1', address: 'desk@example.org', confirmedAt: '2001-01-01T00:00:00.000Z' };

/** "kind about date dueAt" of what is planned for one subscriber. */
function plan(
  now: string,
  wishes: Partial<Preferences>,
  events: readonly DatedEvent[] = [],
  since = subscription.confirmedAt,
) {
  const subscriber = subscriberOf(
    { ...subscription, confirmedAt: since },
    { ...preferencesSchema.parse({}), ...wishes },
  );
  return newsPlanner(events, DateTime.fromISO(now, { zone: 'utc' }))(subscriber);
}
const lines = (...parts: Parameters<typeof plan>) =>
  plan(...parts).map(({ kind, about, date, dueAt }) => [kind, about, date, dueAt].filter(Boolean).join(' '));

describe('planning digests', () => {
  it('gives one a week, on Monday at the hour of the reader, and a late one until the next', () => {
    const weekly = { rhythm: 'weekly', timeZone: 'Asia/Shanghai', hour: 9 } as const;
    // 2001-04-23 is a Monday; nine in Shanghai is one in UTC.
    assert.deepEqual(lines('2001-04-22T00:30:00Z', weekly), ['digest 2001-04-16 2001-04-16T01:00:00.000Z']);
    assert.deepEqual(lines('2001-04-22T02:00:00Z', weekly), [
      'digest 2001-04-16 2001-04-16T01:00:00.000Z',
      'digest 2001-04-23 2001-04-23T01:00:00.000Z',
    ]);
    assert.deepEqual(lines('2001-04-26T12:00:00Z', weekly), ['digest 2001-04-23 2001-04-23T01:00:00.000Z']);
  });

  it('gives one a month, on the first, through a change of the clocks', () => {
    const monthly = { rhythm: 'monthly', timeZone: 'America/New_York' } as const;
    assert.deepEqual(lines('2001-03-31T13:30:00Z', monthly), [
      'digest 2001-03-01 2001-03-01T13:00:00.000Z',
      'digest 2001-04-01 2001-04-01T12:00:00.000Z',
    ]);
  });

  it('gives the same key in every round, and none to who wants single mails', () => {
    const keys = (now: string) => plan(now, { rhythm: 'weekly' }).map(({ key }) => key);
    assert.deepEqual(keys('2001-04-24T00:00:00Z'), keys('2001-04-26T00:00:00Z'));
    assert.deepEqual(lines('2001-04-24T00:00:00Z', { rhythm: 'single' }), []);
  });
});

describe('planning reminders of what is overdue', () => {
  const owed = sampleEvent('2001-04-02', { uid: 'owed', deliveriesRecorded: true });
  const wishes = { untilDelivered: true, timeZone: 'UTC', hour: 8 };

  it('gives one a week, for who asked and for what is owed', () => {
    assert.deepEqual(lines('2001-04-08T12:00:00Z', wishes, [owed]), []);
    assert.deepEqual(lines('2001-04-09T12:00:00Z', wishes, [owed]), [
      'overdue overdue owed 2001-04-02 2001-04-09T08:00:00.000Z',
    ]);
    assert.deepEqual(lines('2001-04-25T12:00:00Z', wishes, [owed]), [
      'overdue overdue owed 2001-04-02 2001-04-23T08:00:00.000Z',
    ]);
    assert.deepEqual(lines('2001-04-25T12:00:00Z', { untilDelivered: false }, [owed]), []);
  });

  it('gives none of what is delivered, not recorded, or a year old', () => {
    const others = [
      sampleEvent('2001-04-02', { deliveriesRecorded: true, status: 'submitted' }),
      sampleEvent('2001-04-02', { deliveriesRecorded: false }),
      sampleEvent('2000-04-02', { deliveriesRecorded: true }),
    ];
    assert.deepEqual(lines('2001-04-25T12:00:00Z', wishes, others), []);
  });
});

describe('planning news', () => {
  const entry = { on: '2001-04-20', by: 'S/2001/99', note: '' } as const;
  const moved = sampleEvent('2001-04-30', {
    uid: 'moved',
    sequence: 1,
    history: [{ ...entry, what: 'moved', from: '2001-04-15' }],
  });
  const delivered = sampleEvent('2001-04-30', {
    uid: 'delivered',
    status: 'submitted',
    sequence: 1,
    history: [{ ...entry, what: 'submitted' }],
  });
  const end = { kind: 'mandate-expiry', bearer: 'mission', sequence: 1 } as const;
  const renewed = sampleEvent('2001-04-30', {
    ...end,
    uid: 'renewed',
    status: 'superseded',
    history: [{ ...entry, what: 'superseded' }],
  });
  const lapsed = sampleEvent('2001-04-19', {
    ...end,
    uid: 'lapsed',
    history: [{ ...entry, on: '2000-04-19', what: 'adopted' }],
  });
  const events = [moved, delivered, renewed, lapsed];
  const told = (now: string, notices: Preferences['notices'], since?: string) =>
    plan(now, { notices, timeZone: 'UTC', leadDays: [1] }, events, since).map(({ about }) =>
      about.replace('notice ', ''),
    );

  it('gives what was asked for, each kind by its name', () => {
    assert.deepEqual(told('2001-04-21T12:00:00Z', ['changed']), ['moved']);
    assert.deepEqual(told('2001-04-21T12:00:00Z', ['delivered']), ['delivered']);
    assert.deepEqual(told('2001-04-21T12:00:00Z', ['mandate']), ['renewed', 'lapsed']);
    assert.deepEqual(told('2001-04-21T12:00:00Z', []), []);
  });

  it('gives no old news, and none from before the subscription', () => {
    assert.deepEqual(told('2001-05-05T12:00:00Z', ['changed', 'delivered', 'mandate']), []);
    assert.deepEqual(told('2001-04-21T12:00:00Z', ['changed'], '2001-04-21T06:00:00.000Z'), []);
  });

  it('leaves a changed date to the reminder that is due', () => {
    const about = (leadDays: readonly number[]) =>
      plan('2001-04-21T12:00:00Z', { notices: ['changed'], timeZone: 'UTC', leadDays: [...leadDays] }, events).length;
    assert.deepEqual([about([30]), about([7])], [0, 1]);
  });

  it('gives one mail for one change, in every round', () => {
    const keys = (now: string) =>
      plan(now, { notices: ['changed'], timeZone: 'UTC', leadDays: [1] }, events).map(({ key }) => key);
    assert.deepEqual(keys('2001-04-21T12:00:00Z'), keys('2001-04-24T12:00:00Z'));
  });
});
