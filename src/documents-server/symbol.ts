import { MandateCyclesError } from '../errors.ts';

/** Blanks are left out or doubled as people type; the S and the year tell a resolution of the Council from others. */
const typed = /^\s*S\s*\/\s*RES\s*\/\s*(\d{1,4})\s*\(\s*(\d{4})\s*\)\s*$/i;

/** A resolution's number and the year in its symbol. */
export interface ResolutionNumber {
  readonly number: number;
  readonly year: number;
}

/**
 * Reads the symbol of a resolution as people type it: "S/RES/2808(2025)", "s/res/2808 (2025)".
 * @throws MandateCyclesError `symbol-invalid`, where = what was typed.
 */
export function readSymbol(text: string): ResolutionNumber {
  const match = typed.exec(text);
  if (!match) throw new MandateCyclesError('symbol-invalid', 'this is no symbol of a resolution', text.slice(0, 80));
  return { number: Number(match[1]), year: Number(match[2]) };
}

/** Gives the symbol as the project prints it everywhere, "S/RES/2808 (2025)". */
export function printSymbol({ number, year }: ResolutionNumber): string {
  return `S/RES/${number} (${year})`;
}
