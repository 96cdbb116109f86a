import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { eventStatuses } from '../../src/events/types.ts';
import { planReminders } from '../../src/reminders/plan-reminders.ts';
import { sampleEvent } from './sample-event.ts';

const desk = { address: 'desk@example.org', timeZone: 'America/New_York' };
const event = sampleEvent('2001-04-30');

function plan(now: string, events = [event], leads: readonly number[] = [30, 7, 1], recipients = [desk]) {
  return planReminders(events, DateTime.fromISO(now, { zone: 'utc' }), leads, recipients);
}

describe('planning reminders', () => {
  const cases: readonly (readonly [
    now: string,
    lead: number | null,
    daysLeft: number | null,
    usefulDays: number | null,
  ])[] = [
    ['2001-03-30T12:00Z', null, null, null],
    ['2001-03-31T12:00Z', 30, 30, 23],
    ['2001-04-20T12:00Z', 30, 10, 3],
    ['2001-04-23T12:00Z', 7, 7, 6],
    ['2001-04-25T12:00Z', 7, 5, 4],
    ['2001-04-29T12:00Z', 1, 1, 2],
    ['2001-04-30T12:00Z', 1, 0, 1],
    ['2001-05-01T12:00Z', null, null, null],
  ];
  for (const [now, lead, daysLeft, usefulDays] of cases) {
    it(`on ${now} plans the closest lead alone: ${lead}`, () => {
      assert.deepEqual(
        plan(now).map((reminder) => [reminder.lead, reminder.daysLeft, reminder.usefulDays]),
        lead === null ? [] : [[lead, daysLeft, usefulDays]],
      );
    });
  }

  it("counts days in the recipient's zone", () => {
    const kiritimati = { address: 'k@example.org', timeZone: 'Pacific/Kiritimati' };
    // 03:30 in London is still the evening before in New York, and the afternoon in Kiritimati.
    const planned = plan('2001-04-23T03:30Z', [event], [7], [desk, kiritimati]);
    assert.deepEqual(
      planned.map(({ recipient, today, daysLeft }) => [recipient, today, daysLeft]),
      [['k@example.org', '2001-04-23', 7]],
    );
  });

  it('gives the same key in every round, and another one for another date, lead or recipient', () => {
    const key = plan('2001-04-23T12:00Z')[0]?.key;
    assert.equal(plan('2001-04-25T09:00Z')[0]?.key, key);
    const others = [
      plan('2001-04-23T12:00Z', [event], [8])[0]?.key,
      plan('2001-04-23T12:00Z', [{ ...event, date: '2001-04-29' }])[0]?.key,
      plan('2001-04-23T12:00Z', [{ ...event, uid: 'other' }])[0]?.key,
      plan('2001-04-23T12:00Z', [event], [7], [{ ...desk, address: 'other@example.org' }])[0]?.key,
    ];
    assert.equal(new Set([key, ...others]).size, 5);
  });

  it('plans nothing without recipients or leads', () => {
    assert.deepEqual(plan('2001-04-23T12:00Z', [event], [30], []), []);
    assert.deepEqual(plan('2001-04-23T12:00Z', [event], []), []);
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
        const planned = planReminders(events, start, leadDays, [desk]);
        assert.equal(new Set(planned.map((reminder) => reminder.event.uid)).size, planned.length);
        for (const reminder of planned) {
          assert.equal(reminder.event.status, 'scheduled');
          assert.ok(reminder.daysLeft >= 0 && reminder.daysLeft <= reminder.lead && reminder.usefulDays > 0);
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
