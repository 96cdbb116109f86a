import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildEvents } from '../../src/events/build-events.ts';
import { cycleRecords } from '../../src/events/cycle-record.ts';
import type { EventRecord } from '../../src/events/record.ts';
import { cycle, sampleAmendment, sampleRecord, sampleSubmission, single, states } from './sample-record.ts';

const report = 'S-RES-9901-2021/61/report/1';
const letter = 'S-RES-9901-2021/62/letter/1';

function recordWith(rest: Partial<EventRecord>): EventRecord {
  const duties = [
    cycle('2021-09-29', 'P3M', '2022-06-30'),
    cycle('2021-12-29', 'P6M', '2022-06-30', { paragraph: '62', kind: 'letter' }),
  ];
  return sampleRecord([{ number: 9901, adopted: '2021-06-29', duties }], rest);
}

test('a document answers an item from its day of issue on, and says how late', () => {
  const record = recordWith({ submissions: [sampleSubmission('S/2021/1', report, '2021-09-29', '2021-10-01')] });
  assert.equal(buildEvents(record, '2021-09-30')[0]?.status, 'scheduled');
  const [event] = buildEvents(record, '2021-10-01');
  assert.equal(event?.status, 'submitted');
  assert.deepEqual(event?.delivery, { symbol: 'S/2021/1', issued: '2021-10-01', whole: true, daysLate: 2 });
  assert.equal(event?.history.at(-1)?.by, 'S/2021/1');
});

test('one document can answer several items', () => {
  const one = sampleSubmission('S/2021/1', report, '2021-12-29', '2021-12-20');
  const both = { ...one, answers: [...one.answers, { obligation: letter, date: '2021-12-29', whole: true } as const] };
  const answered = buildEvents(recordWith({ submissions: [both] }), '2022-01-01').filter(({ delivery }) => delivery);
  assert.deepEqual(
    answered.map(({ kind, delivery }) => `${kind} ${delivery?.daysLate}`),
    ['report -9', 'letter -9'],
  );
});

test('an answer in part is shown and leaves the item due; the whole answer settles it', () => {
  const part = sampleSubmission('S/2021/1', report, '2021-09-29', '2021-09-28', { whole: false });
  const whole = sampleSubmission('S/2021/2', report, '2021-09-29', '2021-10-05');
  const record = recordWith({ submissions: [whole, part] });
  const [early] = buildEvents(record, '2021-09-30');
  assert.equal(early?.status, 'scheduled');
  assert.deepEqual([early?.delivery?.symbol, early?.delivery?.whole], ['S/2021/1', false]);
  const [late] = buildEvents(record, '2021-10-05');
  assert.equal(late?.status, 'submitted');
  assert.equal(late?.delivery?.symbol, 'S/2021/2');
});

test('an unknown day of issue stays unknown: known by its bound, without a lateness', () => {
  const bounds = { notBefore: '2021-10-01', notAfter: '2021-11-01' } as const;
  const record = recordWith({ submissions: [sampleSubmission('S/2021/1', report, '2021-09-29', bounds)] });
  assert.equal(buildEvents(record, '2021-10-31')[0]?.status, 'scheduled');
  assert.deepEqual(buildEvents(record, '2021-11-01')[0]?.delivery, {
    symbol: 'S/2021/1',
    issued: null,
    issuedBetween: bounds,
    whole: true,
    daysLate: null,
  });
});

test("where the day of issue is not known, the document's own date is the day that it was known by", () => {
  const bounds = { notBefore: '2021-10-04', notAfter: '2022-01-04' } as const;
  const dated = { dated: '2021-10-04' } as const;
  const record = recordWith({ submissions: [sampleSubmission('S/2021/1', report, '2021-09-29', bounds, dated)] });
  assert.equal(buildEvents(record, '2021-10-04')[0]?.status, 'submitted');
});

test('what was delivered before a renewal stays delivered', () => {
  const record = sampleRecord(
    [
      {
        number: 9901,
        adopted: '2021-06-29',
        acts: [{ act: 'extend', date: '2022-06-30' }],
        duties: [cycle('2022-06-29', 'P1D', '2022-06-30')],
      },
      { number: 9902, adopted: '2022-06-28', acts: [{ act: 'extend', date: '2023-06-30' }] },
    ],
    { submissions: [sampleSubmission('S/2022/1', report, '2022-06-29', '2022-06-03')] },
  );
  assert.deepEqual(states(record, '2022-06-28'), ['2022-06-29 submitted', '2022-06-30 superseded']);
});

test('a note moves a date: the event shows both dates and why, and is answered under either', () => {
  const amendments = [
    sampleAmendment('S/2021/9', '2021-09-01', [
      { type: 'move', obligation: report, from: '2021-09-29', to: '2021-10-15' },
    ]),
  ];
  const record = recordWith({ amendments });
  assert.equal(buildEvents(record, '2021-08-31')[0]?.date, '2021-09-29');
  const [moved] = buildEvents(record, '2021-09-01');
  assert.equal(moved?.date, '2021-10-15');
  assert.equal(moved?.uid, buildEvents(record, '2021-08-31')[0]?.uid);
  assert.deepEqual(moved?.history.at(-1), {
    on: '2021-09-01',
    what: 'moved',
    by: 'S/2021/9',
    note: 'asked for more time',
    from: '2021-09-29',
  });
  for (const date of ['2021-09-29', '2021-10-15'] as const) {
    const answered = recordWith({
      amendments,
      submissions: [sampleSubmission('S/2021/10', report, date, '2021-10-16')],
    });
    assert.equal(buildEvents(answered, '2021-10-16')[0]?.delivery?.daysLate, 1);
  }
});

test('a moved report takes along what is to be done together with it', () => {
  const duties = [
    cycle('2021-09-29', 'P3M', '2021-12-30'),
    {
      paragraph: '43',
      bearer: 'state' as const,
      due: { type: 'aligned' as const, with: '61' },
      dates: ['2021-09-29', '2021-12-29'] as const,
    },
  ];
  const move = { type: 'move', obligation: report, from: '2021-09-29', to: '2021-10-15' } as const;
  const record = sampleRecord([{ number: 9901, adopted: '2021-06-29', duties }], {
    amendments: [sampleAmendment('S/2021/9', '2021-09-01', [move])],
  });
  const dates = buildEvents(record, '2021-09-01').map(({ date, bearer }) => `${date} ${bearer}`);
  assert.deepEqual(dates, [
    '2021-10-15 state',
    '2021-10-15 secretary-general',
    '2021-12-29 state',
    '2021-12-29 secretary-general',
  ]);
});

test('an exchange of letters changes a cycle: old occurrences give way, shared dates stay, new ones appear', () => {
  const record = recordWith({
    amendments: [
      sampleAmendment('S/2021/9', '2021-11-01', [
        {
          type: 'cycle',
          obligation: report,
          after: '2021-11-01',
          every: 'P6M',
          first: '2021-12-29',
          until: '2022-12-31',
        },
      ]),
    ],
    submissions: [sampleSubmission('S/2022/9', report, '2022-12-29', '2022-12-30')],
  });
  const reports = states(record, '2022-12-30', ({ kind }) => kind === 'report');
  assert.deepEqual(reports, [
    '2021-09-29 scheduled',
    '2021-12-29 scheduled',
    '2022-03-29 superseded',
    '2022-06-29 scheduled',
    '2022-12-29 submitted',
  ]);
  const events = buildEvents(record, '2022-12-30');
  assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
});

test('the record of a cycle gives median, range and a forecast that is marked as one', () => {
  const submissions = [
    sampleSubmission('S/2021/1', report, '2021-09-29', '2021-10-01'),
    sampleSubmission('S/2022/1', report, '2021-12-29', '2022-01-04'),
    sampleSubmission('S/2022/2', report, '2022-03-29', '2022-03-28'),
    sampleSubmission('S/2022/3', letter, '2021-12-29', { notBefore: '2022-01-04', notAfter: '2022-03-30' }),
  ];
  const events = buildEvents(recordWith({ submissions }), '2022-04-01');
  const next = events.find(({ kind, status }) => kind === 'report' && status === 'scheduled');
  assert.deepEqual(cycleRecords(events), [
    {
      obligation: report,
      answered: 3,
      lateness: { count: 3, median: 2, least: -1, most: 6 },
      forecast: { forecast: true, uid: next?.uid, due: '2022-06-29', from: '2022-06-28', to: '2022-07-05' },
    },
    { obligation: letter, answered: 1, lateness: null, forecast: null },
  ]);
});

test('one answer gives no forecast, and what stands alone is no cycle', () => {
  const record = sampleRecord(
    [
      {
        number: 9901,
        adopted: '2021-06-29',
        duties: [cycle('2021-09-29', 'P3M', '2022-06-30'), single('2021-07-15')],
      },
    ],
    { submissions: [sampleSubmission('S/2021/1', report, '2021-09-29', '2021-10-01')] },
  );
  const records = cycleRecords(buildEvents(record, '2021-12-01'));
  assert.deepEqual(
    records.map(({ obligation, lateness, forecast }) => [obligation, lateness?.median, forecast]),
    [[report, 2, null]],
  );
});
