import type { Snapshot } from '../../app/contract.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { type MandateOverview, mandateOverviews } from '../../due/mandate-overview.ts';
import type { Moment } from '../http/renderings.ts';

const known = new WeakMap<Snapshot, { readonly day: IsoDate; readonly overviews: readonly MandateOverview[] }>();

/** Gives all mandates of a moment; every page of one day asks for the same. */
export function overviewsOf({ snapshot, today }: Moment): readonly MandateOverview[] {
  const kept = known.get(snapshot);
  if (kept?.day === today) return kept.overviews;
  const overviews = mandateOverviews(snapshot.resolutions, snapshot.events, today);
  known.set(snapshot, { day: today, overviews });
  return overviews;
}
