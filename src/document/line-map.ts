import { isBlank } from './plain-characters.ts';
import { unread } from './repair/mend.ts';

/** A printed line: its place in the source (`end` exclusive), and its words without the blanks around them. */
export interface PrintedLine {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What parts a line's words from those of the line before: a word cut after its own hyphen ("Secretary-⏎General") goes on. */
export function leadOf(before: PrintedLine | undefined): ' ' | '' {
  return before === undefined || before.words.endsWith('-') ? '' : ' ';
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
  readonly #source: string;
  readonly #separator: ' ' | '';
  /** Where each line's clean words begin among those of all. */
  readonly #starts: number[] = [];
  /** The lines that were looked up. */
  readonly #places = new Map<number, LinePlace>();

  constructor(lines: readonly PrintedLine[], source: string, separator: ' ' | '') {
    this.#lines = lines;
    this.#source = source;
    this.#separator = separator;
    let length = 0;
    let before: PrintedLine | undefined;
    for (const line of lines) {
      const lead = separator === '' ? '' : leadOf(before);
      this.#starts.push(length + lead.length);
      length += lead.length + cleanWords(line, separator).length;
      before = line;
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
    const line = this.#lines[number]!;
    const place = placeOf(line, cleanWords(line, this.#separator), this.#source);
    this.#places.set(number, place);
    return place;
  }
}

function cleanWords({ words }: PrintedLine, separator: ' ' | ''): string {
  if (separator === '') return words.includes(' ') ? words.replaceAll(' ', '') : words;
  return words.includes('  ') ? words.replace(/ +/g, ' ') : words;
}

/** Cleaning only drops blanks and what is not read: every other character is the next such one of the source. */
function placeOf({ start, end, words }: PrintedLine, clean: string, source: string): LinePlace {
  let from = start;
  while (isDropped(source.charCodeAt(from))) from += 1;
  if (clean === words && source.startsWith(words, from)) return { from, places: null };
  const places: number[] = [];
  let at = from;
  // One more for the blank behind the line.
  for (let i = 0; i <= clean.length; i += 1) {
    const isWord = i < clean.length && clean.charCodeAt(i) !== blank;
    if (isWord) while (at < end && isDropped(source.charCodeAt(at))) at += 1;
    places.push(at);
    if (isWord) at += 1;
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
const unreadCode = unread.charCodeAt(0);

function isDropped(code: number): boolean {
  return isBlank(code) || code === unreadCode;
}
