import type { LanguagePack } from '../../clauses/language-pack.ts';
import { layout } from './layout.ts';
import { wordBoundary } from './letters.ts';
import { lexicon } from './lexicon.ts';
import { numberStarter, starters, timeAtoms } from './time-atoms.ts';
import { slots, timeRules } from './time-rules.ts';

/**
 * French as far as its commonest forms of time go: dates, periods, cycles, the end of the mandate. Reporting without
 * a time ("régulièrement") and references to other paragraphs are not read.
 */
export const french: LanguagePack = {
  layout,
  time: { starters, numberStarter, atoms: timeAtoms, rules: timeRules, slots, wordBoundary },
  lexicon,
};
