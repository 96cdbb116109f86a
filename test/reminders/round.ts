import { DateTime } from 'luxon';
import type { DatedEvent } from '../../src/events/types.ts';
import { reminderMail } from '../../src/mail/event-mails.ts';
import { decideReminder } from '../../src/reminders/decide-reminder.ts';
import type { MailSender } from '../../src/reminders/mail-sender.ts';
import { findUnplanned, planRound } from '../../src/reminders/plan-round.ts';
import { type Outcome, sendMails } from '../../src/reminders/send-mails.ts';
import type { Subscriber } from '../../src/reminders/subscriber.ts';
import type { Outbox } from '../../src/store/store.ts';
import { sampleEvent } from './sample-event.ts';

export const from = 'Calendar <calendar@example.org>';

export const desk: Subscriber = {
  id: null,
  address: 'desk@example.org',
  timeZone: 'America/New_York',
  hour: 0,
  leadDays: [30, 7, 1],
  digest: null,
  untilDelivered: false,
  notices: [],
  languages: ['zh', 'en'],
  since: null,
  wants: () => true,
};

/** `count` events that are due a week after `weekBefore`. */
export const sampleEvents = (count: number) =>
  Array.from({ length: count }, (_, index) => sampleEvent('2001-04-30', { uid: `event-${index}` }));
export const weekBefore = DateTime.utc(2001, 4, 23, 12);

export interface SampleRound {
  readonly outbox: Outbox;
  readonly sender: MailSender;
  readonly events: readonly DatedEvent[];
  readonly now: DateTime;
  /** Stands at `now` where none is given. */
  readonly clock?: () => DateTime;
  readonly subscriber?: Subscriber;
  readonly lanes?: number;
  readonly report?: (outcome: Outcome) => void;
}

/** Plans what is due at a moment, and sends it; gives what became of each mail. */
export async function runRound(round: SampleRound): Promise<readonly Outcome[]> {
  const { outbox, sender, events, now, subscriber = desk, lanes = 5 } = round;
  const unplanned = await findUnplanned(events, outbox, now);
  await planRound({ events, fixed: [subscriber], subscribed: async function* () {}, outbox, now, unplanned });
  const outcomes: Outcome[] = [];
  const report = (outcome: Outcome) => {
    outcomes.push(outcome);
    round.report?.(outcome);
  };
  const context = {
    events,
    pageOf: () => 'https://calendar.example.org/page',
    mandateName: (mandate: string) => mandate,
  };
  const reminder = decideReminder({
    events: async () => events,
    subscriberOf: async () => subscriber,
    outbox,
    compose: async (event, today) => reminderMail(event, ['zh', 'en'], { ...context, today }, null),
  });
  const { clock = () => now } = round;
  await sendMails({ outbox, deciders: { reminder }, sender, from, clock, asOf: clock, report, lanes });
  return outcomes;
}

/** A round of `count` events, `later` minutes after noon of the day a week before. */
export function sampleRound(outbox: Outbox, sender: MailSender, count = 1, later = 0): Promise<readonly Outcome[]> {
  return runRound({ outbox, sender, events: sampleEvents(count), now: weekBefore.plus({ minutes: later }) });
}
