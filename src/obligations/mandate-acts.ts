import type { Draft } from './draft.ts';
import type { Resolved } from './resolve.ts';
import type { MandateAct } from './types.ts';

/** What a dated end does to its mandate: ends it for good, sets it up, or carries it on. Null for items that are no end of a named mandate. */
export function mandateActOf(draft: Draft, { dates }: Resolved): MandateAct | null {
  const { kind, mandate, clause, timing } = draft;
  if (mandate === null || (kind !== 'mandate-expiry' && kind !== 'authorization-expiry')) return null;
  const [date] = dates;
  if (!date) return null;
  // An authority that ends with a mandate set elsewhere in the text does nothing to that mandate.
  if (timing.type === 'mandate-end' || (timing.type === 'offset' && timing.anchor === 'mandate-expiry')) return null;
  const has = (act: string) =>
    clause.acts.some(({ word, start, end }) => word.act === act && (end <= timing.start || start >= timing.end));
  const ends = kind === 'mandate-expiry' && has('terminate') && !('role' in timing && timing.role === 'until');
  return {
    mandate,
    act: ends ? 'terminate' : has('establish') && !has('extend') ? 'establish' : 'extend',
    paragraph: clause.passage.label,
    date,
    source: clause.passage.sourceOf(timing.start, timing.end),
  };
}
