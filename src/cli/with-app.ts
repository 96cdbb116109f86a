import type { App } from '../app/contract.ts';
import type { Context } from './context.ts';

/**
 * Opens the service for one command and closes it after. What of the schedules could not be used is said, and the
 * exit status is then 1, as after a file that `derive` could not read: the answer may lack something.
 */
export async function withApp(context: Context, use: (app: App) => Promise<void>): Promise<void> {
  const app = await openApp(context, (line) => {
    context.err(`mandate-cycles: ${line}\n`);
    context.exitCode = 1;
  });
  try {
    await use(app);
  } finally {
    await app.close();
  }
}

/** Imported late: `derive` needs none of it. */
export async function openApp(context: Context, report: (line: string) => void): Promise<App> {
  const [{ createApp }, { readSettings }] = await Promise.all([import('../app.ts'), import('../settings.ts')]);
  return createApp(readSettings(context.env), report);
}
