import type { IsoDate } from '../dates/iso-date.ts';
import type { GivenHead } from '../document/types.ts';
import type { ReadFile } from '../workers/read-resolution.ts';
import { createReading } from '../workers/reading.ts';
import type { RememberedDerive } from './remembered-derive.ts';

/** Reads a file that was handed in; `given` is what its head lacks. */
export type ReadBytes = (bytes: Uint8Array, name: string, given?: GivenHead) => Promise<ReadFile>;

/** Makes the reader of what is handed in; what it derives is remembered. */
export function createReadBytes(remembered: RememberedDerive, today: () => IsoDate): ReadBytes {
  const reading = createReading(remembered.derive, today);
  return async (bytes, name, given) => {
    const file = await reading.read({ bytes, name, given });
    if (!given) remembered.keep(file.text, file.derived);
    return file;
  };
}
