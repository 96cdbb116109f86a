/** Longer lists are not worth spelling out. */
const mostSpellings = 200;

const plain = /^[^\\()[\]{}|?*+.^$]*$/;

/**
 * Spells out a pattern of letters, marks (escaped where they mean something), optional parts, groups of alternatives and sets of single letters:
 * "report(?:s|ed)?" gives "report", "reports", "reported". Null for a pattern that says more (look-arounds,
 * repetitions, ranges), and for one with too many spellings.
 */
export function expandPattern(pattern: string): readonly string[] | null {
  // Most are plain names.
  if (plain.test(pattern)) return [pattern];
  try {
    const reader = new SpellingReader(pattern);
    return reader.readAll();
  } catch {
    return null;
  }
}

class SpellingReader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  readAll(): readonly string[] {
    const spellings = this.#alternatives();
    if (this.#at < this.#pattern.length) throw new Error('a group ends that never began');
    return spellings;
  }

  #alternatives(): readonly string[] {
    const spellings = [...this.#sequence()];
    while (this.#pattern[this.#at] === '|') {
      this.#at += 1;
      spellings.push(...this.#sequence());
    }
    return spellings;
  }

  #sequence(): readonly string[] {
    let spellings: readonly string[] = [''];
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern[this.#at]!)) {
      const part = this.#optional(this.#part());
      spellings = spellings.flatMap((beginning) => part.map((end) => beginning + end));
      if (spellings.length > mostSpellings) throw new Error('too many spellings');
    }
    return spellings;
  }

  #part(): readonly string[] {
    const { [this.#at]: first } = this.#pattern;
    if (this.#pattern.startsWith('(?:', this.#at)) {
      this.#at += 3;
      const inner = this.#alternatives();
      this.#at += 1;
      return inner;
    }
    if (first === '[') {
      const end = this.#pattern.indexOf(']', this.#at);
      const letters = this.#pattern.slice(this.#at + 1, end);
      if (/[\\^]|.-./.test(letters)) throw new Error('a range');
      this.#at = end + 1;
      return [...letters];
    }
    const { [this.#at + 1]: second } = this.#pattern;
    if (first === '\\' && second !== undefined && !/[A-Za-z\d]/.test(second)) {
      this.#at += 2;
      return [second];
    }
    if (first === undefined || '(\\.*+{}^$?'.includes(first)) throw new Error('more than spellings');
    this.#at += 1;
    return [first];
  }

  #optional(part: readonly string[]): readonly string[] {
    if ('*+{'.includes(this.#pattern[this.#at] ?? ' ')) throw new Error('a repetition');
    if (this.#pattern[this.#at] !== '?') return part;
    this.#at += 1;
    return [...part, ''];
  }
}
