import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { eventStatuses } from '../../src/events/types.ts';
import { toInstant } from '../../src/reminders/instant.ts';
import { planReminders } from '../../src/reminders/plan-reminders.ts';
import type { PlannedMail } from '../../src/store/store.ts';
import { desk } from './round.ts';
import { sampleEvent } from './sample-event.ts';

const event = sampleEvent('2001-04-30');

/** What is due at a moment. */
function plan(now: string, events = [event], subscribers = [desk]) {
  const moment = toInstant(DateTime.fromISO(now, { zone: 'utc' }));
  return planReminders(events, subscribers, moment, moment);
}
const leadOf = ({ details }: PlannedMail) => JSON.parse(details).lead;

describe('planning reminders', () => {
  const cases: readonly (readonly [now: string, lead: number | null, dueAt: string, expiresAt: string])[] = [
    ['2001-03-30T12:00Z', null, '', ''],
    ['2001-03-31T12:00Z', 30, '2001-03-31T05:00', '2001-04-23T04:00'],
    ['2001-04-20T12:00Z', 30, '2001-03-31T05:00', '2001-04-23T04:00'],
    ['2001-04-23T12:00Z', 7, '2001-04-23T04:00', '2001-04-29T04:00'],
    ['2001-04-25T12:00Z', 7, '2001-04-23T04:00', '2001-04-29T04:00'],
    ['2001-04-29T12:00Z', 1, '2001-04-29T04:00', '2001-05-01T04:00'],
    ['2001-04-30T12:00Z', 1, '2001-04-29T04:00', '2001-05-01T04:00'],
    ['2001-05-01T12:00Z', null, '', ''],
  ];
  for (const [now, lead, dueAt, expiresAt] of cases) {
    it(`on ${now} plans the closest lead alone, of use until the next: ${lead}`, () => {
      assert.deepEqual(
        plan(now).map((mail) => [leadOf(mail), mail.dueAt.slice(0, 16), mail.expiresAt.slice(0, 16)]),
        lead === null ? [] : [[lead, dueAt, expiresAt]],
      );
    });
  }

  it("counts days in the reader's zone, from the reader's hour on", () => {
    const kiritimati = { ...desk, address: 'k@example.org', timeZone: 'Pacific/Kiritimati', leadDays: [7] };
    const atNine = { ...kiritimati, address: 'nine@example.org', hour: 9 };
    // Midnight of 23 April in Kiritimati is 10:00 UTC of the day before; in New York it is 04:00 UTC of the day itself.
    const due = (now: string) =>
      plan(now, [event], [{ ...desk, leadDays: [7] }, kiritimati, atNine]).map((mail) => mail.recipient);
    assert.deepEqual(due('2001-04-22T09:59Z'), []);
    assert.deepEqual(due('2001-04-22T10:00Z'), ['k@example.org']);
    assert.deepEqual(due('2001-04-22T19:00Z'), ['k@example.org', 'nine@example.org']);
    assert.deepEqual(due('2001-04-23T04:00Z'), ['desk@example.org', 'k@example.org', 'nine@example.org']);
  });

  it('plans each night of a change of clocks once, in five zones', () => {
    for (const [timeZone, spring, autumn] of [
      ['America/New_York', '2001-04-01', '2001-10-28'],
      ['Europe/Berlin', '2001-03-25', '2001-10-28'],
      ['Africa/Cairo', '2001-04-27', '2001-09-28'],
      ['Australia/Lord_Howe', '2001-10-28', '2001-03-25'],
      ['America/Santiago', '2001-10-14', '2001-03-11'],
    ] as const) {
      for (const date of [spring, autumn]) {
        for (const hour of [0, 1, 2, 3, 23]) {
          const reader = { ...desk, timeZone, hour, leadDays: [1, 0] };
          const planned = planReminders(
            [sampleEvent(date)],
            [reader],
            '2001-01-01T00:00:00.000Z',
            '2001-12-31T00:00:00.000Z',
          );
          assert.equal(planned.length, 2, `${timeZone} ${date} ${hour}`);
          for (const mail of planned) {
            const due = DateTime.fromISO(mail.dueAt, { zone: timeZone });
            const day = leadOf(mail) === 0 ? date : DateTime.fromISO(date).minus({ days: 1 }).toISODate();
            assert.equal(due.toISODate(), day, `${timeZone} ${date} ${hour}`);
            assert.ok(due.hour >= hour && due.hour <= hour + 1, `${timeZone} ${date} ${hour}: ${due.toISO()}`);
            assert.ok(mail.dueAt < mail.expiresAt);
          }
        }
      }
    }
  });

  it('gives the same key in every round and for every spelling, and another one for another date, lead or recipient', () => {
    const keyOf = (now: string, what = event, who = desk) => plan(now, [what], [who])[0]?.key;
    const key = keyOf('2001-04-23T12:00Z');
    assert.equal(keyOf('2001-04-25T09:00Z'), key);
    assert.equal(keyOf('2001-04-25T09:00Z', event, { ...desk, address: 'Desk@Example.ORG', hour: 6 }), key);
    const others = [
      keyOf('2001-04-23T12:00Z', event, { ...desk, leadDays: [8] }),
      keyOf('2001-04-23T12:00Z', { ...event, date: '2001-04-29' }),
      keyOf('2001-04-23T12:00Z', { ...event, uid: 'other' }),
      keyOf('2001-04-23T12:00Z', event, { ...desk, address: 'other@example.org' }),
    ];
    assert.equal(new Set([key, ...others]).size, 5);
  });

  it('plans nothing without recipients or leads, nor what nobody wants', () => {
    assert.deepEqual(plan('2001-04-23T12:00Z', [event], []), []);
    assert.deepEqual(plan('2001-04-23T12:00Z', [event], [{ ...desk, leadDays: [] }]), []);
    assert.deepEqual(plan('2001-04-23T12:00Z', [event], [{ ...desk, wants: () => false }]), []);
  });

  it('never reminds of what is past or settled, nor of one thing twice in a round', () => {
    const leads = fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { maxLength: 6 });
    const day = fc.integer({ min: -40, max: 120 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.constantFrom(...eventStatuses))), leads, (days, leadDays) => {
        const start = DateTime.utc(2001, 1, 1, 12);
        const events = days.map(([offset, status], index) => {
          const date = start.plus({ days: offset }).toFormat('yyyy-MM-dd') as typeof event.date;
          return sampleEvent(date, { status, uid: `${index}` });
        });
        const moment = toInstant(start);
        const planned = planReminders(events, [{ ...desk, leadDays }], moment, moment);
        assert.equal(new Set(planned.map(({ about }) => about)).size, planned.length);
        for (const mail of planned) {
          assert.equal(events[Number(mail.about)]?.status, 'scheduled');
          assert.ok(mail.dueAt <= moment && mail.expiresAt > moment && daysTo(mail.date) >= 0);
        }
        const expected = events.filter(
          ({ status, date }) =>
            status === 'scheduled' && date >= '2001-01-01' && leadDays.some((lead) => daysTo(date) <= lead),
        );
        assert.equal(planned.length, expected.length);
      }),
    );
  });
});

function daysTo(date: string): number {
  return DateTime.fromISO(date, { zone: 'utc' }).diff(DateTime.utc(2001, 1, 1), 'days').days;
}
