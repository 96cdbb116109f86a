import { DateTime } from 'luxon';
import type { DatedEvent } from '../events/types.ts';
import type { Instant, Outbox, SubscriptionStore } from '../store/store.ts';
import type { WantedSubscription } from '../subscriptions/read-request.ts';
import { readPreferences } from '../subscriptions/subscriptions.ts';
import { planNews } from './plan-news.ts';
import { planRound, type Unplanned } from './plan-round.ts';
import type { Subscriber } from './subscriber.ts';
import { subscriberOf } from './subscriber-of.ts';

/** What is to be planned; plain data, so that a thread can be handed it. */
export interface PlanOrder {
  readonly events: readonly DatedEvent[];
  /** The fixed addresses of the settings. */
  readonly fixed: readonly WantedSubscription[];
  readonly now: Instant;
  /** Whether digests, news and what is overdue are planned as well. */
  readonly withNews: boolean;
  readonly unplanned: Unplanned;
}

export type PlanStore = Outbox & SubscriptionStore;

/** So many subscriptions are read, and their mails written, at once. */
export const pageSize = 1_000;

/** Plans for the fixed addresses and for everybody who subscribed. */
export async function planEverything(store: PlanStore, order: PlanOrder): Promise<void> {
  const { events, withNews, unplanned } = order;
  const now = DateTime.fromISO(order.now, { zone: 'utc' });
  const fixed = order.fixed.map(fixedSubscriber);
  await planRound({ events, fixed, subscribed: () => subscribers(store), outbox: store, now, unplanned });
  if (withNews) await planNews({ events, subscribers: () => everybody(fixed, store), outbox: store, now });
}

/** Whoever is told: the fixed addresses, then everybody who subscribed, in parts. */
export async function* everybody(
  fixed: readonly Subscriber[],
  store: SubscriptionStore,
): AsyncGenerator<readonly Subscriber[]> {
  yield fixed;
  yield* subscribers(store);
}

/** Everybody who subscribed, in parts. */
async function* subscribers(store: SubscriptionStore): AsyncGenerator<readonly Subscriber[]> {
  for (let after = ''; ; ) {
    const page = await store.subscriptionsAfter(after, pageSize);
    yield page.map((stored) => subscriberOf(stored, readPreferences(stored.preferences)));
    if (page.length < pageSize) return;
    after = page.at(-1)!.id;
  }
}

export function fixedSubscriber({ address, preferences }: WantedSubscription): Subscriber {
  return subscriberOf({ id: null, address, confirmedAt: null }, preferences);
}
