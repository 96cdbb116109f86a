import type { DateTime } from 'luxon';
import { buildSnapshot, withProblems } from './app/build-snapshot.ts';
import { createIntake } from './app/intake.ts';
import { openKnowledge } from './app/knowledge.ts';
import { lastGood } from './app/last-good.ts';
import { createPublishing } from './app/publishing.ts';
import { createReadBytes } from './app/read-bytes.ts';
import { recentlyUsed } from './app/recently-used.ts';
import { rememberDerivations } from './app/remembered-derive.ts';
import { type MailTrouble, type ReminderLoops, startReminderLoops } from './app/reminder-loops.ts';
import { createReminding, type PreviewedReminder } from './app/reminding.ts';
import { rulesVersion } from './app/rules-version.ts';
import { readScheduleFiles } from './app/schedule-files.ts';
import { schedulesFolder } from './app/schedules-folder.ts';
import { createSettling } from './app/settle-knowledge.ts';
import { createStatements } from './app/statements.ts';
import { createTaking } from './app/taking.ts';
import { startWatch } from './app/watch-documents.ts';
import { watchFolder } from './app/watch-folder.ts';
import { createWithdrawals } from './app/withdrawals.ts';
import { councilZone, now } from './clock.ts';
import { fromDateTime, type IsoDate } from './dates/iso-date.ts';
import { readText } from './document/formats/read-text.ts';
import type { GivenHead } from './document/types.ts';
import type { Progress } from './documents-server/documents-server.ts';
import { knownOnFor } from './due/next-due.ts';
import { MandateCyclesError } from './errors.ts';
import { check, type Finding } from './events/check.ts';
import { milestoneEvents } from './events/milestones.ts';
import type { CorrectionAction, EventRecord, Milestones } from './events/record.ts';
import type { DatedEvent, Review } from './events/types.ts';
import { packs } from './languages/index.ts';
import { createDerive } from './obligations/derive.ts';
import type { DerivedResolution } from './obligations/types.ts';
import { toInstant } from './reminders/instant.ts';
import { type Outcome, unsentLine } from './reminders/send-mails.ts';
import type { Settings } from './settings.ts';
import { openStore } from './store/open-store.ts';
import type { EditionEntry, Outbox, Statement, StoredChange, StoredSubmission, SubmissionKey } from './store/store.ts';
import { createSubscriptions, type Subscriptions } from './subscriptions/subscriptions.ts';

export type { CorrectionAction } from './events/record.ts';
export type { EditionEntry, Statement, StoredChange } from './store/store.ts';

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

/** What a person says at the desk. */
export interface DeskStatement {
  readonly kind: 'correction' | 'review';
  /** "S/RES/2584 (2021)". */
  readonly resolution: string;
  /** The obligation's id, or the resolution's symbol where it is about the resolution. */
  readonly subject: string;
  readonly says: (CorrectionAction & { readonly reason: string; readonly source: string }) | { readonly review: true };
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

/** How long a stop waits for the mails that are on the wire, in milliseconds. */
const sendingPatience = 7000;
/** Days that are asked about at one time: today, and a few of the past. */
const keptSnapshots = 16;

/**
 * Wires the stages together. `report` is told, a line each, what goes wrong while the service goes on; `clock` is the
 * real one where none is given, and nothing else reads it.
 * @throws MandateCyclesError where the schedules folder or the store cannot be opened.
 */
export async function createApp(
  settings: Settings,
  report: (line: string) => void,
  clock: () => DateTime = now,
): Promise<App> {
  const dayOf = (moment: DateTime) => fromDateTime(moment.setZone(councilZone));
  const today = () => dayOf(clock());
  const store = await openStore(settings.databaseUrl);
  const schedulesDir = schedulesFolder(settings.schedulesDir);
  const openKnown = async () => {
    const rules = rulesVersion();
    const remembered = await rememberDerivations(store, rules, createDerive(packs, today));
    const deriveFile = async (bytes: Uint8Array, name: string) => {
      const text = await readText(bytes, name);
      return { ...remembered.derive(text, name), text };
    };
    const readFiles = () => readScheduleFiles(schedulesDir, deriveFile, store, rules);
    const knowledge = await openKnowledge({ readFiles, store, remembered, settle: createSettling(store), report });
    return { remembered, knowledge };
  };
  const { remembered, knowledge } = await openKnown().catch(async (error) => {
    await store.close();
    throw error;
  });

  const publish = createPublishing(store, clock);
  const replaysOf = recentlyUsed(1, (record: EventRecord) =>
    recentlyUsed(keptSnapshots, (knownOn: IsoDate) => buildSnapshot(record, knownOn)),
  );
  const replay = async (knownOn: IsoDate) => replaysOf(await knowledge.current())(knownOn);
  const todays = lastGood(async () => withProblems(await publish(await replay(today())), knowledge.problems()), report);
  const snapshot = async (knownOn = today()) => (knownOn === today() ? todays() : replay(knownOn));
  const withSteps = recentlyUsed(keptSnapshots, ({ events, milestones }: Snapshot) => [
    ...events,
    ...milestoneEvents(events, milestones),
  ]);
  const eventsAt = async (now: DateTime) => withSteps(await snapshot(knownOnFor(dayOf(now), today())));

  const read = createReadBytes(remembered, today);
  const intake = createIntake({
    store,
    derive: remembered.derive,
    read,
    clock,
    today,
    user: settings.user,
    files: knowledge.files,
    record: knowledge.current,
    events: async () => (await snapshot()).events,
  });
  const withdrawals = createWithdrawals({ store, clock, user: settings.user, record: knowledge.current });
  const taking = createTaking({ settings, record: knowledge.current, addResolution: intake.addResolution, report });
  const subscriptions = createSubscriptions({
    store,
    clock,
    planFor: (subscription) => reminding.planFor(subscription),
    wake: () => loops?.nudge(),
  });
  const reminding = createReminding({ settings, store, subscriptions, clock, eventsAt });
  const explain = (error: unknown) => report(error instanceof MandateCyclesError ? error.line : String(error));
  const reportUnsent = (outcome: Outcome) => {
    const line = unsentLine(outcome);
    if (line !== null) report(line);
  };
  let loops: ReminderLoops | undefined;
  const stop = async () => {
    taking.stop();
    const sending = loops?.stop(sendingPatience);
    for (const end of endings.splice(0)) await end();
    await sending;
  };
  const endings: (() => void | Promise<void>)[] = [];
  return {
    settings: { ...settings, schedulesDir },
    now: clock,
    today,
    snapshot,
    ...intake,
    ...withdrawals,
    ...createStatements({ store, read, clock, today }),
    takeResolution: taking.takeResolution,
    check: async () => check(await knowledge.current(), today()),
    remind: reminding.remind,
    previewReminders: reminding.previewReminders,
    subscriptions,
    outbox: {
      listMails: store.listMails,
      countMails: () => store.countMails(toInstant(clock())),
      sendAgain: (keys) => store.sendAgain(keys, toInstant(clock())),
    },
    mailTrouble: () => loops?.trouble() ?? null,
    checkStore: store.check,
    start() {
      endings.push(watchFolder(schedulesDir, () => void knowledge.reload().catch(explain), explain));
      loops = startReminderLoops({
        plan: reminding.plan,
        send: (signal) => reminding.send(signal, reportUnsent),
        now: () => toInstant(clock()),
        report,
        explain,
      });
      endings.push(store.watch(loops.nudge));
      if (settings.watch) endings.push(startWatch(() => taking.lookForNewer(today()).catch(explain)));
    },
    stop,
    async close() {
      await stop();
      reminding.close();
      await remembered.save().catch(explain);
      await store.close();
    },
  };
}
