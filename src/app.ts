import type { DateTime } from 'luxon';
import type { IsoDate } from './dates/iso-date.ts';
import type { DatedEvent, Review } from './events/types.ts';
import type { DerivedResolution } from './obligations/types.ts';
import type { Outcome } from './reminders/deliver-mails.ts';
import type { Reminder } from './reminders/plan-reminders.ts';
import type { Settings } from './settings.ts';
import type { StoredSubmission } from './store/store.ts';

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

/** What became of a text that was handed in. */
export interface AddedResolution {
  readonly slug: string;
  readonly symbol: string;
  readonly language: string;
  /** Counts from 1; a changed text of the same resolution and language is the next one. */
  readonly edition: number;
  /** False where this very text was in force already. */
  readonly added: boolean;
  readonly obligations: number;
}

/** A document that somebody reports as the answer to a due item. */
export type NewSubmission = Omit<StoredSubmission, 'enteredAt'>;

/** What the edges (command line, web) may do; they hold no rules of their own. */
export interface App {
  readonly settings: Settings;
  /** The only clock. */
  now(): DateTime;
  /** Today in New York, where the Council sits. */
  today(): IsoDate;
  /** The calendar as it was known on a day; today where none is given. */
  snapshot(knownOn?: IsoDate): Promise<Snapshot>;
  /**
   * Takes in the text of a resolution; `name` is the file's name, its ending says the format where the bytes do not.
   * @throws MandateCyclesError where it cannot be read; nothing is kept then.
   */
  addResolution(bytes: Uint8Array, name: string): Promise<AddedResolution>;
  /**
   * Records that a due item was answered; the same again replaces what was said before.
   * @throws MandateCyclesError `obligation-unknown` where no event has that obligation on that date.
   */
  addSubmission(submission: NewSubmission): Promise<'added' | 'changed' | 'unchanged'>;
  /** One reminder round; `now` is the moment that it plans for. */
  remind(now: DateTime): Promise<readonly Outcome[]>;
  /** What such a round would newly send; changes nothing. */
  previewReminders(now: DateTime): Promise<readonly Reminder[]>;
  close(): Promise<void>;
}
