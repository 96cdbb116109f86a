import type { App } from '../../app/contract.ts';

/** The keys of the bodies whose dates are known, in order. */
export async function knownMandates(app: App): Promise<readonly string[]> {
  const { events } = await app.snapshot();
  return [...new Set(events.flatMap(({ mandate }) => mandate ?? []))].sort();
}
