/** East Asian wide and full-width characters take two columns (Unicode UAX #11, in outline). */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** Aligns rows in columns; the last column runs free. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(printable));
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => width(row[column] ?? '')))) ?? [];
  const lines = cells.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : pad(cell, widths[column]!))).join('  '),
  );
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

/** Text from a file on one line of a terminal: breaks become blanks, control characters (escape codes) go. */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

function width(text: string): number {
  return [...text].length + (text.match(wide)?.length ?? 0);
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}
