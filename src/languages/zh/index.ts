import type { LanguagePack } from '../../clauses/language-pack.ts';
import { timeAtoms } from './atoms/index.ts';
import { numberStarter, starters } from './atoms/starters.ts';
import { layout } from './layout.ts';
import { lexicon } from './lexicon.ts';
import { timeRules } from './rules/index.ts';
import { listJoint, slots } from './rules/slots.ts';
import { writeTitle } from './titles.ts';

export const chinese: LanguagePack = {
  layout,
  time: { starters, numberStarter, atoms: timeAtoms, rules: timeRules, slots, listJoint, wordBoundary: '' },
  lexicon,
  writeTitle,
};
