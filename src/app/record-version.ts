import { createHash } from 'node:crypto';
import type { IsoDate } from '../dates/iso-date.ts';
import type { EventRecord } from '../events/record.ts';

/** Of entries that were seen before: most of a record stays the same from one day, and one change, to the next. */
const digests = new WeakMap<object, string>();

/**
 * Gives the version of what is known on a day: the same for the same entries in any order, another where anything differs.
 * What is shown is a function of these, so that nothing of it need be written down to tell whether it has changed.
 */
export function recordVersion(known: EventRecord, knownOn: IsoDate): string {
  const entries = Object.entries(known).map(([name, ofKind]: [string, readonly object[]]) => [
    name,
    ofKind.map(digestOf).sort(),
  ]);
  return hash(JSON.stringify([knownOn, entries]));
}

function digestOf(entry: object): string {
  let digest = digests.get(entry);
  if (digest === undefined) {
    digest = hash(JSON.stringify(entry));
    digests.set(entry, digest);
  }
  return digest;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
