import type { Instant } from './instant.ts';

/** How many requests of a kind a client has made, and when the counting begins again. */
export interface RequestCount {
  readonly count: number;
  readonly resetsAt: Instant;
}

/** What rate limits go by, the same for all instances on one database. `client` is a hash: nobody's address is kept. */
export interface RequestCountStore {
  /** Counts one more, and gives how many there are with it; the first one sets the time until which they count. */
  countRequest(kind: string, client: string, now: Instant, resetsAt: Instant): Promise<RequestCount>;
  /** Takes one back. */
  uncountRequest(kind: string, client: string): Promise<void>;
  /** Forgets those whose time is over. */
  forgetRequestCounts(now: Instant): Promise<void>;
}
