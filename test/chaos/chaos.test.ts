import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isSound, tableOf } from './row.ts';
import { runChaos, short } from './run-chaos.ts';

it('no fault loses a mail, and none repeats more than it may', { timeout: 240_000 }, async (context) => {
  const rows = await runChaos(short, (row) => {
    if (typeof row === 'string') context.diagnostic(row);
  });
  context.diagnostic(`\n${tableOf(rows)}`);
  assert.ok(rows.length >= 15);
  assert.deepEqual(
    rows.filter((row) => !isSound(row)),
    [],
  );
});
