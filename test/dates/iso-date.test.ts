import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  daysBetween,
  fromDateTime,
  isoDate,
  isWeekend,
  lastDayOfMonth,
  parseIsoDate,
  toDateTime,
  yearOf,
} from '../../src/dates/iso-date.ts';

test('a day that does not exist is no date', () => {
  assert.equal(isoDate(2013, 6, 31), null);
  assert.equal(isoDate(2021, 2, 29), null);
  assert.equal(isoDate(2024, 2, 29), '2024-02-29');
  assert.equal(isoDate(2021, 13, 1), null);
  assert.equal(isoDate(2021, 0, 1), null);
  assert.equal(isoDate(2021, 1, 0), null);
  assert.equal(parseIsoDate('2013-06-31'), null);
});

test('only the written form of ISO 8601 is read', () => {
  assert.equal(parseIsoDate('2021-06-29'), '2021-06-29');
  for (const text of ['2021-6-29', '20210629', '2021-06-29T00:00:00Z', ' 2021-06-29', '', '2021-06']) {
    assert.equal(parseIsoDate(text), null, text);
  }
});

test('the last day of a month knows leap years', () => {
  assert.equal(lastDayOfMonth(2021, 2), '2021-02-28');
  assert.equal(lastDayOfMonth(2024, 2), '2024-02-29');
  assert.equal(lastDayOfMonth(1900, 2), '1900-02-28');
  assert.equal(lastDayOfMonth(2013, 6), '2013-06-30');
});

test('Saturday and Sunday are the weekend', () => {
  assert.deepEqual((['2021-07-02', '2021-07-03', '2021-07-04', '2021-07-05'] as const).map(isWeekend), [
    false,
    true,
    true,
    false,
  ]);
});

test('dates agree with luxon on every day from 1946 to 2100', () => {
  const days = fc.integer({ min: 0, max: 56_000 }).map((days) => DateTime.utc(1946, 1, 1).plus({ days }));
  fc.assert(
    fc.property(days, days, (first, second) => {
      const [start, end] = [fromDateTime(first), fromDateTime(second)];
      assert.equal(start, first.toISODate());
      assert.equal(isoDate(first.year, first.month, first.day), start);
      assert.equal(yearOf(start), first.year);
      assert.equal(daysBetween(start, end), second.diff(first, 'days').days);
      assert.equal(start < end, first < second);
      assert.equal(toDateTime(start).toMillis(), first.toMillis());
    }),
  );
});
