import type { DateTime } from 'luxon';
import { daysBetween, fromDateTime } from '../dates/iso-date.ts';
import type { DatedEvent } from '../events/types.ts';
import { mailboxKey } from '../mail/addresses.ts';
import { dkimSettings } from '../mail/dkim.ts';
import { forget } from '../reminders/forget.ts';
import { toInstant } from '../reminders/instant.ts';
import type { MailSender } from '../reminders/mail-sender.ts';
import { everybody, fixedSubscriber, pageSize, planEverything } from '../reminders/plan-everything.ts';
import { newsPlanner } from '../reminders/plan-news.ts';
import { planReminders } from '../reminders/plan-reminders.ts';
import { findUnplanned } from '../reminders/plan-round.ts';
import { type Outcome, sendMails } from '../reminders/send-mails.ts';
import { subscriberOf } from '../reminders/subscriber-of.ts';
import type { Settings } from '../settings.ts';
import type { MakeSubscriptionPlan, Store } from '../store/store.ts';
import { parseFixedAddresses } from '../subscriptions/fixed-addresses.ts';
import { everything } from '../subscriptions/preferences.ts';
import { readPreferences, type Subscriptions } from '../subscriptions/subscriptions.ts';
import { planApart } from '../workers/planning.ts';
import type { App } from './contract.ts';
import { openSender } from './open-sender.ts';
import { readerMails } from './reader-mails.ts';

interface RemindingParts {
  readonly settings: Settings;
  readonly store: Store;
  readonly subscriptions: Pick<Subscriptions, 'link'>;
  readonly clock: () => DateTime;
  /** The events as they were known at a moment, with the steps of offices among them. */
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
  /** Writes into the outbox what falls due soon; ends early with the signal. */
  plan(signal: AbortSignal): Promise<void>;
  /** Plans the same for subscriptions that are new or have changed. */
  makePlan: MakeSubscriptionPlan;
  /** Sends what is due, over connections that stay open; gives the failure of the mail service that ended it, if one did. */
  send(signal: AbortSignal, report: (outcome: Outcome) => void): Promise<Outcome | null>;
  /** Ends the connections, whatever is under way. */
  close(): void;
}

/** How far ahead the reminders of a new subscription stand in the outbox: until the next rounds have planned for all. */
const ahead = { hours: 24 };

/** Plans and sends mails, to the addresses in the settings and to subscribers. */
export function createReminding(parts: RemindingParts): Reminding {
  const { settings, store, subscriptions, clock, eventsAt } = parts;
  const { databaseUrl, remindTo, leadDays, publicUrl, mailFrom } = settings;
  const wanted = [
    ...parseFixedAddresses(remindTo ?? '', leadDays),
    ...(settings.webhook === null ? [] : [{ address: settings.webhook.url, preferences: everything(leadDays) }]),
  ];
  const fixed = wanted.map(fixedSubscriber);
  // Read at the start: a key that cannot sign is told at once.
  const signing = settings.dkim && dkimSettings(settings.dkim.keyFile, settings.dkim.selector, mailFrom);
  let sender: MailSender | undefined;
  let newsPlanned = '';

  const plan = async (now: DateTime, signal?: AbortSignal) => {
    const events = await eventsAt(now);
    // News come with a change of what is known, and with the hours of the day.
    const state = `${now.toUTC().startOf('hour').toISO()} ${await store.knowledgeVersion()}`;
    const unplanned = await findUnplanned(events, store, now);
    const order = { events, fixed: wanted, now: toInstant(now), withNews: state !== newsPlanned, unplanned };
    const isForAll = order.withNews || unplanned.open.length + unplanned.gone.length > 0;
    // Others cannot open a database that is in this process's memory.
    const canBeShared = databaseUrl !== 'sqlite::memory:';
    if (isForAll && canBeShared && (await store.subscriptionsAfter('', pageSize)).length === pageSize) {
      await planApart({ ...order, databaseUrl }, signal);
    } else await planEverything(store, order);
    if (!order.withNews || signal?.aborted) return;
    await forget(store, now);
    newsPlanned = state;
  };
  const send = async (asOf: () => DateTime, report: (outcome: Outcome) => void, signal?: AbortSignal) => {
    sender ??= await openSender(settings, signing);
    const deciders = readerMails({ store, subscriptions, fixed, publicUrl, events: () => eventsAt(asOf()) });
    const common = { outbox: store, deciders, sender, from: mailFrom, clock, asOf, report };
    return sendMails(signal ? { ...common, signal } : common);
  };
  const previewReminders: App['previewReminders'] = async (now) => {
    const events = await eventsAt(now);
    const byUid = new Map(events.map((event) => [event.uid, event]));
    const previewed: PreviewedReminder[] = [];
    for await (const readers of everybody(fixed, store)) {
      const zones = new Map(readers.map(({ address, timeZone }) => [mailboxKey(address), timeZone]));
      const planned = planReminders(events, readers, toInstant(now), toInstant(now));
      const settled = await store.settledMailKeys(planned.map(({ key }) => key));
      for (const { key, recipient, about, details } of planned) {
        if (settled.has(key)) continue;
        const event = byUid.get(about)!;
        const today = fromDateTime(now.setZone(zones.get(mailboxKey(recipient))!));
        const { lead } = JSON.parse(details) as { lead: number };
        previewed.push({ recipient, event, lead, daysLeft: daysBetween(today, event.date) });
      }
    }
    return previewed;
  };
  return {
    plan: (signal) => plan(clock(), signal),
    async makePlan() {
      const now = clock();
      const knowledge = await store.knowledgeVersion();
      const events = await eventsAt(now);
      const newsOf = newsPlanner(events, now);
      return {
        knowledge,
        mailsOf: (stored) => {
          const subscriber = subscriberOf(stored, readPreferences(stored.preferences));
          const reminders = planReminders(events, [subscriber], toInstant(now), toInstant(now.plus(ahead)));
          return [...reminders, ...newsOf(subscriber)];
        },
      };
    },
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
