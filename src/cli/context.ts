import type { Readable } from 'node:stream';

/** What a command gets from the process that it runs in. */
export interface Streams {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes data. */
  readonly out: (text: string) => void;
  /** Takes everything else. */
  readonly err: (text: string) => void;
  readonly stdin: Readable;
}

/** The streams, with a place for a command to say that it did its work but found something wrong. */
export interface Context extends Streams {
  exitCode: 0 | 1;
}
