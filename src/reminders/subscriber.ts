import type { IsoDate } from '../dates/iso-date.ts';
import type { DatedEvent } from '../events/types.ts';
import type { NoticeChoice } from '../subscriptions/preferences.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';

/** Who is told of what, and when. */
export interface Subscriber {
  /** The subscription's id; null for a fixed address of the settings. */
  readonly id: string | null;
  /** The address as it is used on the wire. */
  readonly address: string;
  /** IANA name of the zone whose calendar day counts: "America/New_York". */
  readonly timeZone: string;
  /** The hour of the reader's day from which on mails go out, 0 to 23. */
  readonly hour: number;
  /** Days before an event's date on which a reminder goes out. */
  readonly leadDays: readonly number[];
  /** One mail for the coming days in place of reminders; null for reminders. */
  readonly digest: 'weekly' | 'monthly' | null;
  /** Whether overdue documents are reminded of, week by week. */
  readonly untilDelivered: boolean;
  /** The news that are told. */
  readonly notices: readonly NoticeChoice[];
  readonly languages: readonly DisplayLanguage[];
  /** The reader's day of the subscription: older news are none. Null for a fixed address. */
  readonly since: IsoDate | null;
  readonly wants: (event: DatedEvent) => boolean;
}
