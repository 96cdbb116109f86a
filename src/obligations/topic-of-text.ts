import type { Lexicon } from '../clauses/types.ts';
import { createWordFinder } from '../clauses/word-finder.ts';

/** The key of a place or theme, and whether it is named more than once: what is named once may be mentioned in passing. */
export interface TopicOfText {
  readonly key: string;
  readonly isNamedOften: boolean;
}

/** Gives the place or theme that a text is about, from its head, its first paragraph and the bodies named. */
export type TopicReader = (
  head: string,
  firstParagraph: string,
  bodies: readonly { readonly about: string; readonly start: number }[],
) => TopicOfText | null;

/** A preamble says in its first lines what it is about ("Recalling its resolutions on the situation in …"). */
const opening = 900;
const openingWeight = 3;
/** What is said behind these lines is about the matter's parts. */
const sample = 6_000;
/** A short preamble may name nothing: then the first decision does. */
const shortHead = 500;

/** Makes the reader of one language: what is named most, and first of all at the beginning, is what a text is about. */
export function createTopicReader(lexicon: Lexicon, wordBoundary: string): TopicReader {
  const find = createWordFinder(lexicon.topics, wordBoundary);
  return (head, firstParagraph, bodies) => {
    const text = head.length < shortHead ? `${head} ${firstParagraph.slice(0, shortHead)}` : head.slice(0, sample);
    const named = [
      ...find(text, 0, text.length).map(({ word, start }) => ({ about: word.topic.key, start })),
      ...bodies,
    ];
    const weights = new Map<string, number>();
    for (const { about, start } of named) {
      weights.set(about, (weights.get(about) ?? 0) + (start < opening ? openingWeight : 1));
    }
    const [most] = [...weights].sort(([, a], [, b]) => b - a);
    if (!most) return null;
    const [key] = most;
    return { key, isNamedOften: named.filter(({ about }) => about === key).length > 1 };
  };
}
