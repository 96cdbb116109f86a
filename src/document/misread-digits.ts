/** What scanners read for a digit. */
const digitOf: Readonly<Record<string, string>> = {
  ...{ l: '1', I: '1', '|': '1', '!': '1', ']': '1', i: '1', J: '1', f: '1', t: '1', '£': '1' },
  ...{ O: '0', o: '0', Q: '0', D: '0', S: '5', s: '5', $: '5', B: '8', g: '9', q: '9', Z: '2', z: '2', b: '6', G: '6' },
};

/** The digits that a misread number stands for, or null where it can be none. */
export function misreadDigits(printed: string): string | null {
  let digits = '';
  for (const c of printed) {
    const digit = c >= '0' && c <= '9' ? c : digitOf[c];
    if (digit === undefined) return null;
    digits += digit;
  }
  return digits;
}
