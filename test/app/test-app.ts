import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { App } from '../../src/app/contract.ts';
import { createApp } from '../../src/app.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { sampleSchedule } from '../sample-resolution.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A service on a folder of its own, with a clock that stands where the test sets it. */
export interface TestApp {
  readonly app: App;
  /** What it reported while it went on. */
  readonly reports: string[];
  readonly folder: string;
  readonly settings: App['settings'];
  setClock(instant: string): void;
  /** Opens another service on the same files, as another process would. */
  another(): Promise<App>;
}

/** Runs a test with such a service, whose schedules folder holds the sample schedule, and removes all of it. */
export async function withTestApp(
  use: (test: TestApp) => Promise<void>,
  changes: Partial<Settings> = {},
): Promise<void> {
  const { path: folder, remove } = await temporaryFolder();
  const schedulesDir = join(folder, 'schedules');
  await mkdir(schedulesDir);
  await writeFile(join(schedulesDir, 'sample.yaml'), sampleSchedule());
  const outboxDir = join(folder, 'outbox');
  const databaseUrl = `sqlite:${join(folder, 'data', 'store.db')}`;
  const settings = { ...readSettings({}), databaseUrl, outboxDir, ...changes, schedulesDir };
  let now = DateTime.fromISO('2001-02-01T12:00:00Z');
  const reports: string[] = [];
  const open = () =>
    createApp(
      settings,
      (line) => void reports.push(line),
      () => now,
    );
  const apps = [await open()];
  try {
    await use({
      app: apps[0]!,
      reports,
      folder,
      settings,
      setClock: (instant) => {
        now = DateTime.fromISO(instant);
      },
      another: async () => {
        apps.push(await open());
        return apps.at(-1)!;
      },
    });
  } finally {
    for (const app of apps) await app.close();
    await remove();
  }
}

/** Asks until the answer is yes, for at most thirty seconds. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('it did not happen within thirty seconds');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
