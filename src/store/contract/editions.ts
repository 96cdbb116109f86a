import type { Instant } from './instant.ts';

/** One state of one resolution's text in one language. */
export interface Edition {
  /** "S/RES/2584 (2021)". */
  readonly symbol: string;
  /** ISO 639-1. */
  readonly language: string;
  /** Counts from 1 within symbol and language; the highest is in force. */
  readonly edition: number;
  /** The name of the file that it came in. */
  readonly name: string;
  /** The decoded text, which positions count in. */
  readonly text: string;
  readonly addedAt: Instant;
}

export interface EditionStore {
  /** Takes in a text. Adding the text that is already in force changes nothing; any other text becomes the next edition. */
  addEdition(edition: Omit<Edition, 'edition'>): Promise<{ readonly edition: Edition; readonly added: boolean }>;
  /** The edition in force of each resolution and language; by symbol, then language. */
  currentEditions(): Promise<readonly Edition[]>;
}
