import { readText } from '../document/formats/read-text.ts';
import type { GivenHead } from '../document/types.ts';
import { MandateCyclesError } from '../errors.ts';
import type { Derive } from '../obligations/derive.ts';
import type { DerivedResolution } from '../obligations/types.ts';

/** A file that was read, with what it says. */
export interface ReadFile {
  readonly text: string;
  readonly derived: DerivedResolution;
}

/** A file to be read. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly given: GivenHead | undefined;
}

/** The longest resolutions have 300,000 characters. */
const longestText = 8_000_000;
/** The densest have a few hundred duties; what has more would fill the calendar. */
const mostDuties = 5_000;

/**
 * Reads the text of a resolution and derives its duties, within the bounds of what a service keeps.
 * @throws MandateCyclesError as `readText` and `derive` do, or `file-too-large` or `too-many-dates`.
 */
export async function readResolution({ bytes, name, given }: FileToRead, derive: Derive): Promise<ReadFile> {
  const text = await readText(bytes, name);
  if (text.length > longestText) {
    const message = `the text has ${text.length} characters; at most ${longestText} are taken in`;
    throw new MandateCyclesError('file-too-large', message, name);
  }
  const derived = derive(text, name, given);
  const count = derived.obligations.length;
  if (count > mostDuties) {
    const message = `it gives ${count} duties; at most ${mostDuties} are taken in`;
    throw new MandateCyclesError('too-many-dates', message, name);
  }
  return { text, derived };
}
