import type { RecordedResolution, ResolutionReview } from './record.ts';
import { compareText } from './resolution-order.ts';
import type { Review } from './types.ts';

/** Gives the latest review of a resolution; what a person wrote by hand is reviewed by having been written. */
export function reviewOf(resolution: RecordedResolution, reviews: readonly ResolutionReview[]): Review {
  const [latest] = reviews
    .filter((review) => review.resolution === resolution.resolution.symbol)
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.by, b.by));
  if (latest) return { state: 'reviewed', by: latest.by, on: latest.on };
  return { state: resolution.basis === 'schedule' ? 'reviewed' : 'derived', by: null, on: null };
}
