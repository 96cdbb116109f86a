import { type ErrorCode, MandateCyclesError } from '../../errors.ts';

/** Primary result codes, https://sqlite.org/rescode.html, as what the operator can do about them. */
const resultCodes = new Map<number, readonly [ErrorCode, string]>([
  [5, ['database-unavailable', 'another program has held its lock for too long']],
  [8, ['data-unwritable', 'the database cannot be written']],
  [10, ['data-unwritable', 'the disk fails']],
  [11, ['database-damaged', 'the database is damaged']],
  [13, ['disk-full', 'the disk is full']],
  [14, ['data-unwritable', 'the data folder cannot be written']],
  [26, ['database-damaged', 'the file is damaged or holds no database']],
]);
const fileErrors = new Map<string, readonly [ErrorCode, string]>([
  ['ENOSPC', ['disk-full', 'the disk is full']],
  ['ERR_INVALID_STATE', ['database-unavailable', 'the service is stopping and has closed it']],
  ['EDQUOT', ['disk-full', 'the quota is used up']],
  ...['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOENT'].map(
    (code) => [code, ['data-unwritable', 'the data folder cannot be written']] as const,
  ),
]);

/** The primary result code of an error of SQLite; null for other errors. */
export function resultCode(error: unknown): number | null {
  const errcode = (error as { errcode?: number } | undefined)?.errcode;
  return errcode === undefined ? null : errcode & 0xff;
}

/** Gives what a user is told of a failure of SQLite or of its files; a fault of the program stays what it is. */
export function explainSqlite(error: unknown, path: string): unknown {
  if (error instanceof MandateCyclesError || !(error instanceof Error)) return error;
  const result = resultCode(error);
  const { code = '' } = error as NodeJS.ErrnoException;
  const known = result === null ? fileErrors.get(code) : resultCodes.get(result);
  if (!known) return error;
  return new MandateCyclesError(known[0], `${known[1]} (${result === null ? code : error.message})`, path, {
    cause: error,
  });
}
