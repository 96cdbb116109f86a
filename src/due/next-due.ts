import type { IsoDate } from '../dates/iso-date.ts';
import { MandateCyclesError } from '../errors.ts';
import { stateOf } from '../events/state.ts';
import type { DatedEvent } from '../events/types.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';
import { type EventFilter, filterEvents } from './filter-events.ts';
import { dueMessage } from './message.ts';

export interface NextDueOptions {
  readonly asOf: IsoDate;
  /** The day whose knowledge the events hold; see `knownOnFor`. */
  readonly knownOn: IsoDate;
  /** How many items `next` holds at most, 1 to 1,000. */
  readonly count: number;
  /** How many of each list are left out before: the next page starts there. None where it is absent. */
  readonly offset?: number;
  readonly filter: EventFilter;
  /** Of the message. */
  readonly language: DisplayLanguage;
}

export interface NextDue {
  readonly asOf: IsoDate;
  readonly knownOn: IsoDate;
  /** Dated `asOf` or later and not delivered, by date. */
  readonly next: readonly DatedEvent[];
  /** Owed before `asOf`, with deliveries being recorded and none there, by date: the latest, `count` or 100 of them. */
  readonly overdue: readonly DatedEvent[];
  /** How many there are in all. */
  readonly nextCount: number;
  readonly overdueCount: number;
  /** Documents owed before `asOf` where nobody records deliveries. */
  readonly unrecordedCount: number;
  /** One sentence, also when nothing is due. */
  readonly message: string;
}

/** How many items are shown where nobody says. */
export const defaultCount = 5;
const largestCount = 1000;
const fewestOverdue = 100;

/** The knowledge that a question about `asOf` is answered from: that day's where it lies in the past, else today's. */
export function knownOnFor(asOf: IsoDate, today: IsoDate): IsoDate {
  return asOf < today ? asOf : today;
}

/**
 * Gives what is due next and what is overdue, seen from `asOf`.
 * Throws `option-invalid` for an unknown filter value (see `filterEvents`) or a count out of its bounds.
 */
export function nextDue(events: readonly DatedEvent[], options: NextDueOptions): NextDue {
  const { asOf, knownOn, count, offset = 0, filter, language } = options;
  if (!Number.isInteger(count) || count < 1 || count > largestCount) {
    throw new MandateCyclesError('option-invalid', `${count} is not a whole number from 1 to ${largestCount}`, 'count');
  }
  const matching = filterEvents(events, filter);
  const coming = matching.filter((event) => event.date >= asOf && event.status === 'scheduled');
  const states = Map.groupBy(matching, (event) => stateOf(event, asOf));
  const overdue = states.get('overdue') ?? [];
  const message = dueMessage({ asOf, coming, overdue, matching, all: events }, language);
  const endOfPage = Math.max(overdue.length - offset, 0);
  return {
    asOf,
    knownOn,
    next: coming.slice(offset, offset + count),
    overdue: overdue.slice(Math.max(endOfPage - Math.max(count, fewestOverdue), 0), endOfPage),
    nextCount: coming.length,
    overdueCount: overdue.length,
    unrecordedCount: states.get('unrecorded')?.length ?? 0,
    message,
  };
}
