import type { ShownBlock } from './resolution-text.ts';

/** What stands side by side: the same paragraph in two languages, or a part of it in one only. */
export type BesideRow = readonly [first: readonly ShownBlock[], second: readonly ShownBlock[]];

/**
 * Puts the paragraphs of two texts beside each other: operative ones by their number, the preamble's one by one, since
 * translations keep their order.
 */
export function besideRows(first: readonly ShownBlock[], second: readonly ShownBlock[]): readonly BesideRow[] {
  const [left, right] = [byParagraph(first), byParagraph(second)];
  const keys = [...left.keys(), ...[...right.keys()].filter((key) => !left.has(key))];
  return keys.map((key) => [left.get(key) ?? [], right.get(key) ?? []]);
}

function byParagraph(blocks: readonly ShownBlock[]): ReadonlyMap<string, readonly ShownBlock[]> {
  const groups = new Map<string, ShownBlock[]>();
  let key = '';
  for (const [index, block] of blocks.entries()) {
    if (block.label !== null) key = block.label;
    const place = key || `preamble ${index}`;
    groups.set(place, [...(groups.get(place) ?? []), block]);
  }
  return groups;
}
