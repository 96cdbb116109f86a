import { setImmediate as othersFirst } from 'node:timers/promises';

/** Milliseconds that the loop is kept at one time: far less than a reader notices. */
const slice = 3;

/** Goes through the steps of a long work, and lets other requests through in between; gives its result. */
export async function inSlices<Result>(work: Iterator<unknown, Result>): Promise<Result> {
  let start = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - start < slice) continue;
    await othersFirst();
    start = performance.now();
  }
}

/** Does the work in one go. */
export function atOnce<Result>(work: Iterator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Joins the parts as they are made, in slices. */
export function joinedInSlices(parts: Iterable<string>): Promise<string> {
  return inSlices(joining(parts));
}

function* joining(parts: Iterable<string>): Generator<void, string> {
  const made: string[] = [];
  for (const part of parts) {
    made.push(part);
    yield;
  }
  return made.join('');
}
