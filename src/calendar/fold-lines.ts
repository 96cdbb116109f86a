/** RFC 5545 section 3.1: a line holds at most 75 octets, its end not counted. */
const lineOctets = 75;

/**
 * Folds content lines again, however they were folded before, and ends the last one.
 * A fold never falls into a UTF-8 character or an escape such as "\,": some readers, Google's among them, unescape
 * before they unfold, and drop an event that was cut there.
 */
export function foldLines(calendar: string): string {
  const lines = calendar.replace(/\r\n[ \t]/g, '').split('\r\n');
  return `${lines
    .filter((line) => line !== '')
    .map(foldLine)
    .join('\r\n')}\r\n`;
}

function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= lineOctets) return line;
  let folded = '';
  let octets = 0;
  for (const unit of line.match(/\\.|./gsu) ?? []) {
    const size = Buffer.byteLength(unit);
    if (octets + size > lineOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += unit;
    octets += size;
  }
  return folded;
}
