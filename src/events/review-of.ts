import { createHash } from 'node:crypto';
import type { Obligation } from '../obligations/types.ts';
import type { RecordedResolution, ResolutionReview } from './record.ts';
import { compareText } from './resolution-order.ts';
import type { Review } from './types.ts';

const derived: Review = { state: 'derived', by: null, on: null };

/** True where a person wrote the item; what rules read from a text carries no certainty of its own. */
export function isHandWritten({ certainty }: Obligation): boolean {
  return certainty !== undefined;
}

const marks = new WeakMap<readonly Obligation[], string>();

/** A mark of what readers are told of items: it differs as soon as one of them is another, or one more or less is there. */
export function markOfItems(obligations: readonly Obligation[]): string {
  const known = marks.get(obligations);
  if (known !== undefined) return known;
  const told = obligations.map(({ id, kind, bearer, addressee, mandate, due, dates }) => {
    return [id, kind, bearer, addressee, mandate, due, dates];
  });
  const mark = createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 22);
  marks.set(obligations, mark);
  return mark;
}

/**
 * Gives the review of a resolution, or of one of its items. What a person wrote by hand is reviewed by having been
 * written. Where a text filled in what the person left out, a review is of the person's items alone. A review of other
 * items than the text in force gives (by an earlier edition, or by earlier rules) holds no longer.
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
    .filter(({ items }) => items === undefined || items === markOfItems(obligations))
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.by, b.by));
  if (latest) return { state: 'reviewed', by: latest.by, on: latest.on };
  return written ? { ...derived, state: 'reviewed' } : derived;
}
