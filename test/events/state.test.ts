import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildEvents } from '../../src/events/build-events.ts';
import type { EventRecord } from '../../src/events/record.ts';
import { stateOf } from '../../src/events/state.ts';
import { cycle, expiry, type SampleResolution, sampleRecord, sampleSubmission, single } from './sample-record.ts';

const first: SampleResolution = {
  number: 9901,
  adopted: '2021-06-29',
  acts: [{ act: 'extend', date: '2022-06-30' }],
  duties: [
    expiry('2022-06-30'),
    single('2021-09-01'),
    single('2021-09-02', { paragraph: '20', kind: 'deadline', bearer: 'state' }),
    single('2021-09-03', { paragraph: '21', kind: 'event', bearer: 'state' }),
    single('2021-09-04', { paragraph: '22', kind: 'review', bearer: 'security-council' }),
    single('2021-09-05', { paragraph: '23', kind: 'authorization-expiry', bearer: 'state', mandate: null }),
    cycle('2021-09-29', 'P3M', '2022-06-30'),
  ],
};
const answered = sampleSubmission('S/2021/844', 'S-RES-9901-2021/61/report/1', '2021-09-29', '2021-10-01');

/** "2021-09-01 report: unrecorded" of every event as of a day, with that day's knowledge. */
function shown(record: EventRecord, asOf: `${number}-${number}-${number}`): readonly string[] {
  return buildEvents(record, asOf).map((event) => `${event.date} ${event.kind}: ${stateOf(event, asOf)}`);
}

test('where nobody records deliveries nothing is overdue; acts of others and happenings are past', () => {
  assert.deepEqual(shown(sampleRecord([first]), '2021-09-29'), [
    '2021-09-01 report: unrecorded',
    '2021-09-02 deadline: past',
    '2021-09-03 event: past',
    '2021-09-04 review: past',
    '2021-09-05 authorization-expiry: lapsed',
    '2021-09-29 report: today',
    '2021-12-29 report: upcoming',
    '2022-03-29 report: upcoming',
    '2022-06-29 report: upcoming',
    '2022-06-30 mandate-expiry: upcoming',
  ]);
});

test('where deliveries are recorded a missing document is overdue, from that resolution on', () => {
  const earlier: SampleResolution = {
    number: 9801,
    adopted: '2020-06-29',
    acts: [{ act: 'establish', date: '2021-06-30' }],
    duties: [expiry('2021-06-30'), single('2020-09-01')],
  };
  const later: SampleResolution = {
    number: 9999,
    adopted: '2022-06-29',
    acts: [{ act: 'extend', date: '2023-06-30' }],
    duties: [expiry('2023-06-30'), single('2022-09-01')],
  };
  const elsewhere: SampleResolution = {
    number: 9902,
    adopted: '2021-07-29',
    duties: [single('2021-10-01', { mandate: 'UNOTHER' })],
  };
  const record = sampleRecord([earlier, first, later, elsewhere], { submissions: [answered] });
  const reports = shown(record, '2022-10-01').filter((line) => line.includes('report'));
  assert.deepEqual(reports, [
    '2020-09-01 report: unrecorded',
    '2021-09-01 report: overdue',
    '2021-09-29 report: submitted',
    '2021-10-01 report: unrecorded',
    '2021-12-29 report: overdue',
    '2022-03-29 report: overdue',
    '2022-06-29 report: overdue',
    '2022-09-01 report: overdue',
  ]);
  // What was not known then was not recorded then.
  assert.ok(shown(record, '2021-09-30').includes('2021-09-01 report: unrecorded'));
});

test('an end has ended only where a text says so; else it has run out, and no later text is known', () => {
  const endIn = (record: EventRecord) => shown(record, '2023-01-01').filter((line) => line.includes('mandate-expiry'));
  assert.deepEqual(endIn(sampleRecord([first])), ['2022-06-30 mandate-expiry: lapsed']);
  const final = { ...first, acts: [...first.acts!, { act: 'terminate', date: '2022-06-30' }] } as SampleResolution;
  assert.deepEqual(endIn(sampleRecord([final])), ['2022-06-30 mandate-expiry: ended']);
  const renewedLate: SampleResolution = {
    number: 9903,
    adopted: '2022-08-01',
    acts: [{ act: 'extend', date: '2023-08-01' }],
    duties: [expiry('2023-08-01')],
  };
  assert.deepEqual(endIn(sampleRecord([first, renewedLate])), [
    '2022-06-30 mandate-expiry: ended',
    '2023-08-01 mandate-expiry: upcoming',
  ]);
  const changed: SampleResolution = { number: 9904, adopted: '2022-01-01', acts: [{ act: 'change', date: null }] };
  assert.deepEqual(endIn(sampleRecord([first, changed])), ['2022-06-30 mandate-expiry: lapsed']);
  const renewed = { ...renewedLate, adopted: '2022-06-29' } as SampleResolution;
  assert.equal(endIn(sampleRecord([first, renewed]))[0], '2022-06-30 mandate-expiry: superseded');
});
