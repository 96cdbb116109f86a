/** Longer lists are not worth spelling out. */
const mostSpellings = 200;
/** Beginnings and endings of a few letters are asked for once, and cost little to compare. */
const mostEdges = 2_000;

const plain = /^[^\\()[\]{}|?*+.^$]*$/;

/**
 * Spells out a pattern of letters, marks (escaped where they mean something), optional parts, groups of alternatives and sets of single letters:
 * "report(?:s|ed)?" gives "report", "reports", "reported". Null for a pattern that says more (look-arounds,
 * repetitions, ranges), and for one with too many spellings.
 */
export function expandPattern(pattern: string): readonly string[] | null {
  // Most are plain names.
  if (plain.test(pattern)) return [pattern];
  const reader = new PatternReader(pattern, Number.POSITIVE_INFINITY, 'forwards');
  const spellings = reader.readAll();
  return spellings === null || reader.saysMore ? null : spellings.map(({ letters }) => letters);
}

/**
 * The letters, `count` or fewer, that stand where a match of a pattern begins: behind fewer than that anything may
 * follow. Null where anything may stand there.
 */
export function beginningsOf(pattern: string, count: number): readonly string[] | null {
  return edgesOf(pattern, count, 'forwards');
}

/** The letters that stand where a match ends, likewise. */
export function endingsOf(pattern: string, count: number): readonly string[] | null {
  return edgesOf(pattern, count, 'backwards');
}

/** What a pattern that begins by looking back asks to stand there: a pattern of its own; null for any other. */
export function lookedBackFor(pattern: string): string | null {
  return pattern.startsWith('(?<=') ? pattern.slice(4, endOfGroup(pattern, 0)) : null;
}

/** The spellings that a pattern matches where it finds around them what it looks for; null as in `expandPattern`. */
export function spellingsBetweenLooks(pattern: string): readonly string[] | null {
  let letters = pattern;
  for (let at = letters.search(look); at >= 0; at = letters.search(look)) {
    letters = letters.slice(0, at) + letters.slice(endOfGroup(letters, at) + 1);
  }
  return expandPattern(letters);
}

const look = /\(\?<?[=!]/;

/** Where the group ends that opens there. */
function endOfGroup(pattern: string, at: number): number {
  for (let i = at, depth = 0; i < pattern.length; i += 1) {
    const { [i]: character } = pattern;
    if (character === '\\') i += 1;
    else if (character === '[') i = pattern.indexOf(']', i);
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0) return i;
  }
  return pattern.length;
}

type Direction = 'forwards' | 'backwards';

function edgesOf(pattern: string, count: number, direction: Direction): readonly string[] | null {
  const edges = new PatternReader(pattern, count, direction).readAll();
  if (edges === null || edges.some(({ letters }) => letters === '')) return null;
  return [...new Set(edges.map(({ letters }) => letters))];
}

/** What a part of a pattern matches, or how that begins or ends. */
interface Edge {
  readonly letters: string;
  /** Whether nothing else stands between these letters and what the pattern says next. */
  readonly isWhole: boolean;
}

const nothing: Edge = { letters: '', isWhole: true };
const anything: Edge = { letters: '', isWhole: false };

/** Edges that differ: many long words end alike. */
function unlike(edges: readonly Edge[]): readonly Edge[] {
  const seen = new Map<string, Edge>();
  for (const edge of edges) {
    const key = `${edge.letters}${edge.isWhole}`;
    if (!seen.has(key)) seen.set(key, edge);
  }
  return seen.size === edges.length ? edges : [...seen.values()];
}

class PatternReader {
  /** Whether the pattern says more than letters can. */
  saysMore = false;
  readonly #pattern: string;
  readonly #longest: number;
  readonly #direction: Direction;
  #at = 0;

  constructor(pattern: string, longest: number, direction: Direction) {
    this.#pattern = pattern;
    this.#longest = longest;
    this.#direction = direction;
  }

  /** Null where there are too many. */
  readAll(): readonly Edge[] | null {
    try {
      return this.#alternatives();
    } catch (error) {
      if (error instanceof TooMany) return null;
      throw error;
    }
  }

  #alternatives(): readonly Edge[] {
    const all = [...this.#sequence()];
    while (this.#pattern[this.#at] === '|') {
      this.#at += 1;
      all.push(...this.#sequence());
    }
    return all;
  }

  #sequence(): readonly Edge[] {
    const parts: (readonly Edge[])[] = [];
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern[this.#at]!)) {
      parts.push(this.#repeated(this.#part()));
    }
    if (this.#direction === 'backwards') parts.reverse();
    return this.#joined(parts);
  }

  #joined(parts: readonly (readonly Edge[])[]): readonly Edge[] {
    let all: readonly Edge[] = [nothing];
    for (const part of parts) {
      all = unlike(all.flatMap((edge) => (edge.isWhole ? part.map((next) => this.#longer(edge, next)) : [edge])));
      if (all.length > (this.#longest === Number.POSITIVE_INFINITY ? mostSpellings : mostEdges)) throw new TooMany();
    }
    return all;
  }

  #longer({ letters }: Edge, next: Edge): Edge {
    const all = this.#direction === 'forwards' ? letters + next.letters : next.letters + letters;
    if (all.length < this.#longest) return { letters: all, isWhole: next.isWhole };
    return {
      letters: this.#direction === 'forwards' ? all.slice(0, this.#longest) : all.slice(-this.#longest),
      isWhole: false,
    };
  }

  #part(): readonly Edge[] {
    const { [this.#at]: first } = this.#pattern;
    if (first === '(') return this.#group();
    if (first === '[') return this.#set();
    if (first === '\\') return this.#escape();
    this.#at += 1;
    if (first === '^' || first === '$' || first === '.') return this.#more(first === '.' ? anything : nothing);
    return [{ letters: first!, isWhole: true }];
  }

  #group(): readonly Edge[] {
    const [opening, kind] = /\((\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.#pattern.slice(this.#at)) ?? [];
    this.#at += opening!.length;
    const inner = this.#alternatives();
    this.#at += 1;
    if (kind === '?:') return inner;
    const isLook = kind !== undefined && /[=!]/.test(kind);
    if (!isLook) return this.#more(...inner);
    // What a look-around asks for stands there, whatever the pattern says behind it.
    const asks =
      kind === (this.#direction === 'forwards' ? '?=' : '?<=') && inner.every(({ letters }) => letters !== '');
    return this.#more(...(asks ? inner.map(({ letters }) => ({ letters, isWhole: false })) : [nothing]));
  }

  #set(): readonly Edge[] {
    const end = this.#pattern.indexOf(']', this.#at);
    const letters = this.#pattern.slice(this.#at + 1, end);
    this.#at = end + 1;
    if (/[\\^]|.-./.test(letters)) return this.#more(anything);
    return [...letters].map((letter) => ({ letters: letter, isWhole: true }));
  }

  #escape(): readonly Edge[] {
    const letter = this.#pattern[this.#at + 1]!;
    this.#at += 2;
    if (letter === 'd') return this.#more(...[...'0123456789'].map((digit) => ({ letters: digit, isWhole: true })));
    if (letter === 'b' || letter === 'B') return this.#more(nothing);
    return /[A-Za-z\d]/.test(letter) ? this.#more(anything) : [{ letters: letter, isWhole: true }];
  }

  #repeated(part: readonly Edge[]): readonly Edge[] {
    const [sign, count] = /^(?:[?*+]|\{(\d+)[\d,]*\})/.exec(this.#pattern.slice(this.#at)) ?? [];
    if (sign === undefined) return part;
    this.#at += sign.length;
    if (sign === '?') return [...part, nothing];
    if (this.#pattern[this.#at] === '?') this.#at += 1;
    const least = sign === '+' ? 1 : Number(count ?? 0);
    const fewest = this.#joined(Array.from({ length: Math.max(1, least) }, () => part));
    const more = fewest.map(({ letters }) => ({ letters, isWhole: false }));
    return this.#more(...more, ...(least === 0 ? [nothing] : []));
  }

  #more(...beginnings: readonly Edge[]): readonly Edge[] {
    this.saysMore = true;
    return beginnings;
  }
}

class TooMany extends Error {}
