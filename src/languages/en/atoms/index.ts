import type { TimeAtom } from '../../../clauses/types.ts';
import { cycleAtoms } from './cycles.ts';
import { dateAtoms } from './dates.ts';
import { periodAtoms } from './periods.ts';
import { wordAtoms } from './words.ts';

/** Time expressions as English resolutions print them: cycles first, since a date or a period is often a part of one. */
export const timeAtoms: readonly TimeAtom[] = [...cycleAtoms, ...dateAtoms, ...periodAtoms, ...wordAtoms];
