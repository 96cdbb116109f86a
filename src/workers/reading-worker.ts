import { parentPort, workerData } from 'node:worker_threads';
import { MandateCyclesError } from '../errors.ts';
import { packs } from '../languages/index.ts';
import { createDerive } from '../obligations/derive.ts';
import { readResolution } from './read-resolution.ts';
import type { ReadingAnswer, WorkerFile } from './reading.ts';

parentPort?.postMessage(await answer(workerData as WorkerFile));

async function answer({ today, ...file }: WorkerFile): Promise<ReadingAnswer> {
  try {
    return await readResolution(
      file,
      createDerive(packs, () => today),
    );
  } catch (error) {
    if (!(error instanceof MandateCyclesError)) throw error;
    const { code, message, where } = error;
    return { code, message, where };
  }
}
