/** Where the words stand: UTF-16 units in the decoded text, `end` exclusive. */
export interface Source {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
