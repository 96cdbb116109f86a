import type { Kind } from '../terms/kinds.ts';
import type { DatedEvent } from './types.ts';

/** Kinds that somebody must do: a mandate that ran out or an election held is just past. */
const owed: ReadonlySet<Kind> = new Set(['report', 'letter', 'briefing', 'review', 'deadline']);

/** True where the event waits to be done by somebody: it can become overdue. An aligned one has no date of its own. */
export function expectsDelivery(event: DatedEvent): boolean {
  return event.status === 'scheduled' && event.alignedWith === undefined && owed.has(event.kind);
}
