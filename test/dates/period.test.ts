import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { fromDateTime, type IsoDate, isWeekend } from '../../src/dates/iso-date.ts';
import { addIsoDuration, addPeriod, type PeriodUnit, toIsoDuration } from '../../src/dates/period.ts';

test('months are added by calendar and clamp to the last day', () => {
  assert.equal(addPeriod('2021-08-31', { count: 6, unit: 'month' }), '2022-02-28');
  assert.equal(addPeriod('2023-08-31', { count: 6, unit: 'month' }), '2024-02-29');
  assert.equal(addPeriod('2024-02-29', { count: 1, unit: 'year' }), '2025-02-28');
  assert.equal(addPeriod('2025-09-26', { count: 1, unit: 'year' }), '2026-09-26');
});

test('occurrences are counted from the beginning, so that month ends do not drift', () => {
  const month = { count: 1, unit: 'month' } as const;
  assert.deepEqual(
    [1, 2, 3].map((times) => addPeriod('2021-01-31', month, times)),
    ['2021-02-28', '2021-03-31', '2021-04-30'],
  );
});

test('a negative period lies before', () => {
  assert.equal(addPeriod('2021-11-30', { count: -30, unit: 'day' }), '2021-10-31');
  assert.equal(addPeriod('2021-03-31', { count: -1, unit: 'month' }), '2021-02-28');
});

test('weeks, days and hours; half a day or more is a day', () => {
  assert.equal(addPeriod('2021-06-29', { count: 2, unit: 'week' }), '2021-07-13');
  assert.equal(addPeriod('2021-06-29', { count: 90, unit: 'day' }), '2021-09-27');
  assert.equal(addPeriod('2021-06-29', { count: 48, unit: 'hour' }), '2021-07-01');
  assert.equal(addPeriod('2021-06-29', { count: 36, unit: 'hour' }), '2021-07-01');
  assert.equal(addPeriod('2021-06-29', { count: 12, unit: 'hour' }), '2021-06-30');
  assert.equal(addPeriod('2021-06-29', { count: 4, unit: 'hour' }), '2021-06-29');
});

test('working days leave out Saturdays and Sundays, both ways', () => {
  assert.equal(addPeriod('2021-07-02', { count: 1, unit: 'working-day' }), '2021-07-05');
  assert.equal(addPeriod('2021-07-05', { count: -1, unit: 'working-day' }), '2021-07-02');
  assert.equal(addPeriod('2021-06-29', { count: 10, unit: 'working-day' }), '2021-07-13');
  const dates = fc
    .integer({ min: 0, max: 50_000 })
    .map((days) => fromDateTime(DateTime.utc(1946, 1, 1).plus({ days })));
  fc.assert(
    fc.property(dates, fc.integer({ min: -60, max: 60 }), (date, count) => {
      const found = addPeriod(date, { count, unit: 'working-day' });
      assert.equal(count === 0 ? false : isWeekend(found), false);
      assert.equal(workingDaysBetween(date, found), count);
    }),
  );
});

test('periods agree with luxon on every date and count', () => {
  const days = fc.integer({ min: 0, max: 50_000 }).map((days) => DateTime.utc(1946, 1, 1).plus({ days }));
  const units = fc.constantFrom('day', 'week', 'month', 'year');
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: -240, max: 240 }),
      units,
      fc.integer({ min: 1, max: 4 }),
      (day, count, unit, times) => {
        const expected = fromDateTime(day.plus({ [unit]: count * times }));
        assert.equal(addPeriod(fromDateTime(day), { count, unit }, times), expected);
      },
    ),
  );
});

test('durations are written as ISO 8601 does, with the sign in front', () => {
  const written = (count: number, unit: PeriodUnit) => toIsoDuration({ count, unit });
  assert.deepEqual(
    [
      written(3, 'month'),
      written(-30, 'day'),
      written(90, 'day'),
      written(1, 'year'),
      written(2, 'week'),
      written(48, 'hour'),
    ],
    ['P3M', '-P30D', 'P90D', 'P1Y', 'P2W', 'PT48H'],
  );
  assert.equal(written(5, 'working-day'), 'P5D');
});

test('what is written is read back', () => {
  assert.equal(addIsoDuration('2021-08-31', 'P6M'), '2022-02-28');
  assert.equal(addIsoDuration('2021-11-30', '-P30D'), '2021-10-31');
});

/** Monday to Friday after `start` up to and including `end`; negative where it lies before. */
function workingDaysBetween(start: IsoDate, end: IsoDate): number {
  const step = end < start ? -1 : 1;
  let count = 0;
  for (let date = start; date !== end; ) {
    date = addPeriod(date, { count: step, unit: 'day' });
    if (!isWeekend(date)) count += step;
  }
  return count;
}
