import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../src/document/formats/read-text.ts';
import { MandateCyclesError } from '../../src/errors.ts';
import { slugOf } from '../../src/events/resolution-order.ts';
import { packs } from '../../src/languages/index.ts';
import { createDerive } from '../../src/obligations/derive.ts';
import type { DerivedResolution } from '../../src/obligations/types.ts';
import { toScheduleYaml } from '../../src/schedules/to-yaml.ts';
import { chooseFacts } from './choose-facts.ts';

/*
 * npm run facts -- FOLDER YEAR: writes schedules/from-texts.yaml again, from the texts in FOLDER that were adopted in YEAR
 * or later. The file holds facts (symbols, paragraphs, kinds, dates), and none of the texts' words.
 */

const [folder, year] = process.argv.slice(2);
if (!folder || !/^\d{4}$/.test(year ?? '')) {
  console.error('usage: npm run facts -- FOLDER YEAR');
  process.exit(2);
}
const schedules = join(import.meta.dirname, '../../schedules');
const target = join(schedules, 'from-texts.yaml');
const note = `# What rules read in resolutions from ${year} on, whose texts are not at hand here: the chain of every mandate, and the dated items
# of its last text. Nobody has reviewed it. "npm run facts" writes this file; do not edit it.
`;

const chain = readFileSync(join(schedules, 'minusma.yaml'), 'utf8');
const derive = createDerive(packs);
const texts: DerivedResolution[] = [];
for (const name of readdirSync(folder).sort()) {
  const path = join(folder, name);
  try {
    const derived = derive(await readText(readFileSync(path), path), path);
    const { symbol, adopted } = derived.resolution;
    // A text that is shipped itself says all this and more, and so does what a person wrote of a whole chain.
    if (adopted >= year! && !existsSync(join(schedules, slugOf(symbol))) && !chain.includes(`symbol: ${symbol}\n`)) {
      texts.push(derived);
    }
  } catch (error) {
    if (!(error instanceof MandateCyclesError)) throw error;
    console.error(error.line);
  }
}
const facts = chooseFacts(texts);
writeFileSync(target, note + toScheduleYaml(facts));
const items = facts.reduce((sum, { obligations }) => sum + obligations.length, 0);
console.log(`${target}: ${facts.length} resolutions, ${items} items`);
