import { MandateCyclesError } from '../errors.ts';
import type { Context } from './context.ts';

/** Runs `work` on each file; one that fails is reported, and the next one follows. The exit status is 1 then. */
export async function eachFile(
  files: readonly string[],
  context: Context,
  work: (file: string) => Promise<void>,
  failed: (file: string, error: MandateCyclesError) => void = () => {},
): Promise<void> {
  for (const file of files) {
    try {
      await work(file);
    } catch (cause) {
      const error = cause instanceof MandateCyclesError ? cause : internalError(file, cause);
      failed(file, error);
      context.err(`mandate-cycles: ${error.line}\n`);
      context.exitCode = 1;
    }
  }
}

/** A fault of the program met on one file must not cost the others. */
function internalError(file: string, cause: unknown): MandateCyclesError {
  return new MandateCyclesError('internal-error', `unexpected: ${String(cause)}`, file, { cause });
}
