import { bodyName } from '../bodies/display-name.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { slugOf } from '../events/resolution-order.ts';
import type { DatedEvent } from '../events/types.ts';
import { mailboxKey } from '../mail/addresses.ts';
import type { MailContext } from '../mail/event-item.ts';
import { reminderMail } from '../mail/event-mails.ts';
import type { ReaderLinks } from '../mail/write-mail.ts';
import { accountDeciders } from '../reminders/decide-account-mails.ts';
import { newsDeciders } from '../reminders/decide-news.ts';
import { decideReminder } from '../reminders/decide-reminder.ts';
import type { Deciders } from '../reminders/decision.ts';
import type { Subscriber } from '../reminders/subscriber.ts';
import { subscriberOf } from '../reminders/subscriber-of.ts';
import type { PlannedMail, Store } from '../store/store.ts';
import { readPreferences, type Subscriptions } from '../subscriptions/subscriptions.ts';

interface ReaderMailParts {
  readonly store: Store;
  readonly subscriptions: Pick<Subscriptions, 'link'>;
  /** The fixed addresses of the settings. */
  readonly fixed: readonly Subscriber[];
  readonly publicUrl: string;
  /** The events that mails are decided by, with the steps of offices among them. */
  readonly events: () => Promise<readonly DatedEvent[]>;
}

/** Who decides about which kind of mail, and writes it. */
export function readerMails({ store, subscriptions, fixed, publicUrl, events }: ReaderMailParts): Deciders {
  const subscriberOfMail = async ({ subscription, recipient }: PlannedMail) => {
    if (subscription === null) {
      return fixed.find(({ address }) => mailboxKey(address) === mailboxKey(recipient)) ?? null;
    }
    const stored = await store.subscription(subscription);
    return stored && subscriberOf(stored, readPreferences(stored.preferences));
  };
  const linksOf = async ({ id }: Subscriber): Promise<ReaderLinks | null> => {
    if (id === null) return null;
    const [manage, unsubscribe] = await Promise.all([
      subscriptions.link('manage', id),
      subscriptions.link('unsubscribe', id),
    ]);
    return { manage: `${publicUrl}/manage/${manage}`, unsubscribe: `${publicUrl}/unsubscribe/${unsubscribe}` };
  };
  const contextOf = (shown: readonly DatedEvent[], today: IsoDate): MailContext => ({
    events: shown,
    today,
    pageOf: ({ resolution, uid }, language) =>
      `${publicUrl}/resolutions/${slugOf(resolution)}?lang=${language}#${encodeURIComponent(uid)}`,
    mandateName: (mandate, language) => (language === 'zh' ? (bodyName(mandate, 'zh') ?? mandate) : mandate),
  });
  return {
    reminder: decideReminder({
      events,
      subscriberOf: subscriberOfMail,
      outbox: store,
      compose: async (event, today, subscriber) =>
        reminderMail(event, subscriber.languages, contextOf(await events(), today), await linksOf(subscriber)),
    }),
    ...newsDeciders({ events, subscriberOf: subscriberOfMail, contextOf, linksOf }),
    ...accountDeciders({ store, subscriptions, publicUrl }),
  };
}
