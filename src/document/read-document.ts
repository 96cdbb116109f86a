import { MandateCyclesError } from '../errors.ts';
import { findOperativePassages } from './find-passages.ts';
import { readHead } from './head.ts';
import { layoutOf } from './layout-of.ts';
import type { Layout, ResolutionDocument } from './types.ts';

/**
 * Finds the head and the operative passages of one resolution.
 * Throws `file-empty`, `language-unsupported`, `not-a-resolution`, `symbol-missing` or `adoption-date-missing`;
 * `name` is said in the error.
 */
export function readDocument(text: string, layouts: readonly Layout[], name: string): ResolutionDocument {
  if (text.trim() === '') throw new MandateCyclesError('file-empty', 'the text is empty', name);
  const layout = layoutOf(text, layouts, name);
  const head = readHead(text, layout, name);
  // Normalising keeps every character's place, so that positions in the one text are positions in the other.
  const uniform = layout.normalise(text);
  return {
    text: uniform,
    symbol: head.symbol,
    adopted: head.adopted,
    language: layout.language,
    passages: findOperativePassages(uniform, text, head.end, layout),
  };
}
