import { isBlank, ligature, spelledOut } from './plain-characters.ts';
import { unread } from './repair/mend.ts';

/** A printed line: its place in the source (`end` exclusive), and its words without the blanks around them. */
export interface PrintedLine {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Where the clean words of a line stand in the source. */
interface LinePlace {
  readonly from: number;
  /** The place of each character, where something was dropped between them; null where nothing was. */
  readonly places: readonly number[] | null;
}

/** The way from the clean words of printed lines back to the source. */
export class LineMap {
  readonly #lines: readonly PrintedLine[];
  readonly #clean: readonly string[];
  readonly #source: string;
  /** Where each line's clean words begin among those of all. */
  readonly #starts: number[] = [];
  /** The lines that were looked up. */
  readonly #places = new Map<number, LinePlace>();

  /** `clean` holds what `cleanLines` gives for the lines. */
  constructor(lines: readonly PrintedLine[], clean: readonly string[], source: string) {
    this.#lines = lines;
    this.#clean = clean;
    this.#source = source;
    let length = 0;
    for (const words of clean) {
      this.#starts.push(length + leadLength(words));
      length += words.length;
    }
  }

  /** Where a character of the clean words stands; a blank between two words, where the first of them ends. */
  positionOf(index: number): number {
    const number = lastAtMost(this.#starts, index);
    const { from, places } = this.#places.get(number) ?? this.#lookUp(number);
    const offset = index - this.#starts[number]!;
    return places === null ? from + offset : places[offset]!;
  }

  #lookUp(number: number): LinePlace {
    const clean = this.#clean[number]!;
    const place = placeOf(this.#lines[number]!, clean.slice(leadLength(clean)), this.#source);
    this.#places.set(number, place);
    return place;
  }
}

/**
 * The words of each line without needless blanks, behind what parts them from those of the line before; ligatures are
 * spelled out.
 */
export function cleanLines(lines: readonly PrintedLine[], separator: ' ' | ''): readonly string[] {
  if (separator === '') return lines.map(({ words }) => withoutBlanks(words));
  return lines.map(({ words }, i) => {
    const lead = i === 0 || lines[i - 1]!.words.endsWith('-') ? '' : ' ';
    const plain = ligature.test(words) ? spelledOut(words) : words;
    return lead + (plain.includes('  ') ? plain.replace(/ +/g, ' ') : plain);
  });
}

/**
 * The clean words of all lines: one string of its own, since a chain of parts would be walked anew for each character
 * that is read of it.
 */
export function cleanText(lines: readonly PrintedLine[], separator: ' ' | ''): string {
  if (separator === '') return withoutBlanks(lines.map(({ words }) => words).join(''));
  return cleanLines(lines, separator).join('');
}

function withoutBlanks(words: string): string {
  return words.includes(' ') ? words.replace(/ /g, '') : words;
}

/** A line's own words begin with no blank. */
function leadLength(clean: string): number {
  return clean.charCodeAt(0) === blank ? 1 : 0;
}

/**
 * Cleaning only drops blanks and what is not read: every other character is the next such one of the source, or stands
 * for one more letter of the same ligature.
 */
function placeOf({ start, end, words }: PrintedLine, clean: string, source: string): LinePlace {
  let from = start;
  while (isDropped(source.charCodeAt(from))) from += 1;
  if (clean === words && source.startsWith(words, from)) return { from, places: null };
  const places: number[] = [];
  let at = from;
  let spelled = 0;
  // One more for the blank behind the line.
  for (let i = 0; i <= clean.length; i += 1) {
    const isWord = i < clean.length && clean.charCodeAt(i) !== blank;
    if (isWord) while (at < end && isDropped(source.charCodeAt(at))) at += 1;
    places.push(at);
    if (!isWord) continue;
    spelled += 1;
    if (source.charCodeAt(at) > lastPlain && spelled < spelledOut(source[at]!).length) continue;
    spelled = 0;
    at += 1;
  }
  return { from, places };
}

/** The number of the last of some rising values that is not greater than another. */
function lastAtMost(values: readonly number[], most: number): number {
  let low = 0;
  for (let high = values.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

const blank = 32;
/** Ligatures are characters beyond all ideographs that texts in either language mostly consist of. */
const lastPlain = 0xfaff;
const unreadCode = unread.charCodeAt(0);

function isDropped(code: number): boolean {
  return isBlank(code) || code === unreadCode;
}
