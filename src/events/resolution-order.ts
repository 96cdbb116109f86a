import type { ResolutionHead } from '../obligations/types.ts';

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

/** The `origin.file` of what came in by `add` or over HTTP. */
export const addedToStore = 'added';
