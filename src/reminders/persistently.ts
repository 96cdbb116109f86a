import { setTimeout } from 'node:timers/promises';
import { MandateCyclesError } from '../errors.ts';

const firstPause = 50;
const longestPause = 2_000;

/** Does `work` again while the database is away, for up to `patience` milliseconds. */
export async function persistently<Result>(work: () => Promise<Result>, patience = 10 * 60_000): Promise<Result> {
  const end = performance.now() + patience;
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof MandateCyclesError) || performance.now() > end) throw error;
    }
    await setTimeout(pause);
  }
}
