import { Worker } from 'node:worker_threads';
import type { IsoDate } from '../dates/iso-date.ts';
import { type ErrorCode, MandateCyclesError } from '../errors.ts';
import type { Derive } from '../obligations/derive.ts';
import { type FileToRead, type ReadFile, readResolution } from './read-resolution.ts';

/** What the thread answers: what it read, or why it could not. */
export type ReadingAnswer = ReadFile | { readonly code: ErrorCode; readonly message: string; readonly where: string };

/** What the thread is given. */
export interface WorkerFile extends FileToRead {
  /** A text that was adopted later is refused. */
  readonly today: IsoDate;
}

/** A file of this size is read in a few milliseconds; a thread takes longer to start. */
const bytesInPlace = 100_000;
const mostSeconds = 60;
const mostMegabytes = 768;
/** One is read at a time, so that reading takes one core and one thread's memory. */
const mostWaiting = 8;

/** Reads files one after the other. */
export interface Reading {
  /** Reads a file; a large one in a thread of its own, which keeps neither the loop nor its memory. See `readResolution`. */
  read(file: FileToRead): Promise<ReadFile>;
}

/** `derive` reads what is small. */
export function createReading(derive: Derive, today: () => IsoDate): Reading {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: (file) => {
      if (file.bytes.length <= bytesInPlace) return readResolution(file, derive);
      if (waiting >= mostWaiting) {
        throw new MandateCyclesError('too-busy', `${waiting} other files are waiting to be read`, file.name);
      }
      waiting += 1;
      const reading = last
        .then(() => readApart({ ...file, today: today() }))
        .finally(() => {
          waiting -= 1;
        });
      last = reading.catch(() => {});
      return reading;
    },
  };
}

async function readApart(file: WorkerFile): Promise<ReadFile> {
  const bytes = new Uint8Array(file.bytes);
  // Beside this file, under the ending that it has itself: .ts in a checkout, .js when compiled.
  const worker = new Worker(new URL(`reading-worker${import.meta.url.slice(-3)}`, import.meta.url), {
    workerData: { ...file, bytes },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<ReadingAnswer>((resolve, reject) => {
      const tooMuch = (what: string) =>
        resolve({ code: 'file-too-large', message: `reading it takes more than ${what}`, where: file.name });
      timer = setTimeout(() => tooMuch(`${mostSeconds} seconds`), mostSeconds * 1000);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(`${mostMegabytes} MB of memory`) : reject(error),
      );
    });
    if ('code' in answer) throw new MandateCyclesError(answer.code, answer.message, answer.where);
    return answer;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
