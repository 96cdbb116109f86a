import { createHash } from 'node:crypto';
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

/** The last good state of a file, and the rules that read it. */
export interface FileMemory {
  readonly rules: string;
  readonly states: ReadonlyMap<
    string,
    { readonly contentHash: string; readonly rules: string; readonly record: string }
  >;
}

export interface ReadSchedules {
  readonly record: EventRecord;
  /** One for everything that could not be used; the rest was. */
  readonly problems: readonly FileProblem[];
  /** All files; `record` where it was read anew, null where its last good state was taken. */
  readonly files: readonly {
    readonly name: string;
    readonly contentHash: string;
    readonly record: EventRecord | null;
  }[];
}

export interface FileProblem {
  readonly error: MandateCyclesError;
  /** True where the file's last good state stands in its place. */
  readonly kept: boolean;
}

const textFormats: ReadonlySet<string> = new Set(['.txt', '.pdf', '.docx', '.html', '.htm']);
const scheduleFormats: ReadonlySet<string> = new Set(['.yaml', '.yml']);

/**
 * Reads a schedules folder: schedule files (`.yaml`) beside each other, and sub-folders, one for each resolution, with
 * its texts in one or more languages and a `facts.yaml` of what became of it. A schedule may name a body in any way.
 * Hidden files and notes (`.md`) are left alone. Names in the result are paths below the folder, with slashes. Throws
 * `file-unreadable` where the folder itself cannot be read; a file that cannot be used becomes a problem and does not
 * touch the others. With a memory, an unchanged file is not read anew, and a broken one says what it said before.
 */
export async function readSchedules(
  directory: string,
  derive: DeriveFile,
  memory: FileMemory = { rules: '', states: new Map() },
): Promise<ReadSchedules> {
  const records: EventRecord[] = [];
  const problems: FileProblem[] = [];
  const files: ReadSchedules['files'][number][] = [];
  for (const name of await filesBelow(directory)) {
    const last = memory.states.get(name);
    const remembered = () => JSON.parse(last!.record) as EventRecord;
    try {
      const bytes = await bytesOf(join(directory, name), name);
      const contentHash = createHash('sha256').update(bytes).digest('base64url');
      const isKnown = last?.contentHash === contentHash && last.rules === memory.rules;
      const record = isKnown ? remembered() : await readOne(bytes, name, derive);
      records.push(record);
      files.push({ name, contentHash, record: isKnown ? null : record });
    } catch (error) {
      problems.push(...problemsOf(error, name).map((one) => ({ error: one, kept: last !== undefined })));
      if (last) records.push(remembered());
      files.push({ name, contentHash: '', record: null });
    }
  }
  return { record: mergeRecords(emptyRecord, ...records), problems, files };
}

async function bytesOf(path: string, name: string): Promise<Uint8Array> {
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
  return readFile(path);
}

async function readOne(bytes: Uint8Array, name: string, derive: DeriveFile): Promise<EventRecord> {
  if (!scheduleFormats.has(extname(name).toLowerCase())) {
    return { ...emptyRecord, resolutions: [fromText(await derive(bytes, name), bytes, name)] };
  }
  const text = new TextDecoder().decode(bytes);
  // An editor or a full disk may leave nothing; what a file says is taken back by its removal, or by a comment.
  if (text.trim() === '') throw new MandateCyclesError('schedule-invalid', 'the file is empty', `${name}:1`);
  return toRecord(parseSchedule(text, name), name);
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
