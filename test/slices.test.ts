import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atOnce, inSlices, joinedInSlices } from '../src/slices.ts';

/** Keeps the loop for longer than one slice may. */
function work(): void {
  const end = performance.now() + 5;
  while (performance.now() < end);
}

function* steps(seen: string[]): Generator<void, string> {
  for (const step of ['one', 'two', 'three']) {
    work();
    seen.push(step);
    yield;
  }
  return 'done';
}

test('others are let through between the steps of a long work', async () => {
  const seen: string[] = [];
  setImmediate(() => seen.push('other'));
  assert.equal(await inSlices(steps(seen)), 'done');
  assert.deepEqual([...seen].sort(), ['one', 'other', 'three', 'two']);
  assert.notEqual(seen.at(-1), 'other');
});

test('the same work can be done in one go', () => {
  const seen: string[] = [];
  assert.equal(atOnce(steps(seen)), 'done');
  assert.deepEqual(seen, ['one', 'two', 'three']);
});

test('parts are joined in their order', async () => {
  assert.equal(await joinedInSlices(['a', 'b', 'c']), 'abc');
  assert.equal(await joinedInSlices([]), '');
});
