import { type Body, namesIn } from './body.ts';
import { spellers } from './spellings.ts';
import { bodies } from './table.ts';

const languages = ['en', 'zh', 'fr'] as const;

let keys: ReadonlyMap<string, string> | undefined;

/**
 * Gives the key that a body goes by in chains and filters, for any name of it: "MINUSMA" for "马里稳定团". Of two that a
 * name can mean it is the later one; a name that none has is its own key.
 */
export function bodyKeyOf(name: string): string {
  keys ??= new Map([...bodies.flatMap(namedEntries), ...bodies.map(({ key }) => [key, key] as const)]);
  return keys.get(name.replace(/^the /, '')) ?? name;
}

function namedEntries({ key, names }: Body): readonly (readonly [name: string, key: string])[] {
  return languages.flatMap((language) =>
    namesIn(names, language).flatMap((name) =>
      (spellers[language]?.(name) ?? [name]).map((one) => [one, key] as const),
    ),
  );
}
