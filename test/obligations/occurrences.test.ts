import assert from 'node:assert/strict';
import { test } from 'node:test';
import { occurrences } from '../../src/obligations/occurrences.ts';

const quarter = { count: 3, unit: 'month' } as const;

test('a cycle runs up to and including its end', () => {
  assert.deepEqual(occurrences('2021-06-29', quarter, 1, '2022-06-29'), [
    '2021-09-29',
    '2021-12-29',
    '2022-03-29',
    '2022-06-29',
  ]);
  assert.equal(occurrences('2021-06-29', quarter, 1, '2022-06-28').at(-1), '2022-03-29');
});

test('a cycle without an end is listed with its first four', () => {
  assert.deepEqual(occurrences('2021-08-31', quarter, 1, null), [
    '2021-11-30',
    '2022-02-28',
    '2022-05-31',
    '2022-08-31',
  ]);
});

test('the beginning itself may be the first', () => {
  assert.deepEqual(occurrences('2021-03-31', quarter, 0, '2021-07-01'), ['2021-03-31', '2021-06-30']);
});

test('a cycle that begins after its end is empty', () => {
  assert.deepEqual(occurrences('2021-06-29', quarter, 1, '2021-07-31'), []);
});

test('no cycle is without bound', () => {
  assert.ok(occurrences('2021-06-29', { count: 1, unit: 'day' }, 1, '9999-12-31').length < 10_000);
});
