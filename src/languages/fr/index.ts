import type { LanguagePack } from '../../clauses/language-pack.ts';
import { timeAtoms } from './atoms/index.ts';
import { numberStarter, starters } from './atoms/starters.ts';
import { layout } from './layout.ts';
import { wordBoundary } from './letters.ts';
import { lexicon } from './lexicon.ts';
import { timeRules } from './rules/index.ts';
import { listJoint, slots } from './rules/slots.ts';

/**
 * French as far as its commonest forms of time go: dates, periods, cycles, the end of the mandate. Reporting without
 * a time ("régulièrement") and references to other paragraphs are not read.
 */
export const french: LanguagePack = {
  layout,
  time: { starters, numberStarter, atoms: timeAtoms, rules: timeRules, slots, listJoint, wordBoundary },
  lexicon,
};
