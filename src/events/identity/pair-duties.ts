import { compared, type DutyFacts, sameness } from './same-duty.ts';

/**
 * Gives, for each of `found`, which of `known` is the same duty, or null; each is taken once. The surest pairs come
 * first; of equally sure ones those that stand at the same place in their order.
 */
export function pairDuties<Known extends DutyFacts, Found extends DutyFacts>(
  known: readonly Known[],
  found: readonly Found[],
  languageOf: { readonly known: (duty: Known) => string; readonly found: string },
): ReadonlyMap<Found, Known> {
  if (known.length === 0 || found.length === 0) return new Map();
  const ours = known.map((duty) => compared(duty, languageOf.known(duty)));
  const theirs = found.map((duty) => compared(duty, languageOf.found));
  const candidates = theirs.flatMap((b, there) =>
    ours.flatMap((a, here) => {
      const score = sameness(a, b);
      return score === null ? [] : [{ here, there, score }];
    }),
  );
  candidates.sort(
    (a, b) => b.score - a.score || Math.abs(a.here - a.there) - Math.abs(b.here - b.there) || a.there - b.there,
  );
  const pairs = new Map<Found, Known>();
  const taken = new Set<number>();
  for (const { here, there } of candidates) {
    if (taken.has(here) || pairs.has(found[there]!)) continue;
    taken.add(here);
    pairs.set(found[there]!, known[here]!);
  }
  return pairs;
}
