import { readText } from '../document/formats/read-text.ts';
import { buildEvents } from '../events/build-events.ts';
import { emptyRecord } from '../events/record.ts';
import type { DatedEvent } from '../events/types.ts';
import { packs } from '../languages/index.ts';
import { createDerive } from '../obligations/derive.ts';
import type { DerivedResolution } from '../obligations/types.ts';

/** What one file gives by itself, as on the day of its adoption. */
export interface DerivedFile {
  readonly file: string;
  readonly derived: DerivedResolution;
  readonly events: readonly DatedEvent[];
}

const derive = createDerive(packs);

/** Derives one file's duties and dated events. @throws MandateCyclesError, where = the file. */
export async function deriveFile(file: string, bytes: Uint8Array): Promise<DerivedFile> {
  const derived = derive(await readText(bytes, file), file);
  const resolution = { ...derived, basis: 'text', edition: 1, origin: { file, line: null }, places: {} } as const;
  const events = buildEvents({ ...emptyRecord, resolutions: [resolution] }, derived.resolution.adopted);
  return { file, derived, events };
}
