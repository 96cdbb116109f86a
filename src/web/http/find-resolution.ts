import type { ResolutionView, Snapshot } from '../../app/contract.ts';
import { MandateCyclesError } from '../../errors.ts';

/** Gives the resolution with that slug, such as "S-RES-2584-2021"; throws `not-found`. */
export function findResolution(snapshot: Snapshot, slug: string): ResolutionView {
  const found = snapshot.resolutions.find((view) => view.slug === slug);
  if (!found) throw new MandateCyclesError('not-found', 'no such resolution is known here', slug.slice(0, 80));
  return found;
}
