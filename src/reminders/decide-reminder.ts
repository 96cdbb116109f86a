import { fromDateTime, type IsoDate } from '../dates/iso-date.ts';
import type { DatedEvent } from '../events/types.ts';
import type { MailContent } from '../mail/mail-document.ts';
import type { ClaimedMail, Outbox } from '../store/store.ts';
import type { Decide } from './decision.ts';
import type { Subscriber } from './subscriber.ts';

interface ReminderParts {
  readonly events: () => Promise<readonly DatedEvent[]>;
  /** Null where nobody is subscribed any more. */
  readonly subscriberOf: (mail: ClaimedMail) => Promise<Subscriber | null>;
  readonly outbox: Pick<Outbox, 'wasSentAbout'>;
  /** `today` is the reader's day. */
  readonly compose: (event: DatedEvent, today: IsoDate, subscriber: Subscriber) => Promise<MailContent>;
}

/**
 * Decides about a reminder: it goes out where the event is still scheduled on that day, with the days that are left on
 * its reader's day, and where no other reminder of it has gone out since this one fell due, as after a change of leads.
 */
export function decideReminder(parts: ReminderParts): Decide {
  let known: { readonly events: readonly DatedEvent[]; readonly byUid: ReadonlyMap<string, DatedEvent> } | undefined;
  return async (mail, now) => {
    const events = await parts.events();
    if (known?.events !== events) known = { events, byUid: new Map(events.map((event) => [event.uid, event])) };
    const event = known.byUid.get(mail.about);
    if (event === undefined) return { withdraw: 'the event is no longer known' };
    if (event.status !== 'scheduled') return { withdraw: `the event is ${event.status}` };
    if (event.date !== mail.date) return { withdraw: `the event is on ${event.date} now` };
    const subscriber = await parts.subscriberOf(mail);
    if (subscriber === null) return { withdraw: 'nobody is subscribed any more' };
    if (!subscriber.wants(event)) return { withdraw: 'it is no longer asked for' };
    const today = fromDateTime(now.setZone(subscriber.timeZone));
    if (event.date < today) return { withdraw: 'its day is over' };
    if (await parts.outbox.wasSentAbout(mail, mail.dueAt)) return { withdraw: 'another reminder of it has gone out' };
    return { send: await parts.compose(event, today, subscriber) };
  };
}
