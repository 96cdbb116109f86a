import { numberIn, type Query } from '../http/query.ts';

/** One page of a long list, and the numbers of the pages beside it. */
export interface Paged<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pages: number;
  /** Null on the first page and on the last one. */
  readonly newer: number | null;
  readonly older: number | null;
}

/** Gives the page that the address asks for (`page`, from 1), or the nearest that there is. */
export function paged<Item>(all: readonly Item[], length: number, query: Query): Paged<Item> {
  const pages = Math.max(1, Math.ceil(all.length / length));
  const page = Math.min(pages, Math.max(1, numberIn(query, 'page', 1)));
  return {
    items: all.slice((page - 1) * length, page * length),
    page,
    pages,
    newer: page > 1 ? page - 1 : null,
    older: page < pages ? page + 1 : null,
  };
}
