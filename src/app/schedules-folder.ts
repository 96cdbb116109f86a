import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Beside src in a checkout, beside dist in an installed package. */
const shipped = fileURLToPath(new URL('../../schedules', import.meta.url));

/**
 * Gives the schedules folder: the one that is set; else ./schedules; else, where a command that was installed runs in
 * a folder that has none, the one that comes with the package.
 */
export function schedulesFolder(set: string | null): string {
  if (set !== null) return set;
  return existsSync('schedules') ? 'schedules' : shipped;
}
