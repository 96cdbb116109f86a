import type { IsoDate } from '../dates/iso-date.ts';
import type { Passage } from './passage.ts';

/** What the document stage must know of a language to find a resolution's head, paragraphs and page furniture. */
export interface Layout {
  /** ISO 639-1. */
  readonly language: string;
  /** Words that every resolution in this language holds, and none in another; no groups and no flags. */
  readonly recognise: RegExp;
  /** The line "The Security Council," that ends the head and begins the preamble. */
  readonly opening: RegExp;
  /** Forms of the title; groups `number` and `year`. */
  readonly titles: readonly RegExp[];
  /** Forms in which the head states the adoption; group `date`. */
  readonly adoptions: readonly RegExp[];
  /** Reads a date as the language prints it. */
  readonly readDate: (printed: string) => IsoDate | null;
  /** How an unnumbered operative paragraph's line begins ("Decides", "决定"), blanks before it included; flag `m`. */
  readonly operativeVerb: RegExp;
  /** A line that heads an annex; the group `number`, where it has one. */
  readonly annex: RegExp;
  /** The characters that an annex's heading or a closing line can begin with: few lines do, and need a closer look. */
  readonly markInitials: string;
  /** How a line ends before a reference that the next goes on with: "in paragraph" before "(a) above". */
  readonly openReference: RegExp;
  /** A line that begins with the label of another place: "(a) above". */
  readonly referenceBehindLabel: RegExp;
  /** A line that belongs to the printed page and not to the text: heads, feet, links. Used with every language's own. */
  readonly furniture: RegExp;
  /** A line after which nothing operative comes ("Adopted unanimously at the 3320th meeting."). */
  readonly closing: RegExp;
  /** What stands between two printed words where a line breaks: a blank, or nothing. */
  readonly wordSeparator: ' ' | '';
  /** Makes spellings and blanks uniform, character by character: the length never changes. */
  readonly normalise: (text: string) => string;
}

/** One resolution's text, cut into its operative passages. Positions count UTF-16 units in `text`. */
export interface ResolutionDocument {
  /** Its spellings made uniform. */
  readonly text: string;
  /** "S/RES/2584 (2021)". */
  readonly symbol: string;
  readonly adopted: IsoDate;
  readonly language: string;
  /** The operative part and the annexes, in order; the preamble is left out. */
  readonly passages: readonly Passage[];
}
