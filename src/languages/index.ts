import type { LanguagePack } from '../clauses/language-pack.ts';
import { english } from './en/index.ts';

/** Every language that texts are read in. */
export const packs: readonly LanguagePack[] = [english];
