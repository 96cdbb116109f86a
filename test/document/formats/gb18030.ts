/** Node decodes GB18030 but does not encode it: this turns its table of two-byte characters round. */
const table = new Map<string, readonly [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail !== 0x7f) table.set(new TextDecoder('gb18030').decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}

/** Encodes ASCII and two-byte characters. */
export function encodeGb18030(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((character): readonly number[] => {
      if (character < '\x80') return [character.charCodeAt(0)];
      const bytes = table.get(character);
      if (!bytes) throw new Error(`no two-byte code for ${character}`);
      return bytes;
    }),
  );
}
