import { DateTime } from 'luxon';
import { addDays, daysBetween, fromDateTime, type IsoDate } from '../dates/iso-date.ts';
import { isMilestone } from '../events/milestones.ts';
import { stateOf } from '../events/state.ts';
import type { DatedEvent } from '../events/types.ts';
import { type NoticeType, noticeOf } from '../mail/event-mails.ts';
import type { Instant, PlannedMail } from '../store/store.ts';
import type { NoticeChoice } from '../subscriptions/preferences.ts';
import { mailKey } from './mail-key.ts';
import { planReminders } from './plan-reminders.ts';
import { hourOf } from './reader-days.ts';
import type { Subscriber } from './subscriber.ts';

/** Later, it is no news. */
const newsDays = 14;
const choiceOf: Readonly<Record<NoticeType, NoticeChoice>> = {
  moved: 'changed',
  delivered: 'delivered',
  renewed: 'mandate',
  ends: 'mandate',
  lapsed: 'mandate',
};

/** What is news of an event on a day, and since when; null where nothing is. */
export function newsOf(
  event: DatedEvent,
  today: IsoDate,
): { readonly type: NoticeType; readonly since: IsoDate; readonly state: string } | null {
  const isFresh = (since: IsoDate) => since <= today && daysBetween(since, today) <= newsDays;
  if (event.kind === 'mandate-expiry' && stateOf(event, today) === 'lapsed') {
    const since = addDays(event.date, 1);
    return isFresh(since) ? { type: 'lapsed', since, state: event.date } : null;
  }
  // What happens to an event is no news of the steps on the way to it.
  const notice = isMilestone(event) ? null : noticeOf(event);
  if (notice === null || !isFresh(notice.entry.on)) return null;
  return { type: notice.type, since: notice.entry.on, state: String(event.sequence) };
}

/** Gives the news of events that a subscriber asked for and that came since the subscription. */
export function planNotices(
  events: readonly DatedEvent[],
  subscriber: Subscriber,
  now: Instant,
): readonly PlannedMail[] {
  const { id, address, timeZone, hour, notices, wants } = subscriber;
  if (notices.length === 0 || events.length === 0) return [];
  const { since } = subscriber;
  const today = fromDateTime(DateTime.fromISO(now, { zone: timeZone }));
  return events.flatMap((event): readonly PlannedMail[] => {
    const news = newsOf(event, today);
    if (news === null || !notices.includes(choiceOf[news.type]) || !wants(event)) return [];
    if (since !== null && news.since < since) return [];
    // One mail for one event: a reminder that is due says that the date has changed.
    if (news.type === 'moved' && planReminders([event], [subscriber], now, now).length > 0) return [];
    return [
      {
        key: mailKey(address, 'notice', event.uid, news.type, news.state),
        kind: 'notice',
        subscription: id,
        recipient: address,
        about: `notice ${event.uid}`,
        date: event.date,
        details: JSON.stringify({ type: news.type, state: news.state }),
        dueAt: hourOf(today, hour, timeZone),
        expiresAt: hourOf(addDays(news.since, newsDays + 1), hour, timeZone),
      },
    ];
  });
}
