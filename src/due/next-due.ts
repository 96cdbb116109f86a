import type { IsoDate } from '../dates/iso-date.ts';
import { MandateCyclesError } from '../errors.ts';
import { expectsDelivery } from '../events/expects-delivery.ts';
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
  readonly filter: EventFilter;
  /** Of the message. */
  readonly language: DisplayLanguage;
}

export interface NextDue {
  readonly asOf: IsoDate;
  readonly knownOn: IsoDate;
  /** Dated `asOf` or later and not delivered, by date. */
  readonly next: readonly DatedEvent[];
  /** Due before `asOf` and not delivered, by date. */
  readonly overdue: readonly DatedEvent[];
  /** One sentence, also when nothing is due. */
  readonly message: string;
}

/** How many items are shown where nobody says. */
export const defaultCount = 5;
const largestCount = 1000;

/** True where the event was owed before `asOf` and is not delivered. Due today is not overdue. */
export function isOverdue(event: DatedEvent, asOf: IsoDate): boolean {
  return event.date < asOf && expectsDelivery(event);
}

/** The knowledge that a question about `asOf` is answered from: that day's where it lies in the past, else today's. */
export function knownOnFor(asOf: IsoDate, today: IsoDate): IsoDate {
  return asOf < today ? asOf : today;
}

/**
 * Gives what is due next and what is overdue, seen from `asOf`.
 * Throws `option-invalid` for an unknown filter value (see `filterEvents`) or a count out of its bounds.
 */
export function nextDue(events: readonly DatedEvent[], options: NextDueOptions): NextDue {
  const { asOf, knownOn, count, filter, language } = options;
  if (!Number.isInteger(count) || count < 1 || count > largestCount) {
    throw new MandateCyclesError('option-invalid', `${count} is not a whole number from 1 to ${largestCount}`, 'count');
  }
  const matching = filterEvents(events, filter);
  const coming = matching.filter((event) => event.date >= asOf && event.status === 'scheduled');
  const overdue = matching.filter((event) => isOverdue(event, asOf));
  const message = dueMessage({ asOf, coming, overdue, matching, all: events }, language);
  return { asOf, knownOn, next: coming.slice(0, count), overdue, message };
}
