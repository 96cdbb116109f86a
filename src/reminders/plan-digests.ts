import { DateTime } from 'luxon';
import { addDays, fromDateTime, type IsoDate, toDateTime } from '../dates/iso-date.ts';
import type { Instant, PlannedMail } from '../store/store.ts';
import { mailKey } from './mail-key.ts';
import { hourOf } from './reader-days.ts';
import type { Subscriber } from './subscriber.ts';

/**
 * Gives the digest of the week or month that runs, and of the next one where it begins by `until`. Weeks begin on
 * Monday, months on the first, on the reader's calendar. A late digest is of use until the next one comes.
 */
export function planDigests(subscriber: Subscriber, now: Instant, until: Instant): readonly PlannedMail[] {
  const { id, address, timeZone, hour, digest } = subscriber;
  if (digest === null) return [];
  const today = fromDateTime(DateTime.fromISO(now, { zone: timeZone }));
  const current = startOf(today, digest);
  return [current, nextStart(current, digest)]
    .map(
      (start): PlannedMail => ({
        key: mailKey(address, 'digest', id ?? '', digest, start),
        kind: 'digest',
        subscription: id,
        recipient: address,
        about: '',
        date: start,
        details: '{}',
        dueAt: hourOf(start, hour, timeZone),
        expiresAt: hourOf(nextStart(start, digest), hour, timeZone),
      }),
    )
    .filter(({ dueAt, expiresAt }) => dueAt <= until && expiresAt > now);
}

/** The last day that a digest seen from `today` looks ahead to: two weeks, so that nothing falls between, or a month. */
export function digestEnd(today: IsoDate, digest: 'weekly' | 'monthly'): IsoDate {
  return digest === 'weekly' ? addDays(today, 13) : fromDateTime(toDateTime(today).plus({ months: 1 }));
}

function startOf(day: IsoDate, digest: 'weekly' | 'monthly'): IsoDate {
  return fromDateTime(toDateTime(day).startOf(digest === 'weekly' ? 'week' : 'month'));
}

function nextStart(start: IsoDate, digest: 'weekly' | 'monthly'): IsoDate {
  return fromDateTime(toDateTime(start).plus(digest === 'weekly' ? { weeks: 1 } : { months: 1 }));
}
