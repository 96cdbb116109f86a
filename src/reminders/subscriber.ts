import type { DatedEvent } from '../events/types.ts';

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
  readonly wants: (event: DatedEvent) => boolean;
}
