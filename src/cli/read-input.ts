import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { maxFileBytes, tooLarge } from '../document/formats/read-text.ts';
import { MandateCyclesError } from '../errors.ts';

/**
 * Reads a file, or standard input for "-".
 * @throws MandateCyclesError `file-unreadable`, or `file-too-large` before more than the limit is in memory.
 */
export async function readInput(file: string, stdin: Readable): Promise<Uint8Array> {
  try {
    return file === '-' ? await readStream(stdin) : await readFile(file);
  } catch (error) {
    if (error instanceof MandateCyclesError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new MandateCyclesError('file-unreadable', reasons[code ?? ''] ?? message, file, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

async function readFile(path: string): Promise<Uint8Array> {
  await using file = await open(path);
  const { size } = await file.stat();
  if (size > maxFileBytes) throw tooLarge(size, path);
  // A pipe or a device says no size: it is read as a stream, within the same bound.
  return size > 0 ? await file.readFile() : await readStream(file.createReadStream(), path);
}

async function readStream(stream: Readable, name = '-'): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxFileBytes) throw tooLarge(size, name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
