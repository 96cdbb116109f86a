import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildEvents } from '../../src/events/build-events.ts';
import { cycle, expiry, type SampleDuty, sampleCorrection, sampleRecord, single } from './sample-record.ts';

const adopted = '2021-06-29';
const reports = cycle('2021-09-29', 'P3M', '2022-06-30');
const aligned = (paragraph: string, more: Partial<SampleDuty> = {}): SampleDuty => ({
  paragraph,
  due: { type: 'aligned', with: '61' },
  dates: ['2021-09-29', '2021-12-29', '2022-03-29', '2022-06-29'],
  ...more,
});

function eventsOf(duties: readonly SampleDuty[], ...corrections: Parameters<typeof sampleCorrection>[]) {
  const record = sampleRecord([{ number: 9901, adopted, duties }], {
    corrections: corrections.map((correction) => sampleCorrection(...correction)),
  });
  return buildEvents(record, '2026-01-01');
}

test('aligned items of the same kind and bearer are one event that cites all their paragraphs', () => {
  const events = eventsOf([aligned('5'), aligned('48'), reports]);
  assert.equal(events.length, 4);
  const [first] = events;
  assert.deepEqual(first?.paragraphs, ['5', '48', '61']);
  assert.deepEqual(
    first?.citations.map(({ paragraph, quote }) => `${paragraph}: ${quote}`),
    ['5: words of 5', '48: words of 48', '61: words of 61'],
  );
  assert.equal(first?.title.en, 'Duty (para. 61, 1st of 4)');
  assert.equal(first?.title.zh, '事项（第61段，第1次）');
  assert.deepEqual(first?.occurrence, { index: 1, of: 4 });
});

test('an aligned item of another bearer is an event of its own that says whose date it follows', () => {
  const events = eventsOf([aligned('43', { bearer: 'state', mandate: null }), reports]);
  assert.equal(events.length, 8);
  const followers = events.filter(({ bearer }) => bearer === 'state');
  const leaders = new Map(events.map((event) => [event.uid, event]));
  assert.equal(followers.length, 4);
  for (const { date, alignedWith, mandate } of followers) {
    assert.equal(leaders.get(alignedWith ?? '')?.date, date);
    assert.equal(mandate, 'UNSAMPLE');
  }
  assert.ok(events.every(({ bearer, alignedWith }) => (bearer === 'state') === (alignedWith !== undefined)));
});

test('two distinct duties of one day, kind and bearer stay two', () => {
  const events = eventsOf([single('2021-07-15'), single('2021-07-15', { paragraph: '20' })]);
  assert.deepEqual(
    events.map(({ paragraphs }) => paragraphs),
    [['19'], ['20']],
  );
});

test('one event or end of a mandate that several paragraphs repeat is one', () => {
  const election = (paragraph: string) => single('2022-02-27', { paragraph, kind: 'event', bearer: 'state' });
  const events = eventsOf([
    election('1'),
    election('4'),
    election('30(a)(vi)'),
    expiry('2022-06-30', { paragraph: '17' }),
    expiry('2022-06-30', { paragraph: '20' }),
  ]);
  assert.deepEqual(
    events.map(({ kind, paragraphs }) => `${kind} ${paragraphs.join(' ')}`),
    ['event 1 4 30(a)(vi)', 'mandate-expiry 17 20'],
  );
});

test('ends of two mandates on one day, and two measures that run out together, stay two', () => {
  const events = eventsOf([
    expiry('2022-06-30', { mandate: 'UNONE' }),
    expiry('2022-06-30', { mandate: 'UNTWO', paragraph: '2' }),
    expiry('2022-06-30', { kind: 'measures-expiry', bearer: 'state', paragraph: '3' }),
    expiry('2022-06-30', { kind: 'measures-expiry', bearer: 'state', paragraph: '4' }),
  ]);
  assert.equal(events.length, 4);
});

test('undated duties make no event', () => {
  assert.deepEqual(eventsOf([{ paragraph: '6', due: { type: 'standing', wording: 'regularly' } }]), []);
});

test('identities are safe in file names and addresses', () => {
  const events = eventsOf([
    single('2021-07-15', { paragraph: '30(a)(vi)' }),
    single('2021-07-16', { paragraph: 'annex II 15(b)' }),
  ]);
  for (const { uid } of events) assert.match(uid, /^[A-Za-z0-9._-]+@mandate-cycles$/);
});

test('a corrected item keeps its identity, shows both dates and who corrected it', () => {
  const id = 'S-RES-9901-2021/19/report/1';
  const [before] = eventsOf([single('2021-07-15')]);
  const [after] = eventsOf(
    [single('2021-07-15')],
    [
      '2021-08-01',
      {
        action: 'correct',
        obligation: id,
        was: {},
        to: { due: { type: 'fixed', date: '2021-07-16' }, dates: ['2021-07-16'] },
      },
    ],
  );
  assert.equal(after?.uid, before?.uid);
  assert.equal(after?.date, '2021-07-16');
  assert.deepEqual(after?.history.at(-1), {
    on: '2021-08-01',
    what: 'corrected',
    by: 'A. Reader',
    note: 'misread (the text)',
    from: '2021-07-15',
  });
  assert.ok(after!.sequence > before!.sequence);
});

test('a rejected item is cancelled, not deleted; an occurrence that a correction leaves out too', () => {
  const id = 'S-RES-9901-2021/61/report/1';
  const rejected = eventsOf([reports], ['2021-08-01', { action: 'reject', obligation: id, was: {} }]);
  assert.deepEqual(
    rejected.map(({ status }) => status),
    ['cancelled', 'cancelled', 'cancelled', 'cancelled'],
  );
  const shortened = eventsOf(
    [reports],
    ['2021-08-01', { action: 'correct', obligation: id, was: {}, to: { dates: ['2021-09-29', '2022-03-29'] } }],
  );
  assert.deepEqual(
    shortened.map(({ date, status }) => `${date} ${status}`),
    ['2021-09-29 scheduled', '2021-12-29 cancelled', '2022-03-29 scheduled', '2022-06-29 cancelled'],
  );
});

test('an added item is an event from the day of the correction on', () => {
  const item = sampleRecord([{ number: 9901, adopted, duties: [single('2021-10-01', { paragraph: '7' })] }])
    .resolutions[0]!.obligations[0]!;
  const action = {
    action: 'add',
    resolution: 'S/RES/9901 (2021)',
    item: { ...item, id: 'S-RES-9901-2021/7/report/added-1' },
  } as const;
  const record = sampleRecord([{ number: 9901, adopted }], { corrections: [sampleCorrection('2021-08-01', action)] });
  assert.deepEqual(buildEvents(record, '2021-07-31'), []);
  const [event] = buildEvents(record, '2021-08-01');
  assert.equal(event?.date, '2021-10-01');
  assert.equal(event?.history[0]?.what, 'corrected');
  assert.equal(event?.sequence, 0);
});
