import { onOneLine } from '../../calendar/plain-text.ts';

/** One line of CSV (RFC 4180), with its end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(cell).join()}\r\n`;
}

/** Spreadsheet programs run what begins with one of these as a formula; the apostrophe makes it text. */
function cell(text: string): string {
  const line = onOneLine(text);
  const safe = /^[=+\-@]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
