import type { DateTime } from 'luxon';
import type { IsoDate } from './dates/iso-date.ts';
import type { DatedEvent, Review } from './events/types.ts';
import type { DerivedResolution } from './obligations/types.ts';

/** All that the calendar said on one day. The same knowledge gives the same snapshot, byte for byte. */
export interface Snapshot {
  readonly knownOn: IsoDate;
  /** Changes exactly when anything in the snapshot does; feeds build their ETag on it. */
  readonly version: string;
  readonly resolutions: readonly ResolutionView[];
  /** By date, then uid. */
  readonly events: readonly DatedEvent[];
}

/** One resolution as pages and the API show it, with its undated duties. */
export interface ResolutionView extends DerivedResolution {
  /** "S-RES-2584-2021". */
  readonly slug: string;
  readonly review: Review;
  /** Where it came from: paths below the schedules folder, or "added" for the store. */
  readonly origins: readonly string[];
}

/** What the edges (command line, web) may do; they hold no rules of their own. */
export interface App {
  /** The only clock. */
  now(): DateTime;
  /** Today in New York, where the Council sits. */
  today(): IsoDate;
  /** The calendar as it was known on a day; today where none is given. */
  snapshot(knownOn?: IsoDate): Promise<Snapshot>;
  close(): Promise<void>;
}
