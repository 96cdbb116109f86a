import type { Layout } from '../document/types.ts';
import type { Bearer } from '../terms/bearers.ts';
import type { Title } from '../terms/display-languages.ts';
import type { Kind } from '../terms/kinds.ts';
import type { Lexicon, TimeGrammar } from './types.ts';

/** What a title says. */
export interface TitleSubject {
  readonly kind: Kind;
  readonly bearer: Bearer;
  readonly paragraph: string;
  /** The body's key, where the item is or serves a mandate. */
  readonly mandate: string | null;
  /** ISO 8601 duration of a cycle. */
  readonly every: string | null;
  /** The name of the one who bears it, in each language; null for "States", "the parties" and whoever has none. */
  readonly name: Title | null;
  /** What it is about in the words of the text, and their language. */
  readonly subject: { readonly text: string; readonly language: string } | null;
  /** From 1, among the items of a text that would otherwise read the same. */
  readonly number: number;
}

/** Everything that the engine knows of one language; adding a language is adding one of these. */
export interface LanguagePack {
  readonly layout: Layout;
  readonly time: TimeGrammar;
  readonly lexicon: Lexicon;
  /** Writes an item's title for people, in a language that pages and feeds are shown in. */
  readonly writeTitle?: (subject: TitleSubject) => string;
}
