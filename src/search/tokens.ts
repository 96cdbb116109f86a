/** Scripts that are written without blanks between words. */
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const words = /[\p{L}\p{N}]+/gu;

/** What is searched and what is typed are made alike: full-width and traditional width forms, upper case, accents aside. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * Cuts a text into the tokens of the index. Where words stand without blanks every two neighbours are a token, so that
 * any two or more of them are found; the last of a row stands alone too, so that one is.
 */
export function tokensOf(text: string): string {
  return runsOf(text)
    .flatMap((run) => (isIdeographic(run) ? [...pairsOf(run), lastOf(run)] : [run]))
    .join(' ');
}

/** The question that finds a text with all the words typed, for SQLite's FTS5; null where nothing can be looked for. */
export function matchOf(typed: string): string | null {
  const runs = runsOf(typed);
  if (runs.length === 0) return null;
  return runs
    .map((run) => {
      if (!isIdeographic(run)) return `"${run}"*`;
      const pairs = pairsOf(run);
      return pairs.length === 0 ? `"${run}"*` : `"${pairs.join(' ')}"`;
    })
    .join(' AND ');
}

/** The words typed, as they are looked for in a text to show where they stand. */
export function termsOf(typed: string): readonly string[] {
  return runsOf(typed);
}

function runsOf(text: string): readonly string[] {
  const spaced = plain(text).replace(ideographs, (run) => ` ${run} `);
  return spaced.match(words) ?? [];
}

function isIdeographic(run: string): boolean {
  ideographs.lastIndex = 0;
  return ideographs.test(run);
}

function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => characters[index]! + character);
}

function lastOf(run: string): string {
  return [...run].at(-1)!;
}
