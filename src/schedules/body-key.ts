import type { LanguagePack } from '../clauses/language-pack.ts';

/** Gives the key that a body goes by in chains, for any name of it: "MINUSMA" for "马里稳定团". */
export type BodyKeyOf = (name: string) => string;

/** Knows bodies by all names that the languages have for them; a name that none knows is its own key. */
export function createBodyKeyOf(packs: readonly LanguagePack[]): BodyKeyOf {
  const bodies = packs
    .flatMap(({ lexicon }) => lexicon.bodies)
    .map(({ key, pattern }) => ({ key, whole: new RegExp(`^(?:the )?(?:United Nations )?(?:${pattern})$`) }));
  return (name) => bodies.find(({ key, whole }) => key !== null && whole.test(name))?.key ?? name;
}
