import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { coverageTable, tableIn } from './coverage-table.ts';
import type { Figures } from './figures.ts';
import { absent, corpusFolder, measure } from './measure.ts';

const root = join(import.meta.dirname, '../..');
/** The scorer that belongs to the annotated texts. */
const scorer = join(corpusFolder, '../contract/score.mjs');

describe('the coverage on annotated texts', { skip: absent }, () => {
  const measured = absent ? new Map<string, Figures>() : measure();

  it('is what the README says; "npm run coverage" writes it anew', () => {
    assert.equal(tableIn(readFileSync(join(root, 'README.md'), 'utf8')), coverageTable(measured));
  });

  for (const [language, figures] of measured) {
    it(`is the same in ${language} by the scorer beside the texts`, {
      skip: !existsSync(scorer) && `no scorer at ${scorer}`,
    }, async () => {
      const derive = `${process.execPath} src/cli/main.ts derive --format json`;
      const folders = ['--gold', join(corpusFolder, 'gold', language), '--texts', join(corpusFolder, language)];
      const run = promisify(execFile);
      const { stdout } = await run(process.execPath, [scorer, '--json', ...folders, '--derive', derive], { cwd: root });
      // How many texts hold in every detail is no share, and stands in no table.
      const { failed, holds: _, ...theirs } = JSON.parse(stdout);
      assert.equal(failed, 0);
      assert.deepEqual(theirs, figures);
    });
  }
});
