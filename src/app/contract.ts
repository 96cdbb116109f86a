import type { DateTime } from 'luxon';
import type { IsoDate } from '../dates/iso-date.ts';
import type { GivenHead } from '../document/types.ts';
import type { Progress } from '../documents-server/documents-server.ts';
import type { Finding } from '../events/check.ts';
import type { CorrectionAction, Milestones } from '../events/record.ts';
import type { DatedEvent, Review } from '../events/types.ts';
import type { DerivedResolution, Obligation } from '../obligations/types.ts';
import type { Outcome } from '../reminders/send-mails.ts';
import type { Settings } from '../settings.ts';
import type {
  EditionEntry,
  Outbox,
  RequestCount,
  Statement,
  StoredChange,
  StoredDraft,
  StoredSubmission,
  SubmissionKey,
} from '../store/store.ts';
import type { Subscriptions } from '../subscriptions/subscriptions.ts';
import type { MailTrouble } from './reminder-loops.ts';
import type { PreviewedReminder } from './reminding.ts';

export type { CorrectionAction } from '../events/record.ts';
export type { EditionEntry, Statement, StoredChange, StoredDraft } from '../store/store.ts';

/** How often a client has asked for what is bounded (see src/web/http/rate-limits.ts). */
export interface RequestCounts {
  /** Counts one more in this hour, and gives how many there are with it. */
  count(kind: string, client: string): Promise<RequestCount>;
  /** Takes one back. */
  uncount(kind: string, client: string): Promise<void>;
}

/** All that the calendar said on one day. The same knowledge gives the same snapshot, byte for byte. */
export interface Snapshot {
  readonly knownOn: IsoDate;
  /** Changes exactly when anything in the snapshot does; feeds build their ETag on it. */
  readonly version: string;
  readonly resolutions: readonly ResolutionView[];
  /** By date, then uid. */
  readonly events: readonly DatedEvent[];
  /** The steps of offices on the way to them; see milestoneEvents. */
  readonly milestones: readonly Milestones[];
  /** What of the schedules folder is broken, a line each with file and line; of a past day nothing. */
  readonly problems: readonly string[];
}

/** One resolution as pages and the API show it, with its undated duties. */
export interface ResolutionView extends DerivedResolution {
  /** "S-RES-2584-2021". */
  readonly slug: string;
  readonly review: Review;
  /** The duties before people's corrections: what a review is about. */
  readonly asRead: readonly Obligation[];
  /** Where it came from: paths below the schedules folder, or "added" for the store. */
  readonly origins: readonly string[];
  /** Its texts as they stand, one for each language; the one whose duties count comes first. */
  readonly texts: readonly ResolutionText[];
}

/** One text of a resolution, and what was read in it. */
export interface ResolutionText extends Pick<DerivedResolution, 'obligations' | 'setAside'> {
  readonly language: string;
  /** As decoded: the text that positions count in. */
  readonly text: string;
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
  /** False where another text of the resolution decides: one of the schedules folder, or one in another language. */
  readonly inForce: boolean;
  /** In what it differs from what people wrote by hand, and from the edition before; sentences. */
  readonly notes: readonly string[];
}

/** What a text must be that was asked for by these. */
export interface ExpectedText {
  readonly symbol: string;
  readonly language: string;
}

/** How a text is to be taken in. */
export interface AddOptions {
  readonly expected?: ExpectedText;
  /** What the text's head lacks. */
  readonly given?: GivenHead;
}

/** What became of a symbol that was asked for: null where the text was known already. */
export interface TakenResolution extends ExpectedText {
  readonly added: AddedResolution | null;
}

/** A text as it was read, and nothing kept of it. */
export interface ReadResolution extends DerivedResolution {
  readonly slug: string;
  readonly text: string;
}

/** Files that were handed in at the desk and wait for somebody's look: bounded in number, and gone after some days. */
export interface Drafts {
  /** Reads a file and keeps it; gives its id. @throws MandateCyclesError where it cannot be read. */
  add(bytes: Uint8Array, name: string, by: string): Promise<string>;
  /** The oldest first. */
  list(): Promise<readonly StoredDraft[]>;
  /** Null where it was published, discarded or left for too long. */
  find(id: string): Promise<(StoredDraft & { readonly bytes: Uint8Array; readonly read: ReadResolution }) | null>;
  remove(id: string): Promise<void>;
}

/** What a person says at the desk. */
export interface DeskStatement {
  readonly kind: 'correction' | 'review';
  /** "S/RES/2584 (2021)". */
  readonly resolution: string;
  /** The obligation's id, or the resolution's symbol where it is about the resolution. */
  readonly subject: string;
  readonly says: (CorrectionAction & { readonly reason: string; readonly source: string }) | { readonly items: string };
}

/** A document that somebody reports as the answer to a due item. */
export type NewSubmission = Omit<StoredSubmission, 'enteredAt'>;

/** What the operator may ask of the outbox, and do: see Outbox. */
export interface OutboxDesk extends Pick<Outbox, 'listMails'> {
  countMails(): ReturnType<Outbox['countMails']>;
  sendAgain(keys: readonly string[] | null): Promise<number>;
}

/** What the edges (command line, web) may do; they hold no rules of their own. */
export interface App {
  /** As given, with the schedules folder that is read. */
  readonly settings: Settings & { readonly schedulesDir: string };
  /** The only clock. */
  now(): DateTime;
  /** Today in New York, where the Council sits. */
  today(): IsoDate;
  /** The calendar as it was known on a day; today where none is given. */
  snapshot(knownOn?: IsoDate): Promise<Snapshot>;
  /**
   * Takes in the text of a resolution; `by` is who does it, else who runs the service. `name` is the file's name, its ending says the format where the bytes do not.
   * @throws MandateCyclesError where it cannot be read, or is not what is expected; nothing is kept then.
   */
  addResolution(bytes: Uint8Array, name: string, options?: AddOptions, by?: string): Promise<AddedResolution>;
  /**
   * Fetches the text of a resolution from the documents server and takes it in; a text that is known is not asked for.
   * `progress` is told, a line each, what is being waited for.
   * @throws MandateCyclesError `symbol-invalid`, `document-unavailable`, `document-differs`, or as `addResolution`.
   */
  takeResolution(symbol: string, language: string, progress: Progress, by?: string): Promise<TakenResolution>;
  /**
   * Records that a due item was answered; the same again replaces what was said before.
   * @throws MandateCyclesError `obligation-unknown` where no event has that obligation on that date,
   * `submission-invalid` where the symbol has no symbol's form or the document is not issued yet.
   */
  addSubmission(submission: NewSubmission, by?: string): Promise<'added' | 'changed' | 'unchanged'>;
  /** Takes a recorded delivery back. @throws MandateCyclesError `not-recorded`. */
  withdrawSubmission(key: SubmissionKey, by?: string): Promise<void>;
  /**
   * Takes added texts back: all languages and editions where none is named; the edition before is then in force again.
   * @throws MandateCyclesError `resolution-unknown`, `not-recorded`.
   */
  withdrawText(
    choice: { readonly slug: string; readonly language?: string | undefined; readonly edition?: number | undefined },
    by?: string,
  ): Promise<readonly EditionEntry[]>;
  /** All editions of a resolution that were added, also withdrawn ones. */
  editions(slug: string): Promise<readonly EditionEntry[]>;
  /** The text of an edition, also of a withdrawn one; null where there is none. */
  editionText(slug: string, language: string, edition: number): Promise<string | null>;
  /** Who changed what and when, the newest first; of one resolution where its slug is given. */
  changes(limit: number, slug?: string): Promise<readonly StoredChange[]>;
  /** What a text says, before anything of it is kept. @throws MandateCyclesError where it cannot be read. */
  readResolution(bytes: Uint8Array, name: string): Promise<ReadResolution>;
  /** What waits at the desk. */
  readonly drafts: Drafts;
  /**
   * Takes in what a person says of a duty or a resolution; `seen` is the number of the latest statement about it that the
   * person knew, 0 for none. @throws MandateCyclesError `changed-meanwhile` where there is a later one.
   */
  state(statement: DeskStatement, seen: number, by: string): Promise<void>;
  /** All that people said and that stands, by number. */
  statements(): Promise<readonly Statement[]>;
  /** Takes a statement back. @throws MandateCyclesError `not-recorded`. */
  withdrawStatement(number: number, by: string): Promise<void>;
  /** What does not fit in what is known today, by file and line. */
  check(): Promise<readonly Finding[]>;
  /**
   * One reminder round; `now` is the moment that it is made for, which is not in the future: that would spend reminders
   * whose time has not come.
   */
  remind(now: DateTime): Promise<readonly Outcome[]>;
  /** What such a round would newly send, also at a moment in the future; changes nothing. */
  previewReminders(now: DateTime): Promise<readonly PreviewedReminder[]>;
  /** Who wants to be told of what. */
  readonly subscriptions: Subscriptions;
  /** Mails that wait, were sent or will not be, for their operator. */
  readonly outbox: OutboxDesk;
  readonly requestCounts: RequestCounts;
  /** Since when, and why, no mail goes out; null while mails do. */
  mailTrouble(): MailTrouble | null;
  /** Says whether the store can be read and written. @throws MandateCyclesError that says what is wrong with it. */
  checkStore(): Promise<void>;
  /** Follows changes of the schedules folder, and plans and sends reminders, until it is stopped. */
  start(): void;
  /** Ends what `start` began within ten seconds; what is asked is still answered. */
  stop(): Promise<void>;
  close(): Promise<void>;
}
