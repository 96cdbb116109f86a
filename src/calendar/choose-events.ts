import { daysBetween, type IsoDate } from '../dates/iso-date.ts';
import { daysGoneStays } from '../events/publish.ts';
import { compareText } from '../events/resolution-order.ts';
import type { DatedEvent } from '../events/types.ts';
import { withdrawnOn } from '../events/withdrawn-on.ts';

/** Google stops at about 1 MB or 1,100 events, so a feed of all mandates shows the past month and the coming year. */
const daysBack = 30;
const daysAhead = 400;
/** Long enough for every subscriber to see the mark, short enough not to leave dead dates standing. */
const daysWithdrawnStays = daysGoneStays;

/** True where the event no longer takes place: a later text took its place, or ended what it belonged to. */
export function isWithdrawn(event: DatedEvent): boolean {
  return event.status === 'superseded' || event.status === 'cancelled';
}

/** True where the event was withdrawn so long ago that everybody has seen it. */
export function isLongWithdrawn(event: DatedEvent, today: IsoDate): boolean {
  return isWithdrawn(event) && daysBetween(withdrawnOn(event), today) > daysWithdrawnStays;
}

/**
 * Gives the events that a feed shows on a day: those of the window, without the ones withdrawn for longer than 90 days.
 * Where that leaves none, the nearest one stays (the next to come, else the last that was): a calendar needs at
 * least one component (RFC 5545 section 3.6), and sync clients such as vdirsyncer take a feed that has become empty
 * for a fault and refuse it.
 */
export function chooseEvents(events: readonly DatedEvent[], today: IsoDate): readonly DatedEvent[] {
  const shown = events.filter((event) => {
    const ahead = daysBetween(today, event.date);
    return ahead >= -daysBack && ahead <= daysAhead && !isLongWithdrawn(event, today);
  });
  if (shown.length > 0) return shown;
  const standing = events.filter((event) => !isWithdrawn(event));
  const nearest = standing.find((event) => event.date >= today) ?? standing.at(-1) ?? events.at(-1);
  return nearest ? [nearest] : [];
}

/** Gives what a feed shows, by date and then uid: all of the events where `past` is set, else those that `chooseEvents` takes. */
export function shownEvents(events: readonly DatedEvent[], today: IsoDate, past: boolean): readonly DatedEvent[] {
  const ordered = [...events].sort((a, b) => compareText(a.date, b.date) || compareText(a.uid, b.uid));
  return past ? ordered : chooseEvents(ordered, today);
}
