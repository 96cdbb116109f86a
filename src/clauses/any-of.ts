/** A pattern that matches any of these; an earlier one wins where two begin at one place. */
export function anyOf(...patterns: readonly string[]): string {
  return patterns.join('|');
}
