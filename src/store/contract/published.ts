import type { Instant } from './instant.ts';

/** What subscribers last saw of an event. */
export interface PublishedState {
  readonly uid: string;
  /** Of all that is published of it. */
  readonly fingerprint: string;
  readonly sequence: number;
  readonly lastModified: Instant;
  /** Since when nothing at hand gives it any more; null while something does. */
  readonly goneAt: Instant | null;
}

export interface PublishedEvent extends PublishedState {
  /** The event as JSON, for the time after it is gone. */
  readonly event: string;
}

/** What outlives the knowledge that it was made from, so that calendars see one history. No write here is knowledge. */
export interface PublishedStore {
  /** By resolution, or of one: its duties as JSON, with the identity that each was given. */
  knownDuties(symbol?: string): Promise<ReadonlyMap<string, string>>;
  putKnownDuties(duties: ReadonlyMap<string, string>): Promise<void>;
  publishedStates(): Promise<readonly PublishedState[]>;
  /** Those that are gone since `since` or later, with their last state. */
  goneEvents(since: Instant): Promise<readonly PublishedEvent[]>;
  /** The last published JSON of one event. */
  publishedEvent(uid: string): Promise<PublishedEvent | null>;
  putPublished(events: readonly PublishedEvent[]): Promise<void>;
}
