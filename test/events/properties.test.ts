import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildEvents } from '../../src/events/build-events.ts';
import { knownBy } from '../../src/events/known-by.ts';
import { mergeRecords } from '../../src/events/record.ts';
import { anyDay, anyOrder, anyRecord } from './any-record.ts';

const lastDay = '2030-01-01';

test('the order of entries means nothing', () => {
  const shuffled = anyRecord.chain((record) => fc.tuple(fc.constant(record), anyOrder(record), anyDay));
  fc.assert(
    fc.property(shuffled, ([record, reordered, day]) => {
      assert.deepEqual(buildEvents(reordered, day), buildEvents(record, day));
    }),
  );
});

test('entries that stand twice, in a file and in the store, count once', () => {
  fc.assert(
    fc.property(anyRecord, ({ submissions, ...record }) => {
      const once = { ...record, submissions };
      const twice = { ...record, submissions: [...submissions, ...submissions] };
      assert.deepEqual(buildEvents(twice, lastDay), buildEvents(once, lastDay));
    }),
  );
});

test('a day is told from what was known by then alone', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, anyDay, (record, other, day) => {
      const then = buildEvents(record, day);
      assert.deepEqual(buildEvents(knownBy(record, day), lastDay), then);
      const later = { ...other, resolutions: [], reviews: [], successions: [] };
      const future = {
        ...later,
        submissions: later.submissions.map((one) => ({ ...one, issued: '2029-01-01' as const, dated: null })),
        amendments: later.amendments.map((one) => ({ ...one, on: '2029-01-01' as const })),
        corrections: later.corrections.map((one) => ({ ...one, on: '2029-01-01' as const })),
      };
      assert.deepEqual(buildEvents(mergeRecords(record, future), day), then);
    }),
  );
});

test('identities are unique, and none that was given out ever vanishes', () => {
  fc.assert(
    fc.property(anyRecord, anyDay, (record, day) => {
      const then = buildEvents(record, day).map(({ uid }) => uid);
      const now = new Set(buildEvents(record, lastDay).map(({ uid }) => uid));
      assert.equal(new Set(then).size, then.length);
      assert.deepEqual(
        then.filter((uid) => !now.has(uid)),
        [],
      );
    }),
  );
});

test('the number of an event rises with every change of its date or status, and so does its day', () => {
  fc.assert(
    fc.property(anyRecord, anyDay, (record, day) => {
      const now = new Map(buildEvents(record, lastDay).map((event) => [event.uid, event]));
      for (const before of buildEvents(record, day)) {
        const after = now.get(before.uid)!;
        const changed = after.date !== before.date || after.status !== before.status;
        assert.ok(changed ? after.sequence > before.sequence : after.sequence >= before.sequence);
        assert.ok(after.lastModified >= before.lastModified);
        assert.ok(!changed || after.lastModified > day);
      }
    }),
  );
});

test('a mandate event has a history that begins it and ends on the day of its last change', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      for (const { history, lastModified, resolution } of buildEvents(record, lastDay)) {
        assert.equal(`${history.at(-1)?.on}T00:00:00.000Z`, lastModified);
        assert.deepEqual(
          [...history].map(({ on }) => on),
          history.map(({ on }) => on).sort(),
        );
        assert.ok(history[0]?.by === resolution || history[0]?.what !== 'adopted');
      }
    }),
  );
});
