import { isOverdue } from '../state.ts';
import type { DatedEvent } from '../types.ts';
import { type Checked, type Finding, finding, originOfEvent } from './finding.ts';

/** Finds items past due, and those of cycles that were passed over: a later occurrence was answered, they were not. */
export function checkDeliveries(checked: Checked): readonly Finding[] {
  const lastAnswered = new Map<string, number>();
  for (const { occurrence, delivery, obligations } of checked.events) {
    if (occurrence && delivery) lastAnswered.set(obligations[0]!, occurrence.index);
  }
  return checked.events
    .filter((event) => isOverdue(event, checked.today))
    .map((event) => {
      const last = lastAnswered.get(event.obligations[0]!) ?? 0;
      const skipped = event.occurrence !== null && event.occurrence.index < last;
      const message = skipped
        ? `${name(event)} was passed over: no. ${last} of the cycle was answered`
        : `${name(event)} was due on ${event.date} and ${answerOf(event)}`;
      return finding(skipped ? 'delivery-skipped' : 'past-due', message, originOfEvent(checked, event));
    });
}

function name({ title, resolution, obligations, date }: DatedEvent): string {
  return `${title.en}, ${resolution} [${obligations[0]} ${date}]`;
}

function answerOf({ delivery }: DatedEvent): string {
  return delivery === null ? 'no answer is known' : `only ${delivery.symbol} answers it, in part`;
}
