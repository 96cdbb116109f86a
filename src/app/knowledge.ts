import { type EventRecord, mergeRecords } from '../events/record.ts';
import type { Store } from '../store/store.ts';
import type { RememberedDerive } from './remembered-derive.ts';
import type { ScheduleFiles } from './schedule-files.ts';
import type { SettleKnowledge } from './settle-knowledge.ts';
import { storedRecord } from './stored-record.ts';

/** All that is known at this moment: the schedules folder, which is the truth, and what the store remembers. */
export interface Knowledge {
  /** The same object as long as nothing has changed, whichever process might have changed it. */
  current(): Promise<EventRecord>;
  /** What the schedules folder says now. */
  files(): EventRecord;
  /** What of the folder is broken: a line for each, with file and line. */
  problems(): readonly string[];
  /** Reads the schedules folder again, and reports in a line each what it took in and what is broken. */
  reload(): Promise<void>;
}

interface KnowledgeSources {
  /** Reads the schedules folder. */
  readonly readFiles: () => Promise<ScheduleFiles>;
  readonly store: Store;
  readonly remembered: RememberedDerive;
  readonly settle: SettleKnowledge;
  /** Told in one line of everything that could not be used. */
  readonly report: (line: string) => void;
}

/** Reads everything once. @throws MandateCyclesError where the folder or the store cannot be read at all. */
export async function openKnowledge(sources: KnowledgeSources): Promise<Knowledge> {
  const { readFiles, store, remembered, settle, report } = sources;
  let folder = await readFiles();
  for (const line of folder.problems) report(line);
  let known: { readonly files: EventRecord; readonly version: number; readonly record: EventRecord } | undefined;

  async function read(): Promise<EventRecord> {
    // The version comes first: a write between the two readings is then read twice, never missed.
    const version = await store.knowledgeVersion();
    if (known?.version === version && known.files === folder.record) return known.record;
    const from = folder.record;
    const stored = await storedRecord(store, remembered.derive, report);
    await remembered.save();
    known = { files: from, version, record: await settle(mergeRecords(from, stored)) };
    return known.record;
  }

  async function reload(): Promise<void> {
    const before = folder;
    folder = await readFiles();
    // Nothing that matters has changed: what was built on the record stands.
    if (folder.taken === null) folder = { ...folder, record: before.record };
    else report(folder.taken);
    for (const line of folder.problems) if (!before.problems.includes(line)) report(line);
  }

  let reading: Promise<EventRecord> | undefined;
  // One after the other, so that an older state of the folder never replaces a newer one.
  let reloads: Promise<void> = Promise.resolve();
  return {
    files: () => folder.record,
    problems: () => folder.problems,
    current: () => {
      reading ??= read().finally(() => {
        reading = undefined;
      });
      return reading;
    },
    reload: () => {
      reloads = reloads.then(reload, reload);
      return reloads;
    },
  };
}
