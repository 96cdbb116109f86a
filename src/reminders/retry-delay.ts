import type { Failure } from './mail-sender.ts';

const firstSeconds = 60;
/** What is wrong with the service is mended for all mails at once, so none of them waits long for it. */
const longestSeconds: Readonly<Record<Exclude<Failure, 'refused'>, number>> = { service: 15 * 60, mail: 4 * 60 * 60 };

/** The pause after an attempt, from 1: doubles from a minute, and is up to a fifth longer so that not all come back at once. */
export function retryDelay(
  attempt: number,
  failure: keyof typeof longestSeconds,
  random = Math.random,
): { seconds: number } {
  const seconds = Math.min(firstSeconds * 2 ** (attempt - 1), longestSeconds[failure]);
  return { seconds: Math.round(seconds * (1 + random() / 5)) };
}
