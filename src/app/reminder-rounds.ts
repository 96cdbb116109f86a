import { schedule } from 'node-cron';

/** Every hour: "today" begins at another hour in every zone. The minute is off the full hour, when mail servers are busy. */
const hourly = '7 * * * *';

/** Runs `round` now and every hour, never two at a time. Gives a function that ends it, after the round that runs. */
export function startRounds(round: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  const run = () => {
    running ??= round().finally(() => {
      running = undefined;
    });
    return running;
  };
  // UTC has no hour that is skipped; a tick missed while the process was busy is made up for by the next round.
  const task = schedule(hourly, run, {
    name: 'reminders',
    timezone: 'UTC',
    noOverlap: true,
    suppressMissedWarning: true,
  });
  void run();
  return async () => {
    await task.destroy();
    await running;
  };
}
