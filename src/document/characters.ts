/** Which characters a text holds. What can begin with none of them is not searched for. */
export class Characters {
  /** By UTF-16 unit. */
  readonly #held = new Uint8Array(0x10000);

  constructor(text: string) {
    const held = this.#held;
    for (let i = 0; i < text.length; i += 1) held[text.charCodeAt(i)] = 1;
  }

  /** Whether the text holds one of some characters. */
  someOf(characters: string): boolean {
    for (let i = 0; i < characters.length; i += 1) {
      if (this.#held[characters.charCodeAt(i)] === 1) return true;
    }
    return false;
  }
}

let last: { readonly text: string; readonly characters: Characters } | null = null;

/** The characters of a text; those of the last one are kept, since each step of reading asks for them. */
export function charactersOf(text: string): Characters {
  if (last?.text !== text) last = { text, characters: new Characters(text) };
  return last.characters;
}

/** All characters from one to another. */
export function charactersFrom(first: string, last: string): string {
  const count = last.charCodeAt(0) - first.charCodeAt(0) + 1;
  return Array.from({ length: count }, (_, i) => String.fromCharCode(first.charCodeAt(0) + i)).join('');
}
