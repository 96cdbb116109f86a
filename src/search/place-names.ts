import { plain } from './tokens.ts';

/** Names of one place, in all languages. */
export type NamesOfPlace = readonly string[];

/** Tells a name from a longer name of another place that begins, ends or goes on like it. */
export interface PlaceNames {
  /**
   * The longer names in which a name that is looked for is no finding: 索马里 (Somalia) for 马里 (Mali). What is typed
   * itself, and what is no name, is found wherever it stands.
   */
  longerThan(typed: string): readonly string[];
}

const connectors = / and (?:the )?|[和及与、/-]/u;

export function createPlaceNames(places: readonly NamesOfPlace[]): PlaceNames {
  const groups = places.map((names) => names.map(plain));
  const known = new Set(groups.flat());
  /** "Sudan and South Sudan" speaks of both. */
  const isRow = (name: string) => {
    const parts = name.split(connectors);
    return parts.length > 1 && parts.every((part) => known.has(part));
  };
  return {
    longerThan(typed) {
      const text = plain(typed);
      const names = [...known].filter((name) => hasWord(text, name) && !isRow(name));
      const longer = groups
        .filter((group) => !names.some((name) => group.includes(name)))
        .flatMap((group) => group.filter((one) => names.some((name) => one.includes(name)) && !isRow(one)));
      return [...new Set(longer)].filter((one) => !text.includes(one)).sort((a, b) => b.length - a.length);
    },
  };
}

/** Whether the name stands in what was typed as a word, or as words, of its own. */
function hasWord(text: string, name: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ')} `);
}

/** The text with these names blanked out, each place in it as before. */
export function without(names: readonly string[], text: string): string {
  return names.reduce((left, name) => left.replaceAll(name, ' '.repeat(name.length)), text);
}
