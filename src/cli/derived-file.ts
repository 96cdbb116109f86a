import { today } from '../clock.ts';
import { readText } from '../document/formats/read-text.ts';
import type { GivenHead } from '../document/types.ts';
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

const derive = createDerive(packs, today);

/** Derives one file's duties and dated events; `given` supplies a head. @throws MandateCyclesError, where = the file. */
export async function deriveFile(file: string, bytes: Uint8Array, given: GivenHead = {}): Promise<DerivedFile> {
  const derived = derive(await readText(bytes, file), file, given);
  const resolution = { ...derived, basis: 'text', edition: 1, origin: { file, line: null }, places: {} } as const;
  const events = buildEvents({ ...emptyRecord, resolutions: [resolution] }, derived.resolution.adopted);
  return { file, derived, events };
}
