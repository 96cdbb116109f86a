import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { seedText, stages } from '../seed.ts';

const script = fileURLToPath(new URL('../print-seed-stages.ts', import.meta.url));

for (const zone of ['Asia/Shanghai', 'America/New_York', 'UTC', 'Pacific/Kiritimati']) {
  test(`every stage gives the same bytes under TZ=${zone}`, () => {
    const printed = execFileSync(process.execPath, [script], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
    assert.equal(
      printed,
      Object.values(stages)
        .map((write) => write(seedText))
        .join(''),
    );
  });
}
