import type { LanguagePack } from '../clauses/language-pack.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import { chinese } from './zh/index.ts';

/** All languages that resolutions are read in. A new language is a new folder and a line here. */
export const packs: readonly LanguagePack[] = [english, chinese, french];
