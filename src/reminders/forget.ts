import type { DateTime } from 'luxon';
import type { Outbox, RequestCountStore, SubscriptionStore } from '../store/store.ts';
import { toInstant } from './instant.ts';

/** How long a finished mail is known: through one year's round, so that its operator can be asked about it. */
export const monthsKept = 13;

/**
 * Forgets what nobody asks for any more: requests and counts whose time is over, and finished mails. A mail is kept for as
 * long after the day that it is about as after its sending: until then it might be planned again, and must not go out
 * twice. What is overdue is reminded of for a year, and news are news for two weeks, so that nothing is planned later.
 */
export async function forget(
  store: Pick<Outbox & RequestCountStore & SubscriptionStore, 'forgetMails' | 'forgetRequestCounts' | 'forgetRequests'>,
  now: DateTime,
): Promise<void> {
  await store.forgetRequests(toInstant(now));
  await store.forgetRequestCounts(toInstant(now));
  await store.forgetMails(toInstant(now.minus({ months: monthsKept })));
}
