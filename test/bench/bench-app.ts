import { DateTime } from 'luxon';
import type { App } from '../../src/app/contract.ts';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/settings.ts';

/** The whole service on the schedules that come with it, with a store in memory and a clock that stands still. */
export function openBenchApp(): Promise<App> {
  const settings = { ...readSettings({}), databaseUrl: 'sqlite::memory:', schedulesDir: 'schedules' };
  return createApp(
    settings,
    (line) => console.error(line),
    () => DateTime.fromISO('2021-07-01T12:00:00Z'),
  );
}
