import { Worker } from 'node:worker_threads';
import { type ErrorCode, MandateCyclesError } from '../../../errors.ts';

/** What the worker answers: the pages' text, or why there is none. */
export type PdfAnswer = { readonly pages: readonly string[] } | { readonly code: ErrorCode; readonly message: string };

const maxSeconds = 60;
const maxMegabytes = 512;

/**
 * Gives a PDF's text line by line as printed, a form feed before every page but the first. It runs in a thread of its
 * own: the library cannot be interrupted, and a hostile file must neither block the service nor take its memory.
 * Throws `pdf-encrypted`, `pdf-without-text`, `format-broken`, or `file-too-large` for what exceeds time or memory.
 */
export async function pdfText(bytes: Uint8Array, where: string): Promise<string> {
  if (!hasEnd(bytes)) throw new MandateCyclesError('format-broken', 'the PDF is truncated: its end is missing', where);
  const answer = await ask(bytes);
  if ('code' in answer) throw new MandateCyclesError(answer.code, answer.message, where);
  const empty = answer.pages.filter((page) => page === '').length;
  if (empty * 2 > answer.pages.length) {
    throw new MandateCyclesError(
      'pdf-without-text',
      `${empty} of the ${answer.pages.length} pages hold no text`,
      where,
    );
  }
  return `${answer.pages.join('\n\n\f')}\n`;
}

/** The library would repair a truncated file and leave out what is lost without a word (ISO 32000-1, 7.5.5). */
function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(-2048).includes('%%EOF');
}

function ask(bytes: Uint8Array): Promise<PdfAnswer> {
  const data = new Uint8Array(bytes);
  // Beside this file, under the ending that it has itself: .ts in a checkout, .js when compiled.
  const worker = new Worker(new URL(`pdf-worker${import.meta.url.slice(-3)}`, import.meta.url), {
    workerData: data,
    transferList: [data.buffer],
    resourceLimits: { maxOldGenerationSizeMb: maxMegabytes },
    // The library writes its warnings to standard output, which holds data only.
    stdout: true,
    stderr: true,
  });
  const timers: NodeJS.Timeout[] = [];
  return new Promise<PdfAnswer>((resolve) => {
    const stop = (code: ErrorCode, message: string) => resolve({ code, message });
    const tooMuch = (what: string) => stop('file-too-large', `reading the PDF takes more than ${what}`);
    timers.push(
      setTimeout(() => tooMuch(`${maxSeconds} seconds`), maxSeconds * 1000),
      setInterval(
        async () => (await bufferBytes(worker)) > maxMegabytes * 1e6 && tooMuch(`${maxMegabytes} MB of memory`),
        100,
      ),
    );
    worker.on('message', (answer: PdfAnswer) => resolve(answer));
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooMuch(`${maxMegabytes} MB of memory`);
      else stop('format-broken', `the PDF cannot be read (${error.message})`);
    });
    worker.on('exit', () => stop('format-broken', 'the PDF cannot be read'));
  }).finally(() => {
    timers.forEach(clearTimeout);
    return worker.terminate();
  });
}

/** The limits of a thread do not count buffers, and a small compressed stream can fill gigabytes of them. */
async function bufferBytes(worker: Worker): Promise<number> {
  // The thread may have ended in the meantime.
  return worker.getHeapStatistics().then(
    (statistics) => statistics.external_memory,
    () => 0,
  );
}
