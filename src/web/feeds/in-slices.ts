import { setImmediate as othersFirst } from 'node:timers/promises';

/** Milliseconds that the loop is kept at one time: far less than a reader notices. */
const slice = 5;

/** Joins the parts as they are made, and lets other requests through in between. */
export async function inSlices(parts: Iterable<string>): Promise<string> {
  const made: string[] = [];
  let start = performance.now();
  for (const part of parts) {
    made.push(part);
    if (performance.now() - start < slice) continue;
    await othersFirst();
    start = performance.now();
  }
  return made.join('');
}
