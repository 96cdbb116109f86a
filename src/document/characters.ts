/** By UTF-16 unit: 1 for each that `heldBy` holds. */
const held = new Uint8Array(0x10000);
let heldBy = '';

/**
 * Whether a text holds one of some characters: what can begin with none of them is not searched for. A text is gone
 * through once, however often it is asked in a row.
 */
export function holdsOneOf(text: string, characters: string): boolean {
  if (text !== heldBy) {
    held.fill(0);
    for (let i = 0; i < text.length; i += 1) held[text.charCodeAt(i)] = 1;
    heldBy = text;
  }
  for (let i = 0; i < characters.length; i += 1) {
    if (held[characters.charCodeAt(i)] === 1) return true;
  }
  return false;
}

/** All characters from one to another. */
export function charactersFrom(first: string, last: string): string {
  const count = last.charCodeAt(0) - first.charCodeAt(0) + 1;
  return Array.from({ length: count }, (_, i) => String.fromCharCode(first.charCodeAt(0) + i)).join('');
}
