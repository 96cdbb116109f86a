import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { maxFileBytes, tooLarge } from '../document/formats/read-text.ts';
import { MandateCyclesError } from '../errors.ts';
import { type EventRecord, emptyRecord, mergeRecords } from '../events/record.ts';
import { type DerivedText, fromText } from './from-text.ts';
import { parseSchedule } from './parse-schedule.ts';
import { toRecord } from './to-record.ts';

/**
 * Derives one text, and gives the decoded text with it; `name` is said in errors, and its ending says the format where
 * the bytes do not.
 */
export type DeriveFile = (bytes: Uint8Array, name: string) => Promise<DerivedText>;

export interface ReadSchedules {
  readonly record: EventRecord;
  /** One error for everything that could not be used; the rest was. */
  readonly problems: readonly MandateCyclesError[];
}

const textFormats: ReadonlySet<string> = new Set(['.txt', '.pdf', '.docx', '.html', '.htm']);
const scheduleFormats: ReadonlySet<string> = new Set(['.yaml', '.yml']);

/**
 * Reads a schedules folder: schedule files (`.yaml`) beside each other, and sub-folders, one for each resolution, with
 * its texts in one or more languages and a `facts.yaml` of what became of it. A schedule may name a body in any way. Hidden files and notes (`.md`) are left
 * alone. Names in the result are paths below the folder, with slashes. Throws `file-unreadable` where the folder
 * itself cannot be read; a file that cannot be used becomes a problem and does not touch the others.
 */
export async function readSchedules(directory: string, derive: DeriveFile): Promise<ReadSchedules> {
  const records: EventRecord[] = [];
  const problems: MandateCyclesError[] = [];
  for (const name of await filesBelow(directory)) {
    try {
      records.push(await readOne(join(directory, name), name, derive));
    } catch (error) {
      problems.push(...problemsOf(error, name));
    }
  }
  return { record: mergeRecords(emptyRecord, ...records), problems };
}

async function readOne(path: string, name: string, derive: DeriveFile): Promise<EventRecord> {
  const format = extname(name).toLowerCase();
  if (!textFormats.has(format) && !scheduleFormats.has(format)) {
    throw new MandateCyclesError(
      'format-unknown',
      `${format || 'a file without an ending'} is no text or schedule`,
      name,
    );
  }
  const { size } = await stat(path);
  if (size > maxFileBytes) throw tooLarge(size, name);
  const bytes = await readFile(path);
  if (scheduleFormats.has(format)) return toRecord(parseSchedule(new TextDecoder().decode(bytes), name), name);
  return { ...emptyRecord, resolutions: [fromText(await derive(bytes, name), bytes, name)] };
}

/** The files of the folder and of the folders in it, sorted; links are followed, as mounted settings are links. */
async function filesBelow(directory: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (const name of await namesIn(directory)) {
    const isFolder = (await stat(join(directory, name)).catch(() => null))?.isDirectory() ?? false;
    if (!isFolder) names.push(name);
    else for (const inner of await namesIn(join(directory, name))) names.push(`${name}/${inner}`);
  }
  const isFile = async (name: string) => !(await stat(join(directory, name)).catch(() => null))?.isDirectory();
  const files = await Promise.all(names.map(isFile));
  return names.filter((_, position) => files[position]);
}

async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    const names = await readdir(directory);
    return names.filter((name) => !name.startsWith('.') && !name.endsWith('~') && !name.endsWith('.md')).sort();
  } catch (cause) {
    throw new MandateCyclesError('file-unreadable', 'the folder cannot be read', directory, { cause });
  }
}

function problemsOf(error: unknown, name: string): readonly MandateCyclesError[] {
  if (error instanceof AggregateError) return error.errors;
  if (error instanceof MandateCyclesError) return [error];
  const reason = error instanceof Error ? error.message : String(error);
  return [new MandateCyclesError('file-unreadable', `the file cannot be read: ${reason}`, name, { cause: error })];
}
