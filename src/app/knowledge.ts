import { type EventRecord, mergeRecords } from '../events/record.ts';
import type { Derive } from '../obligations/derive.ts';
import type { ReadSchedules } from '../schedules/read-schedules.ts';
import type { Store } from '../store/store.ts';
import type { SettleKnowledge } from './settle-knowledge.ts';
import { storedRecord } from './stored-record.ts';

/** All that is known at this moment: the schedules folder, which is the truth, and what the store remembers. */
export interface Knowledge {
  /** The same object as long as nothing has changed, whichever process might have changed it. */
  current(): Promise<EventRecord>;
  /** What the schedules folder says now. */
  files(): EventRecord;
  /**
   * Reads the schedules folder again. A state of it with problems is not taken over: what it held before stays in
   * force. At the first reading there is nothing before, and what could be read counts.
   */
  reload(): Promise<void>;
}

interface KnowledgeSources {
  /** Reads the schedules folder. */
  readonly readFiles: () => Promise<ReadSchedules>;
  readonly store: Store;
  readonly derive: Derive;
  readonly settle: SettleKnowledge;
  /** Told in one line of everything that could not be used. */
  readonly report: (line: string) => void;
}

/** Reads everything once. @throws MandateCyclesError where the folder or the store cannot be read at all. */
export async function openKnowledge(sources: KnowledgeSources): Promise<Knowledge> {
  const { readFiles, store, derive, settle, report } = sources;
  const first = await readFiles();
  for (const { line } of first.problems) report(line);
  let files = first.record;
  let known: { readonly files: EventRecord; readonly version: number; readonly record: EventRecord } | undefined;

  async function read(): Promise<EventRecord> {
    // The version comes first: a write between the two readings is then read twice, never missed.
    const version = await store.knowledgeVersion();
    if (known?.version === version && known.files === files) return known.record;
    const from = files;
    const stored = await storedRecord(store, derive, report);
    known = { files: from, version, record: await settle(mergeRecords(from, stored)) };
    return known.record;
  }

  async function reload(): Promise<void> {
    const { record, problems } = await readFiles();
    if (problems.length === 0) files = record;
    for (const { line } of problems) report(`${line}; the schedules stay as they were`);
  }

  let reading: Promise<EventRecord> | undefined;
  // One after the other, so that an older state of the folder never replaces a newer one.
  let reloads: Promise<void> = Promise.resolve();
  return {
    files: () => files,
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
