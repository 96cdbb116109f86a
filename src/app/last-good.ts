import { setTimeout } from 'node:timers/promises';
import { MandateCyclesError } from '../errors.ts';

/** How long an answer is waited for where there is an older one, in milliseconds. */
const patience = 3_000;

/**
 * Gives what `read` gives; while the store is away or locked, what it gave last: an old calendar is better than none.
 * `report` is told in one line when that begins, and when it ends.
 */
export function lastGood<Value>(read: () => Promise<Value>, report: (line: string) => void): () => Promise<Value> {
  let last: { readonly value: Value } | undefined;
  let old = false;
  const isOld = (reason: string | null) => {
    if (old === (reason !== null)) return;
    old = reason !== null;
    report(reason === null ? 'the calendar is up to date again' : `${reason}; the calendar stays as it was last read`);
  };
  return async () => {
    const reading = read().then(
      (value) => {
        last = { value };
        isOld(null);
        return value;
      },
      (error: unknown) => {
        if (!(error instanceof MandateCyclesError) || last === undefined) throw error;
        isOld(error.line);
        return last.value;
      },
    );
    if (last === undefined) return reading;
    const stopWaiting = new AbortController();
    const impatient = setTimeout(patience, last, { signal: stopWaiting.signal, ref: false });
    try {
      return await Promise.race([reading, impatient.then(({ value }) => value)]);
    } finally {
      stopWaiting.abort();
      impatient.catch(() => {});
    }
  };
}
