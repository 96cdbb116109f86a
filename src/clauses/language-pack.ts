import type { Layout } from '../document/types.ts';
import type { Lexicon, TimeGrammar } from './types.ts';

/** Everything that the engine knows of one language; adding a language is adding one of these. */
export interface LanguagePack {
  readonly layout: Layout;
  readonly time: TimeGrammar;
  readonly lexicon: Lexicon;
}
