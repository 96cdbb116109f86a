interface Stretch {
  readonly start: number;
  readonly end: number;
}

const marks = /[“”「」"]/g;
const opening = ['“', '「', '"'];
/** No recited text is longer; a mark that is never closed quotes nothing. */
const longest = 4_000;

/**
 * Finds what stands between quotation marks. Each paragraph of a recited text may open anew, so that a straight mark is
 * known by its place: it opens in front of a word and closes behind one.
 */
export function quotedStretches(text: string): readonly Stretch[] {
  // A single character is looked for the fastest, and most passages hold none of these.
  if (!opening.some((mark) => text.includes(mark))) return [];
  const stretches: Stretch[] = [];
  let start: number | null = null;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (opens(mark, text, index)) start ??= index;
    else if (start !== null) {
      if (index - start <= longest) stretches.push({ start, end: index });
      start = null;
    }
  }
  return stretches;
}

function opens(mark: string, text: string, at: number): boolean {
  if (mark === '“' || mark === '「') return true;
  if (mark !== '"') return false;
  return /[\s:：(,，]/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ');
}
