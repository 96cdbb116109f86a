import type { Names } from './body.ts';

/** What a resolution can be about: a place or a theme. */
export interface Topic {
  /** The English name, which is shown. */
  readonly key: string;
  /** Further words that stand for it; the first Chinese one is shown. */
  readonly names: Names;
  /** Of a theme that belongs to one place: that place's key. */
  readonly within?: string;
}

/** A row of the tables of places and themes. */
export function topic(key: string, names: Names, within?: string): Topic {
  return within ? { key, names, within } : { key, names };
}
