import { fromDateTime, type IsoDate } from '../dates/iso-date.ts';
import { isOverdue } from '../events/state.ts';
import type { DatedEvent } from '../events/types.ts';
import { digestMail } from '../mail/digest-mail.ts';
import type { MailContext } from '../mail/event-item.ts';
import { noticeMail, reminderMail } from '../mail/event-mails.ts';
import type { ReaderLinks } from '../mail/write-mail.ts';
import type { ClaimedMail } from '../store/store.ts';
import type { Decide, Decision } from './decision.ts';
import { digestEnd } from './plan-digests.ts';
import { newsOf } from './plan-notices.ts';
import type { Subscriber } from './subscriber.ts';

/** What the mails to subscribers are decided and written from. */
export interface NewsParts {
  readonly events: () => Promise<readonly DatedEvent[]>;
  /** Null where nobody is subscribed any more. */
  readonly subscriberOf: (mail: ClaimedMail) => Promise<Subscriber | null>;
  readonly contextOf: (events: readonly DatedEvent[], today: IsoDate) => MailContext;
  readonly linksOf: (subscriber: Subscriber) => Promise<ReaderLinks | null>;
}

/** What one mail is decided with. */
interface Case {
  readonly mail: ClaimedMail;
  readonly subscriber: Subscriber;
  readonly today: IsoDate;
  readonly context: MailContext;
  readonly links: ReaderLinks | null;
}

const mostOverdue = 20;

/** Decides about the mails that are no reminders of what is coming: digests, news, and what is overdue. */
export function newsDeciders(parts: NewsParts): Readonly<Record<'digest' | 'notice' | 'overdue', Decide>> {
  const decide =
    (write: (one: Case) => Decision): Decide =>
    async (mail, now) => {
      const subscriber = await parts.subscriberOf(mail);
      if (subscriber === null) return { withdraw: 'nobody is subscribed any more' };
      const today = fromDateTime(now.setZone(subscriber.timeZone));
      const context = parts.contextOf(await parts.events(), today);
      return write({ mail, subscriber, today, context, links: await parts.linksOf(subscriber) });
    };
  return { digest: decide(writeDigest), notice: decide(writeNotice), overdue: decide(writeOverdue) };
}

function writeDigest({ subscriber, today, context, links }: Case): Decision {
  const { digest, wants, languages } = subscriber;
  if (digest === null) return { withdraw: 'no digest is asked for any more' };
  const to = digestEnd(today, digest);
  const wanted = context.events.filter(wants);
  const coming = wanted.filter(({ status, date }) => status === 'scheduled' && date >= today && date <= to);
  const overdue = wanted.filter((event) => isOverdue(event, today)).slice(-mostOverdue);
  return { send: digestMail({ rhythm: digest, from: today, to, coming, overdue }, languages, context, links) };
}

function writeNotice({ mail, subscriber, today, context, links }: Case): Decision {
  const event = context.events.find(({ uid }) => mail.about === `notice ${uid}`);
  if (event === undefined || !subscriber.wants(event)) return { withdraw: 'it is no longer asked for' };
  const told = JSON.parse(mail.details) as { readonly type: string; readonly state: string };
  const news = newsOf(event, today);
  if (news === null || news.type !== told.type || news.state !== told.state)
    return { withdraw: 'it has changed again' };
  return { send: noticeMail(event, news.type, subscriber.languages, context, links) };
}

function writeOverdue({ mail, subscriber, today, context, links }: Case): Decision {
  const event = context.events.find(({ uid }) => mail.about === `overdue ${uid}`);
  if (event === undefined || event.date !== mail.date || !subscriber.wants(event)) {
    return { withdraw: 'it is no longer asked for' };
  }
  if (!isOverdue(event, today)) return { withdraw: 'it is no longer overdue' };
  return { send: reminderMail(event, subscriber.languages, context, links) };
}
