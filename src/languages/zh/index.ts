import type { LanguagePack } from '../../clauses/language-pack.ts';
import { layout } from './layout.ts';
import { lexicon } from './lexicon.ts';
import { numberStarter, starters, timeAtoms } from './time-atoms.ts';
import { slots, timeRules } from './time-rules.ts';
import { writeTitle } from './titles.ts';

export const chinese: LanguagePack = {
  layout,
  time: { starters, numberStarter, atoms: timeAtoms, rules: timeRules, slots, wordBoundary: '' },
  lexicon,
  writeTitle,
};
