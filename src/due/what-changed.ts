import { addDays, type IsoDate } from '../dates/iso-date.ts';
import type { DatedEvent, HistoryEntry } from '../events/types.ts';
import type { MandateAct } from '../obligations/types.ts';
import type { MandateOverview } from './mandate-overview.ts';

export const eventChangeTypes = ['added', 'moved', 'delivered', 'corrected', 'superseded', 'cancelled'] as const;
export type EventChangeType = (typeof eventChangeTypes)[number];
export const mandateChangeTypes = ['established', 'renewed', 'ended', 'lapsed'] as const;
export type MandateChangeType = (typeof mandateChangeTypes)[number];

/** What became known of one event after a day. */
export interface EventChange {
  /** The day of the last of it. */
  readonly on: IsoDate;
  /** All that happened, in order; the last one says what the event is now. */
  readonly types: readonly EventChangeType[];
  /** The event as it was known on that day; null where it was not. */
  readonly before: DatedEvent | null;
  readonly event: DatedEvent;
  /** Who or what did it, and why. */
  readonly entries: readonly HistoryEntry[];
}

/** What became of a mandate after a day. */
export interface MandateChange {
  readonly on: IsoDate;
  readonly type: MandateChangeType;
  readonly mandate: string;
  readonly endBefore: IsoDate | null;
  readonly end: IsoDate | null;
  /** The resolution that did it; null where the end has come and no text did. */
  readonly by: string | null;
}

const typeOf: Readonly<Record<HistoryEntry['what'], EventChangeType>> = {
  adopted: 'added',
  moved: 'moved',
  submitted: 'delivered',
  corrected: 'corrected',
  superseded: 'superseded',
  cancelled: 'cancelled',
};

/**
 * Gives what became known of events after the day `since`: `before` are the events as known on that day, `after` those
 * as known on a later one. What is in an event's history decides; that time goes by changes nothing.
 */
export function changedEvents(
  before: readonly DatedEvent[],
  after: readonly DatedEvent[],
  since: IsoDate,
): readonly EventChange[] {
  const known = new Map(before.map((event) => [event.uid, event]));
  return after.flatMap((event) => {
    const entries = event.history.filter(({ on }) => on > since);
    const last = entries.at(-1);
    if (last === undefined) return [];
    // An item that a person adds begins with the correction that adds it.
    const types = entries.map((entry) => (entry === event.history[0] ? 'added' : typeOf[entry.what]));
    return [{ on: last.on, types: [...new Set(types)], before: known.get(event.uid) ?? null, event, entries }];
  });
}

/** Gives what became of mandates between two days: what resolutions did to them, and which ends have come. */
export function changedMandates(
  before: readonly MandateOverview[],
  after: readonly MandateOverview[],
  since: IsoDate,
): readonly MandateChange[] {
  const known = new Map(before.map((overview) => [overview.mandate, overview]));
  return after.flatMap((overview) => {
    const { mandate, links, end, state } = overview;
    const acts = links
      .filter(({ adopted }) => adopted > since)
      .flatMap(({ resolution, adopted, act, endBefore, end: endThen }): readonly MandateChange[] => {
        const type = typeOfAct(act, endBefore === endThen);
        return type ? [{ on: adopted, type, mandate, endBefore, end: endThen, by: resolution }] : [];
      });
    const hasCome = (state === 'ended' || state === 'lapsed') && end !== null && end >= since;
    const wasOver = known.get(mandate)?.state === state;
    if (!hasCome || wasOver || acts.at(-1)?.type === 'ended') return acts;
    return [...acts, { on: addDays(end, 1), type: state, mandate, endBefore: null, end, by: null }];
  });
}

/** A change that leaves the end as it was is told by the items that it changes. */
function typeOfAct(act: MandateAct['act'], keepsEnd: boolean): MandateChangeType | null {
  if (act === 'terminate') return 'ended';
  if (act === 'establish') return 'established';
  return keepsEnd ? null : 'renewed';
}
