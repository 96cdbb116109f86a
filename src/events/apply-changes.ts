import { daysBetween, type IsoDate } from '../dates/iso-date.ts';
import { type Change, compareChanges } from './changes.ts';
import type { Draft } from './draft.ts';
import { compareText } from './resolution-order.ts';
import type { Delivery, EventStatus, HistoryEntry } from './types.ts';

/** Where a happening stands after what became known of it. */
export interface Outcome {
  readonly date: IsoDate;
  readonly status: EventStatus;
  readonly history: readonly HistoryEntry[];
  readonly delivery: Delivery | null;
}

/** Applies changes in the order in which they became known, whatever order they are given in. */
export function applyChanges(draft: Draft, changes: readonly Change[]): Outcome {
  const start: Outcome = {
    date: draft.date,
    status: draft.withdrawn ? 'cancelled' : 'scheduled',
    history: draft.history,
    delivery: null,
  };
  const end = [...changes].sort(compareChanges).reduce(apply, start);
  const delivery = end.delivery && { ...end.delivery, daysLate: daysLate(end.date, end.delivery.issued) };
  return { ...end, delivery, history: [...end.history].sort((a, b) => compareText(a.on, b.on)) };
}

function apply(outcome: Outcome, change: Change): Outcome {
  if (change.type === 'deliver') return deliver(outcome, change);
  if (outcome.status !== 'scheduled') return outcome;
  if (change.type === 'move') {
    if (outcome.date !== change.from || change.to === change.from) return outcome;
    const moved = { ...entry(change, 'moved'), from: change.from };
    return { ...outcome, date: change.to, history: [...outcome.history, moved] };
  }
  return givesWay(outcome.date, change) ? withdraw(outcome, change) : outcome;
}

function givesWay(date: IsoDate, change: Change & { readonly type: 'withdraw' | 'recycle' }): boolean {
  if (change.type === 'recycle') return date > change.after && !change.dates.includes(date);
  if (change.dates === 'all') return true;
  return change.dates === 'after' ? date > change.on : date >= change.on;
}

function withdraw(outcome: Outcome, change: Change & { readonly type: 'withdraw' | 'recycle' }): Outcome {
  const status = change.type === 'withdraw' ? change.status : 'superseded';
  return { ...outcome, status, history: [...outcome.history, entry(change, status)] };
}

/** A whole answer stands whatever was decided, for the document is there; but a rejected item was never due. */
function deliver(outcome: Outcome, change: Change & { readonly type: 'deliver' }): Outcome {
  const { delivery, answered } = change;
  const dates = new Set([outcome.date, ...outcome.history.flatMap(({ from }) => from ?? [])]);
  const isKnown = outcome.history.some(
    ({ what, by, note }) => what === 'submitted' && by === change.by && note === change.note,
  );
  if (!dates.has(answered) || isKnown) return outcome;
  return {
    ...outcome,
    status: delivery.whole && !isRejected(outcome) ? 'submitted' : outcome.status,
    delivery: outcome.delivery?.whole ? outcome.delivery : { ...delivery, daysLate: null },
    history: [...outcome.history, entry(change, 'submitted')],
  };
}

/** Cancelled by a person's correction rather than by a resolution. */
function isRejected({ status, history }: Outcome): boolean {
  return status === 'cancelled' && !history.some(({ what }) => what === 'cancelled');
}

function entry({ on, by, note }: Change, what: HistoryEntry['what']): HistoryEntry {
  return { on, what, by, note };
}

function daysLate(due: IsoDate, issued: IsoDate | null): number | null {
  return issued === null ? null : daysBetween(due, issued);
}
