import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

/**
 * Compares a text with the golden file beside the test, given as `new URL('golden/name.txt', import.meta.url)`.
 * `RECORD_GOLDEN=1 npm test` writes the files anew; the change is then read as a diff. A file that was never recorded
 * skips the test.
 */
export async function matchGolden(context: TestContext, file: URL, actual: string): Promise<void> {
  const path = fileURLToPath(file);
  if (process.env['RECORD_GOLDEN'] === '1') {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, actual);
  }
  const expected = await readFile(path, 'utf8').catch(() => null);
  if (expected === null) context.skip(`${path} is not recorded yet; RECORD_GOLDEN=1 records it`);
  else assert.equal(actual, expected, `${path} differs; RECORD_GOLDEN=1 records it anew`);
}
