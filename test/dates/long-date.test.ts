import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longDate, longMonth, weekdayName } from '../../src/dates/long-date.ts';

test('a date is written out as people of either language do', () => {
  assert.equal(longDate('2021-07-05', 'en'), '5 July 2021');
  assert.equal(longDate('2021-07-05', 'zh'), '2021年7月5日');
  assert.equal(longMonth('2021-12-31', 'en'), 'December 2021');
  assert.equal(longMonth('2021-01-31', 'zh'), '2021年1月');
});

test('the weekday is the date’s own, whatever the zone of the machine', () => {
  assert.equal(weekdayName('2021-06-28', 'en'), 'Monday');
  assert.equal(weekdayName('2021-07-04', 'en'), 'Sunday');
  assert.equal(weekdayName('2021-07-04', 'zh'), '星期日');
});
