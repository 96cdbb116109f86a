import type { DateTime } from 'luxon';
import type { App } from '../app.ts';
import { daysBetween, fromDateTime } from '../dates/iso-date.ts';
import { slugOf } from '../events/resolution-order.ts';
import type { DatedEvent } from '../events/types.ts';
import { mailboxKey } from '../mail/addresses.ts';
import { reminderMail } from '../mail/event-mails.ts';
import { decideReminder } from '../reminders/decide-reminder.ts';
import { toInstant } from '../reminders/instant.ts';
import type { MailSender } from '../reminders/mail-sender.ts';
import { planReminders } from '../reminders/plan-reminders.ts';
import { planRound } from '../reminders/plan-round.ts';
import { type Outcome, sendMails } from '../reminders/send-mails.ts';
import type { Subscriber } from '../reminders/subscriber.ts';
import type { Settings } from '../settings.ts';
import type { PlannedMail, Store } from '../store/store.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';

interface RemindingParts {
  readonly settings: Settings;
  readonly store: Store;
  readonly clock: () => DateTime;
  readonly timeZone: string;
  /** The events as they were known at a moment. */
  readonly eventsAt: (now: DateTime) => Promise<readonly DatedEvent[]>;
}

/** A reminder that would go out. */
export interface PreviewedReminder {
  readonly recipient: string;
  readonly event: DatedEvent;
  /** The lead time that it answers, and the days from the reader's day to the event. */
  readonly lead: number;
  readonly daysLeft: number;
}

export interface Reminding extends Pick<App, 'remind' | 'previewReminders'> {
  /** Writes into the outbox what falls due soon. */
  plan(): Promise<void>;
  /** Sends what is due, over connections that stay open; gives the failure of the mail service that ended it, if one did. */
  send(signal: AbortSignal, report: (outcome: Outcome) => void): Promise<Outcome | null>;
  /** Ends the connections, whatever is under way. */
  close(): void;
}

/** Plans and sends reminders to the address in the settings. */
export function createReminding(parts: RemindingParts): Reminding {
  const { settings, store, clock, timeZone, eventsAt } = parts;
  const { remindTo, leadDays, publicUrl, mailFrom } = settings;
  const fixed: readonly Subscriber[] =
    remindTo === null ? [] : [{ id: null, address: remindTo, timeZone, hour: 0, leadDays, wants: () => true }];
  const pageOf = ({ resolution }: DatedEvent, language: DisplayLanguage) =>
    `${publicUrl}/resolutions/${slugOf(resolution)}?lang=${language}`;
  const mandateName = (mandate: string) => mandate;
  let sender: MailSender | undefined;

  const plan = async (now: DateTime) => {
    await planRound({ events: await eventsAt(now), fixed, subscribed: async function* () {}, outbox: store, now });
  };
  const send = async (asOf: () => DateTime, report: (outcome: Outcome) => void, signal?: AbortSignal) => {
    sender ??= await openSender(settings);
    let events: readonly DatedEvent[] = [];
    const deciders = {
      reminder: decideReminder({
        events: async () => {
          events = await eventsAt(asOf());
          return events;
        },
        subscriberOf: async (mail) => fixedSubscriber(fixed, mail),
        outbox: store,
        compose: (event, today) => reminderMail(event, ['zh', 'en'], { events, today, pageOf, mandateName }, null),
      }),
    };
    const common = { outbox: store, deciders, sender, from: mailFrom, clock, asOf, report };
    return sendMails(signal ? { ...common, signal } : common);
  };
  const previewReminders: App['previewReminders'] = async (now) => {
    const events = await eventsAt(now);
    const planned = planReminders(events, fixed, toInstant(now), toInstant(now));
    const known = await store.settledMailKeys(planned.map(({ key }) => key));
    const byUid = new Map(events.map((event) => [event.uid, event]));
    return planned
      .filter(({ key }) => !known.has(key))
      .map((mail) => {
        const event = byUid.get(mail.about)!;
        const today = fromDateTime(now.setZone(fixedSubscriber(fixed, mail)!.timeZone));
        const { lead } = JSON.parse(mail.details) as { lead: number };
        return { recipient: mail.recipient, event, lead, daysLeft: daysBetween(today, event.date) };
      });
  };
  return {
    plan: () => plan(clock()),
    send: (signal, report) => send(clock, report, signal),
    previewReminders,
    remind: async (now) => {
      const outcomes: Outcome[] = [];
      // What is sent counts for good: a reminder whose time has not come is not to be spent.
      if (now > clock()) return outcomes;
      await plan(now);
      await send(
        () => now,
        (outcome) => void outcomes.push(outcome),
      );
      return outcomes;
    },
    close: () => sender?.close(),
  };
}

function fixedSubscriber(fixed: readonly Subscriber[], { recipient }: PlannedMail): Subscriber | null {
  return fixed.find(({ address }) => mailboxKey(address) === mailboxKey(recipient)) ?? null;
}

/** Imported when the first mail goes out: most commands send none. */
async function openSender({ smtpUrl, smtpTls, outboxDir, mailFrom }: Settings): Promise<MailSender> {
  if (smtpUrl === null) return (await import('../reminders/file-sender.ts')).fileSender(outboxDir, mailFrom);
  const { smtpSender } = await import('../reminders/smtp-sender.ts');
  return smtpSender({ url: smtpUrl, from: mailFrom, requireTls: smtpTls === 'required' });
}
