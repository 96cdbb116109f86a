import type { IsoDate } from '../dates/iso-date.ts';
import type { Draft } from './draft.ts';

/**
 * Tells for which drafts deliveries are being recorded. Whoever records a mandate's documents starts somewhere: from
 * the resolution of the first recorded delivery on, a missing one is missing; before it nobody has looked.
 * `isAnswered` says whether a delivery is recorded for a draft.
 */
export function recordedDeliveries(
  drafts: readonly Draft[],
  isAnswered: (draft: Draft) => boolean,
): (draft: Draft) => boolean {
  const resolutions = new Set<string>();
  const since = new Map<string, IsoDate>();
  for (const draft of drafts) {
    if (!isAnswered(draft)) continue;
    const { symbol, adopted } = draft.resolution.resolution;
    resolutions.add(symbol);
    const { mandate } = draft;
    if (mandate === null) continue;
    const earliest = since.get(mandate);
    if (earliest === undefined || adopted < earliest) since.set(mandate, adopted);
  }
  return ({ mandate, resolution: { resolution } }) => {
    const from = mandate === null ? undefined : since.get(mandate);
    return resolutions.has(resolution.symbol) || (from !== undefined && resolution.adopted >= from);
  };
}
