import type { Change } from './changes.ts';
import type { Instant } from './instant.ts';

/** One state of one resolution's text in one language. */
export interface Edition {
  /** "S/RES/2584 (2021)". */
  readonly symbol: string;
  /** ISO 639-1. */
  readonly language: string;
  /** Counts from 1 within symbol and language; the highest that is not withdrawn is in force. */
  readonly edition: number;
  /** The name of the file that it came in. */
  readonly name: string;
  /** The decoded text, which positions count in. */
  readonly text: string;
  readonly addedAt: Instant;
}

/** An edition without its text, as lists show it. */
export interface EditionEntry extends Omit<Edition, 'text'> {
  /** When it was taken back; null while it stands. */
  readonly withdrawnAt: Instant | null;
}

/** Which editions of a resolution are meant: all languages, all editions where nothing is said. */
export interface EditionChoice {
  readonly symbol: string;
  readonly language?: string | undefined;
  readonly edition?: number | undefined;
}

export interface EditionStore {
  /**
   * Takes in a text. Adding the text that is already in force changes nothing; any other text becomes the next edition.
   * `by` is who does it.
   */
  addEdition(
    edition: Omit<Edition, 'edition'>,
    by: string,
  ): Promise<{ readonly edition: Edition; readonly added: boolean }>;
  /** The edition in force of each resolution and language; by symbol, then language. */
  currentEditions(symbol?: string): Promise<readonly Edition[]>;
  /** All editions of a resolution, also withdrawn ones; by language, then number. */
  editionsOf(symbol: string): Promise<readonly EditionEntry[]>;
  /** The text of an edition; null where there is none. */
  editionText(symbol: string, language: string, edition: number): Promise<string | null>;
  /** Takes editions back; the text stays for the history. Gives those that stood until then. */
  withdrawEditions(choice: EditionChoice, change: Change): Promise<readonly EditionEntry[]>;
}
