import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Published, publish } from '../../src/events/publish.ts';
import type { DatedEvent } from '../../src/events/types.ts';
import { sampleEvent } from '../due/sample-events.ts';

const fingerprintOf = (content: string) => content;

/** A memory as the store keeps it, and a publication on a day. */
function publishing() {
  const states = new Map<string, Published>();
  const last = new Map<string, DatedEvent>();
  return (events: readonly DatedEvent[], now: string) => {
    const today = now.slice(0, 10) as '2021-07-01';
    const { events: shown, changed } = publish(events, states, last, { now, today, fingerprintOf });
    for (const { event, ...state } of changed) {
      states.set(event.uid, state);
      last.set(event.uid, event);
    }
    return shown;
  };
}

const moment = (day: string, time = '09:00:00.000') => `2021-07-${day}T${time}Z`;
const uid = 'a@mandate-cycles';

test('what is first published has the sequence and the day that its history gives, and stays while nothing changes', () => {
  const show = publishing();
  const event = sampleEvent({ uid, sequence: 2, lastModified: moment('01') });
  assert.deepEqual(show([event], moment('10')), [event]);
  assert.deepEqual(show([event], moment('11')), [event]);
});

test('a change raises sequence and time, and so does its way back', () => {
  const show = publishing();
  const event = sampleEvent({ uid, lastModified: moment('01') });
  const changes = [event, { ...event, date: '2021-07-16' as const, sequence: 100 }, event, event];
  const shown = changes.map((one, day) => show([one], moment(String(10 + day)))[0]!);
  assert.deepEqual(
    shown.map(({ date, sequence, lastModified }) => [date, sequence, lastModified]),
    [
      ['2021-07-15', 0, moment('01')],
      ['2021-07-16', 100, moment('11')],
      ['2021-07-15', 101, moment('12')],
      ['2021-07-15', 101, moment('12')],
    ],
  );
});

test('an event that nothing gives any more is cancelled for 90 days; its way back goes on counting', () => {
  const show = publishing();
  const event = sampleEvent({ uid, lastModified: moment('01') });
  show([event], moment('10'));
  const [gone] = show([], moment('11'));
  assert.deepEqual([gone?.status, gone?.sequence, gone?.lastModified], ['cancelled', 1, moment('11')]);
  assert.deepEqual(show([], '2021-10-09T09:00:00.000Z'), [gone]);
  assert.deepEqual(show([], '2021-10-10T09:00:00.000Z'), []);
  const [back] = show([event], '2021-10-11T09:00:00.000Z');
  assert.deepEqual([back?.status, back?.sequence], ['scheduled', 2]);
});

test('others’ deliveries and the passing of days are no change of an event', () => {
  const show = publishing();
  const event = sampleEvent({ uid });
  show([event], moment('10'));
  const later = { ...event, deliveriesRecorded: !event.deliveriesRecorded, endConfirmed: true };
  assert.equal(show([later], moment('11'))[0]?.sequence, event.sequence);
});

test('over any run of changes sequence and time only rise, and rise with every change', () => {
  const state = fc.option(
    fc.record({ date: fc.constantFrom('2021-07-15' as const, '2021-07-16' as const), sequence: fc.nat({ max: 300 }) }),
  );
  fc.assert(
    fc.property(fc.array(state, { maxLength: 12 }), (run) => {
      const show = publishing();
      let before: DatedEvent | undefined;
      for (const [minute, change] of run.entries()) {
        const now = moment('20', `09:00:00.${String(minute).padStart(3, '0')}`);
        const [shown] = show(change ? [sampleEvent({ uid, ...change })] : [], now);
        if (before && shown) {
          const isSame = before.date === shown.date && before.status === shown.status;
          assert.ok(isSame || shown.sequence > before.sequence);
          assert.ok(isSame || shown.lastModified > before.lastModified);
          assert.ok(shown.sequence >= before.sequence && shown.lastModified >= before.lastModified);
        }
        before = shown;
      }
    }),
  );
});
