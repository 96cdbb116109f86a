import { Worker } from 'node:worker_threads';
import { type ErrorCode, MandateCyclesError } from '../errors.ts';
import type { PlanOrder } from '../reminders/plan-everything.ts';

/** What the thread is given. */
export interface WorkerOrder extends PlanOrder {
  readonly databaseUrl: string;
}

/** What it answers once it is done: null, or why it could not. */
export type PlanningAnswer = { readonly code: ErrorCode; readonly message: string; readonly where: string } | null;

/**
 * Plans in a thread of its own, over connections of its own: for a hundred thousand subscribers it takes seconds, in
 * which the service answers. Ends at once with the signal; the next round then goes on from there.
 */
export async function planApart(order: WorkerOrder, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return;
  // Beside this file, under the ending that it has itself: .ts in a checkout, .js when compiled.
  const worker = new Worker(new URL(`planning-worker${import.meta.url.slice(-3)}`, import.meta.url), {
    workerData: order,
  });
  const end = () => void worker.terminate();
  signal?.addEventListener('abort', end, { once: true });
  try {
    const answer = await new Promise<PlanningAnswer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => resolve(null));
    });
    if (answer !== null) throw new MandateCyclesError(answer.code, answer.message, answer.where);
  } finally {
    signal?.removeEventListener('abort', end);
    await worker.terminate();
  }
}
