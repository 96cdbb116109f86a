import type { DateTime } from 'luxon';
import { buildSnapshot, withProblems } from './app/build-snapshot.ts';
import type { App, Snapshot } from './app/contract.ts';
import { createDrafts } from './app/drafts.ts';
import { createIntake } from './app/intake.ts';
import { openKnowledge } from './app/knowledge.ts';
import { lastGood } from './app/last-good.ts';
import { createPublishing } from './app/publishing.ts';
import { createReadBytes } from './app/read-bytes.ts';
import { recentlyUsed } from './app/recently-used.ts';
import { rememberDerivations } from './app/remembered-derive.ts';
import { type ReminderLoops, startReminderLoops } from './app/reminder-loops.ts';
import { createReminding } from './app/reminding.ts';
import { createRequestCounts } from './app/request-counts.ts';
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
import { knownOnFor } from './due/next-due.ts';
import { MandateCyclesError } from './errors.ts';
import { check } from './events/check.ts';
import { milestoneEvents } from './events/milestones.ts';
import type { EventRecord } from './events/record.ts';
import { packs } from './languages/index.ts';
import { createDerive } from './obligations/derive.ts';
import { toInstant } from './reminders/instant.ts';
import { type Outcome, unsentLine } from './reminders/send-mails.ts';
import type { Settings } from './settings.ts';
import { openStore } from './store/open-store.ts';
import { createSubscriptions } from './subscriptions/subscriptions.ts';

/** How long a stop waits for the mails that are on the wire, in milliseconds. */
const sendingPatience = 7000;
/** And for what is noted of them once they are cut off. */
const closingPatience = 1000;
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
  const statements = createStatements({ store, read, clock, today });
  const withdrawals = createWithdrawals({ store, clock, user: settings.user, record: knowledge.current });
  const taking = createTaking({ settings, record: knowledge.current, addResolution: intake.addResolution, report });
  const subscriptions = createSubscriptions({
    store,
    clock,
    makePlan: () => reminding.makePlan(),
    wake: () => loops?.nudge(),
  });
  const reminding = createReminding({ settings, store, subscriptions, clock, eventsAt });
  const explain = (error: unknown) => report(error instanceof MandateCyclesError ? error.line : String(error));
  const reportUnsent = (outcome: Outcome) => {
    const line = unsentLine(outcome);
    if (line !== null) report(line);
  };
  let loops: ReminderLoops | undefined;
  const stopOnce = async () => {
    taking.stop();
    const sending = loops?.stop(sendingPatience);
    for (const end of endings.splice(0)) await end();
    await sending;
  };
  let stopped: Promise<void> | undefined;
  const stop = () => {
    // Nobody waits twice for a mail that hangs.
    stopped ??= stopOnce();
    return stopped;
  };
  const endings: (() => void | Promise<void>)[] = [];
  return {
    settings: { ...settings, schedulesDir },
    now: clock,
    today,
    snapshot,
    ...intake,
    ...withdrawals,
    ...statements,
    drafts: createDrafts({ store, read: statements.readResolution, clock }),
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
    requestCounts: createRequestCounts(store, clock),
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
      // What was on the wire is noted as cut off.
      await loops?.stop(closingPatience);
      await remembered.save().catch(explain);
      await store.close();
    },
  };
}
