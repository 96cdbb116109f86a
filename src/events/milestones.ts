import { addIsoDuration } from '../dates/period.ts';
import { MandateCyclesError } from '../errors.ts';
import type { Milestones } from './record.ts';
import type { DatedEvent } from './types.ts';

/** A step of an office on the way to an event: an event of its own, which is in no calendar but where it is asked for. */
export interface MilestoneEvent extends DatedEvent {
  readonly milestone: { readonly office: string; readonly of: DatedEvent };
}

export function isMilestone(event: DatedEvent): event is MilestoneEvent {
  return 'milestone' in event;
}

/**
 * Gives the steps of all offices on the way to the events, by date. A step goes as its event goes: it moves with it, and
 * is settled with it.
 */
export function milestoneEvents(
  events: readonly DatedEvent[],
  milestones: readonly Milestones[],
): readonly MilestoneEvent[] {
  return milestones
    .flatMap(({ office, kinds, mandates, steps }) =>
      events
        .filter(({ kind, mandate }) => kinds.includes(kind) && isAmong(mandate, mandates))
        .flatMap((event) => steps.map(({ days, title }) => stepOf(event, office, days, title))),
    )
    .sort(byDate);
}

/**
 * Gives the events with the steps of one office among them, by date; the events alone where no office is named.
 * @throws MandateCyclesError `option-invalid` for an office that has none.
 */
export function withMilestones(
  events: readonly DatedEvent[],
  milestones: readonly Milestones[],
  office: string | null,
): readonly DatedEvent[] {
  if (office === null) return events;
  const ofOffice = milestones.filter((one) => one.office === office);
  if (ofOffice.length === 0)
    throw new MandateCyclesError('option-invalid', 'no such office has milestones', 'milestones');
  return [...events, ...milestoneEvents(events, ofOffice)].sort(byDate);
}

function byDate(a: DatedEvent, b: DatedEvent): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.uid < b.uid ? -1 : 1;
}

function isAmong(mandate: string | null, mandates: readonly string[]): boolean {
  return mandates.length === 0 || (mandate !== null && mandates.includes(mandate));
}

function stepOf(event: DatedEvent, office: string, days: number, title: DatedEvent['title']): MilestoneEvent {
  const [name = '', domain = ''] = event.uid.split('@');
  const { subject: _, alignedWith: __, ...rest } = event;
  return {
    ...rest,
    uid: `${name}.${office}.${days}@${domain}`,
    date: addIsoDuration(event.date, `-P${days}D`),
    kind: 'deadline',
    bearer: 'other',
    title: { en: `${title.en}: ${event.title.en}`, zh: `${title.zh}：${event.title.zh}` },
    occurrence: null,
    delivery: null,
    milestone: { office, of: event },
  };
}
