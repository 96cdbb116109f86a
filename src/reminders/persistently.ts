import { setTimeout } from 'node:timers/promises';
import { MandateCyclesError } from '../errors.ts';

const firstPause = 50;
const longestPause = 2_000;

/** Milliseconds for which the database may be away. */
const patience = 10 * 60_000;

/** Does `work` again while the database is away, but not once the service is to stop. */
export async function persistently<Result>(
  work: () => Promise<Result>,
  stopping: AbortSignal | undefined,
): Promise<Result> {
  const end = performance.now() + patience;
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof MandateCyclesError) || performance.now() > end || stopping?.aborted) throw error;
    }
    await setTimeout(pause);
  }
}
