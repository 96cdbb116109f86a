// `npm run coverage`: measures the derivation on the annotated texts and writes the figures into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { coverageTable, withTable } from './coverage-table.ts';
import { absent, measure } from './measure.ts';

const readme = new URL('../../README.md', import.meta.url);

if (absent) {
  console.error(`coverage: ${absent}; set CORPUS_DIR`);
  process.exitCode = 1;
} else {
  const table = coverageTable(measure());
  writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), table));
  console.log(table);
}
