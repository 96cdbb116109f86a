import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { MandateCyclesError } from '../../../errors.ts';
import { decodeText } from '../decode-text.ts';

/** The text of a part of the package, by its path; null where there is none. */
export type PartReader = (path: string) => Promise<string | null>;

/** A long resolution's main part has 3 MB, and XML shrinks to a tenth or, where it repeats itself, a fiftieth. */
const maxPartBytes = 40_000_000;
const maxRatio = 200;
const maxEntries = 5000;

/** Opens the ZIP archive that a DOCX is. Throws `format-broken` where it cannot be read; parts throw `file-too-large` too. */
export async function openPackage(bytes: Uint8Array, where: string): Promise<PartReader> {
  const orBroken = <T>(promise: Promise<T>) => promise.catch((error: unknown) => Promise.reject(broken(error, where)));
  const archive = await orBroken(
    fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { lazyEntries: true }),
  );
  const entries = await orBroken(listEntries(archive));
  return async (path) => {
    const entry = entries.get(path);
    if (!entry) return null;
    checkSize(entry, where);
    return decodeText(await orBroken(readEntry(archive, entry)), `${where} (${path})`);
  };
}

async function listEntries(archive: ZipFile): Promise<Map<string, Entry>> {
  if (archive.entryCount > maxEntries) throw new Error(`it holds ${archive.entryCount} entries`);
  const entries = new Map<string, Entry>();
  for await (const entry of archive.eachEntry()) entries.set(entry.fileName, entry);
  return entries;
}

/** The stream itself fails when it gives more bytes than the entry promises, so that the promise can be trusted here. */
function checkSize(entry: Entry, where: string): void {
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
  if (entry.uncompressedSize <= 1_000_000 || (entry.uncompressedSize <= maxPartBytes && ratio <= maxRatio)) return;
  const megabytes = Math.ceil(entry.uncompressedSize / 1e6);
  throw new MandateCyclesError(
    'file-too-large',
    `${entry.fileName} in it unpacks to ${megabytes} MB, ${Math.ceil(ratio)} times its size in the archive`,
    where,
  );
}

async function readEntry(archive: ZipFile, entry: Entry): Promise<Buffer> {
  const content = await buffer(await archive.openReadStreamPromise(entry));
  if (crc32(content) !== entry.crc32) throw new Error(`${entry.fileName} is damaged`);
  return content;
}

function broken(error: unknown, where: string): MandateCyclesError {
  const reason = error instanceof Error ? error.message : String(error);
  return new MandateCyclesError('format-broken', `the ZIP archive is truncated or damaged (${reason})`, where, {
    cause: error,
  });
}
