import type { Obligation } from '../obligations/types.ts';
import type { RecordedResolution, ResolutionReview } from './record.ts';
import { compareText } from './resolution-order.ts';
import type { Review } from './types.ts';

const derived: Review = { state: 'derived', by: null, on: null };

/** True where a person wrote the item; what rules read from a text carries no certainty of its own. */
export function isHandWritten({ certainty }: Obligation): boolean {
  return certainty !== undefined;
}

/**
 * Gives the review of a resolution, or of one of its items. What a person wrote by hand is reviewed by having been
 * written. Where a text filled in what the person left out, a review is of the person's items alone.
 */
export function reviewOf(
  { resolution, obligations }: RecordedResolution,
  reviews: readonly ResolutionReview[],
  item?: Obligation,
): Review {
  const written = obligations.some(isHandWritten);
  const all = written && obligations.every(isHandWritten);
  if (written && !all && !(item && isHandWritten(item))) return derived;
  const [latest] = reviews
    .filter((review) => review.resolution === resolution.symbol)
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.by, b.by));
  if (latest) return { state: 'reviewed', by: latest.by, on: latest.on };
  return written ? { ...derived, state: 'reviewed' } : derived;
}
