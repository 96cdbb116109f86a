import { extname } from 'node:path';
import { decodeText } from '../document/formats/decode-text.ts';
import type { Place, RecordedResolution } from '../events/record.ts';
import type { DerivedResolution } from '../obligations/types.ts';

/** What was derived, with the decoded text that it was derived from. */
export interface DerivedText extends DerivedResolution {
  readonly text?: string;
}

/** Records a text that was derived; in a plain text each obligation knows its line, other formats have no lines. */
export function fromText(derived: DerivedText, bytes: Uint8Array, file: string): RecordedResolution {
  const lineOf = extname(file).toLowerCase() === '.txt' ? lineFinder(decodeText(bytes, file)) : () => null;
  const places = derived.obligations.map(({ id, source }): [string, Place] => [
    id,
    { line: lineOf(source.start), source: null },
  ]);
  return { ...derived, basis: 'text', edition: 1, origin: { file, line: 1 }, places: Object.fromEntries(places) };
}

/** Gives the line, from 1, of a position in the text. */
function lineFinder(text: string): (position: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (position) => starts.findLastIndex((start) => start <= position) + 1;
}
