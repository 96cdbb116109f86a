import { DateTime } from 'luxon';
import { fromDateTime } from '../dates/iso-date.ts';
import { isMilestone } from '../events/milestones.ts';
import type { Instant } from '../store/store.ts';
import { languagesOf, matches, type Preferences } from '../subscriptions/preferences.ts';
import type { Subscriber } from './subscriber.ts';

/** Gives who is told what by a subscription; `id` and `confirmedAt` are null for a fixed address of the settings. */
export function subscriberOf(
  {
    id,
    address,
    confirmedAt,
  }: { readonly id: string | null; readonly address: string; readonly confirmedAt: Instant | null },
  preferences: Preferences,
): Subscriber {
  const { timeZone, hour, leadDays, rhythm, untilDelivered, notices } = preferences;
  const isSingle = rhythm === 'single';
  return {
    id,
    address,
    timeZone,
    hour,
    leadDays: isSingle ? leadDays : [],
    digest: isSingle ? null : rhythm,
    untilDelivered: isSingle && untilDelivered,
    notices,
    languages: languagesOf(preferences),
    // Few rounds ask for it, of few.
    get since() {
      return confirmedAt === null ? null : fromDateTime(DateTime.fromISO(confirmedAt, { zone: timeZone }));
    },
    wants: (event) =>
      isMilestone(event)
        ? event.milestone.office === preferences.milestones && matches(preferences, event.milestone.of)
        : matches(preferences, event),
  };
}
