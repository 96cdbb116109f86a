import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** All that decides what is read from a text or a file: the stages up to the record of events. */
const stages = ['dates', 'terms', 'bodies', 'document', 'clauses', 'languages', 'obligations', 'events', 'schedules'];

/** Gives a version that changes whenever a rule may have: a hash of the program's own files, so that nobody need count it. */
export function rulesVersion(): string {
  const hash = createHash('sha256');
  for (const stage of stages) {
    const folder = fileURLToPath(new URL(`../${stage}`, import.meta.url));
    if (!existsSync(folder)) continue;
    for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
      if (/\.[jt]s$/.test(name) && !name.endsWith('.d.ts'))
        hash.update(`${stage}/${name}\n`).update(readFileSync(`${folder}/${name}`));
    }
  }
  return hash.digest('base64url');
}
