import { resolve } from 'node:path';
import type { MandateCyclesError } from '../errors.ts';
import type { EventRecord } from '../events/record.ts';
import { type DeriveFile, readSchedules } from '../schedules/read-schedules.ts';
import type { ReadingStore } from '../store/store.ts';

/** What the schedules folder says, with what of it is broken. */
export interface ScheduleFiles {
  readonly record: EventRecord;
  /** A line for each thing that is broken, with file and line, and what stands in its place. */
  readonly problems: readonly string[];
  /** What this reading took in, in one line; null where nothing has changed since the one before. */
  readonly taken: string | null;
}

/**
 * Reads the schedules folder. The store keeps the last good state of each file: what a broken file said before stays in
 * force until it is mended, while the service runs and when it starts again; and an unchanged one is not read anew.
 */
export async function readScheduleFiles(
  folder: string,
  deriveFile: DeriveFile,
  store: ReadingStore,
  rules: string,
): Promise<ScheduleFiles> {
  const place = resolve(folder);
  const before = new Map((await store.fileStates(place)).map((state) => [state.name, state]));
  const { record, problems, files } = await readSchedules(folder, deriveFile, { rules, states: before });
  const changed = files.flatMap(({ name, contentHash, record }) =>
    record === null ? [] : [{ name, contentHash, rules, record: JSON.stringify(record) }],
  );
  const names = new Set(files.map(({ name }) => name));
  const gone = [...before.keys()].filter((name) => !names.has(name));
  await store.putFileStates(place, changed);
  await store.dropFileStates(place, gone);
  const edited = changed.filter(({ name, contentHash }) => before.get(name)?.contentHash !== contentHash);
  return {
    record,
    problems: problems.map(({ error, kept }) => problemLine(error, kept)),
    taken: takenLine(
      edited.map(({ name }) => name),
      gone,
      record,
    ),
  };
}

function problemLine({ line }: MandateCyclesError, kept: boolean): string {
  return `${line}; ${kept ? 'what the file said before stays in force' : 'the file is left out'}`;
}

const mostNames = 5;

function takenLine(edited: readonly string[], gone: readonly string[], record: EventRecord): string | null {
  if (edited.length + gone.length === 0) return null;
  const some = (names: readonly string[]) =>
    names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ` and ${names.length - mostNames} more` : '');
  const { resolutions, submissions, amendments, corrections, reviews } = record;
  const parts = [
    ...(edited.length > 0 ? [`took in ${some(edited)}`] : []),
    ...(gone.length > 0 ? [`${some(gone)} is gone`] : []),
  ];
  const counts = [
    [resolutions.length, 'texts and statements of resolutions'],
    [submissions.length, 'deliveries'],
    [amendments.length, 'amendments'],
    [corrections.length, 'corrections'],
    [reviews.length, 'reviews'],
  ] as const;
  return `schedules: ${parts.join('; ')}; now ${counts.map(([count, what]) => `${count} ${what}`).join(', ')}`;
}
