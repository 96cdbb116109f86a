import { schedule } from 'node-cron';

/** Once a day, in the night of New York, when no text of the day before is still to come and few people ask the server. */
const daily = '23 8 * * *';

/** Runs `look` once a day. Gives a function that ends it. */
export function startWatch(look: () => Promise<void>): () => Promise<void> {
  const task = schedule(daily, look, { name: 'new texts', timezone: 'UTC', noOverlap: true });
  return async () => {
    await task.destroy();
  };
}
