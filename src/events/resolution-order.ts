import type { ResolutionHead } from '../obligations/types.ts';
import type { RecordedResolution } from './record.ts';

const numerically = new Intl.Collator('en', { numeric: true });

/** Orders symbols as people count: S/RES/999 before S/RES/1000. */
export function compareSymbols(a: string, b: string): number {
  return numerically.compare(a, b) || compareText(a, b);
}

/** Orders resolutions by adoption; those of one day by number, in which the Council adopts them. */
export function compareHeads(a: ResolutionHead, b: ResolutionHead): number {
  return compareText(a.adopted, b.adopted) || compareSymbols(a.symbol, b.symbol);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "S-RES-2584-2021" for "S/RES/2584 (2021)": the name of a resolution in addresses, folders and ids. */
export function slugOf(symbol: string): string {
  return symbol.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/**
 * Gives for each resolution the one text that its events are built from, by adoption: a text before a hand-written
 * schedule, a file of the schedules folder before what was added, then by language, newest edition first.
 */
export function textsInForce(resolutions: readonly RecordedResolution[]): readonly RecordedResolution[] {
  const bySymbol = Map.groupBy(resolutions, ({ resolution }) => resolution.symbol);
  return [...bySymbol.values()]
    .map((texts) => [...texts].sort(comparePrecedence)[0]!)
    .sort((a, b) => compareHeads(a.resolution, b.resolution));
}

function comparePrecedence(a: RecordedResolution, b: RecordedResolution): number {
  return (
    compareText(b.basis, a.basis) ||
    Number(a.origin.file === addedToStore) - Number(b.origin.file === addedToStore) ||
    compareText(a.resolution.language, b.resolution.language) ||
    b.edition - a.edition ||
    compareText(a.origin.file, b.origin.file) ||
    (a.origin.line ?? 0) - (b.origin.line ?? 0)
  );
}

/** The `origin.file` of what came in by `add` or over HTTP. */
export const addedToStore = 'added';
