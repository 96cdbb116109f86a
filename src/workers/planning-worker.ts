import { parentPort, workerData } from 'node:worker_threads';
import { MandateCyclesError } from '../errors.ts';
import { planEverything } from '../reminders/plan-everything.ts';
import { openStore } from '../store/open-store.ts';
import type { PlanningAnswer, WorkerOrder } from './planning.ts';

parentPort?.postMessage(await answer(workerData as WorkerOrder));

async function answer({ databaseUrl, ...order }: WorkerOrder): Promise<PlanningAnswer> {
  try {
    const store = await openStore(databaseUrl);
    try {
      await planEverything(store, order);
    } finally {
      await store.close();
    }
    return null;
  } catch (error) {
    if (!(error instanceof MandateCyclesError)) throw error;
    const { code, message, where } = error;
    return { code, message, where };
  }
}
