import type { IsoDate } from '../dates/iso-date.ts';
import type { Passage } from './passage.ts';
import type { Mend } from './repair/mend.ts';

/** What the document stage must know of a language to find a resolution's head, paragraphs and page furniture. */
export interface Layout {
  /** ISO 639-1. */
  readonly language: string;
  /** Words that every resolution in this language holds, and none in another; no groups and no flags. */
  readonly recognise: RegExp;
  /** The line "The Security Council," that ends the head and begins the preamble, the surest form first; flag `m`. */
  readonly openings: readonly RegExp[];
  /** How a preamble's paragraph begins ("Recalling", 回顾), where that line is lost; flag `m`. */
  readonly preamble: RegExp;
  /** A line that is the title, from its beginning; groups `number` and, where it is printed, `year`; flag `m`. */
  readonly titles: readonly RegExp[];
  /** Forms in which the head, its lines joined, states the adoption; group `date`. */
  readonly adoptions: readonly RegExp[];
  /** A line that is a date and nothing else; group `date`; flag `m`. */
  readonly dateLine: RegExp;
  /** The adoption with its month alone; groups `month` and `year`. */
  readonly adoptionMonth: RegExp;
  /** The first of that month, as the language prints it. */
  readonly dayOne: (month: string, year: string) => string;
  /** A line that says that the Council adopted it, wherever it stands; flag `m`. */
  readonly adopted: RegExp;
  /** What stands behind each resolution's title: "Adopted by the Security Council", "The Security Council,"; flag `g`. */
  readonly resolutionStart: RegExp;
  /** What other documents say in their heads, and what they then are; flag `m`. */
  readonly others: readonly (readonly [what: string, sign: RegExp])[];
  /** What scanners, typesetters and editors do to the text. */
  readonly slips: Slips;
  /** Reads a date as the language prints it. */
  readonly readDate: (printed: string) => IsoDate | null;
  /** How an operative paragraph begins ("Decides", "决定"): a pattern without groups that count. */
  readonly operativeWords: string;
  /** How the clean text of an operative paragraph begins, its number included. */
  readonly operativeStart: RegExp;
  /** The same words at the beginning of a line, blanks before it included; flag `m`. */
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
  /** Its spellings made uniform and its slips mended; of the decoded text's length. */
  readonly text: string;
  /** "S/RES/2584 (2021)". */
  readonly symbol: string;
  readonly adopted: IsoDate;
  /** Where the head prints no day: `adopted` is the last day of its month or year then. */
  readonly precision?: 'month' | 'year';
  readonly language: string;
  /** What was mended before the text was read. */
  readonly mends: readonly Mend[];
  /** Where the head ends and the preamble begins. */
  readonly headEnd: number;
  /** The operative part and the annexes, in order; the preamble is left out. */
  readonly passages: readonly Passage[];
}

/** A vocabulary whose misread forms are mended: one character taken for another, or a capital inside. */
export interface MisreadWords {
  readonly words: readonly string[];
  /** Words of their own that look like misread ones. */
  readonly sound: readonly string[];
  /** Names of months: mended in dates only, with the day and the year beside them. */
  readonly months: readonly string[];
  /** Words that stand before a date, behind which dirt may be printed: "until| 15 December". */
  readonly leads: readonly string[];
  /** Misread forms that count only before certain words; `next` is matched right behind them. */
  readonly before: readonly { readonly misread: string; readonly word: string; readonly next: RegExp }[];
}

export interface DividedWords {
  /** Words that are joined whatever stands elsewhere in the text; small letters. */
  readonly words: ReadonlySet<string>;
  /** First parts that keep their hyphen. */
  readonly hyphenated: ReadonlySet<string>;
}

/** Characters that are misread for others they look like. */
export interface Lookalike {
  /** With flag `g`. */
  readonly pattern: RegExp;
  /** The pattern finds nothing in a text that holds none of these characters. */
  readonly signs: string;
  readonly reason: string;
  /** Gives as many characters. */
  readonly read: (printed: string) => string;
}

export interface Slips {
  readonly lookalikes?: readonly Lookalike[];
  readonly misread?: MisreadWords;
  readonly divided?: DividedWords;
}

/** A head that the user supplies where the text lacks one. */
export interface GivenHead {
  readonly symbol?: string | undefined;
  readonly adopted?: IsoDate | undefined;
}
