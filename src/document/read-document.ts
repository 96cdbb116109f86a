import { MandateCyclesError } from '../errors.ts';
import { findOperativePassages } from './find-passages.ts';
import { placeHead, readHead } from './head.ts';
import { layoutOf } from './layout-of.ts';
import { refuseOthers, refuseSecond } from './refuse-others.ts';
import { repair } from './repair/repair.ts';
import type { GivenHead, Layout, ResolutionDocument } from './types.ts';

/**
 * Finds the head and the operative passages of one resolution; `given` supplies what its head lacks.
 * Throws `file-empty`, `language-unsupported`, `not-a-resolution`, `several-resolutions`, `no-operative-paragraph`, or
 * what `readHead` throws; `name` is said in the error.
 */
export function readDocument(
  text: string,
  layouts: readonly Layout[],
  name: string,
  given?: GivenHead,
): ResolutionDocument {
  if (text.trim() === '') throw new MandateCyclesError('file-empty', 'the text is empty', name);
  const layout = layoutOf(text, layouts, name);
  // Normalising and mending keep every character's place, so that positions in the one text are positions in the other.
  const { text: mended, mends } = repair(layout.normalise(text), text, layout);
  const place = placeHead(mended, layout);
  refuseOthers(mended, place, layout, name);
  const head = readHead(mended, place, layout, name, given);
  refuseSecond(mended, head.end, head.symbol, layout, name);
  const passages = findOperativePassages(mended, text, head.end, layout);
  if (passages.length === 0) {
    throw new MandateCyclesError('no-operative-paragraph', 'no operative paragraph was found', name);
  }
  return {
    text: mended,
    symbol: head.symbol,
    adopted: head.adopted,
    ...(head.precision ? { precision: head.precision } : {}),
    language: layout.language,
    mends,
    headEnd: head.end,
    passages,
  };
}
