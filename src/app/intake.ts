import type { DateTime } from 'luxon';
import type { AddedResolution, App, ExpectedText, NewSubmission } from '../app.ts';
import { readText } from '../document/formats/read-text.ts';
import { MandateCyclesError } from '../errors.ts';
import type { EventRecord } from '../events/record.ts';
import { addedToStore, slugOf } from '../events/resolution-order.ts';
import { textsInForce } from '../events/texts-in-force.ts';
import type { DatedEvent } from '../events/types.ts';
import type { Derive } from '../obligations/derive.ts';
import { toInstant } from '../reminders/instant.ts';
import type { Store } from '../store/store.ts';

interface IntakeParts {
  readonly store: Store;
  readonly derive: Derive;
  readonly clock: () => DateTime;
  readonly record: () => Promise<EventRecord>;
  readonly events: () => Promise<readonly DatedEvent[]>;
}

/** Takes in what people hand to the service: texts and reports of delivery. Nothing is kept that does not hold. */
export function createIntake(parts: IntakeParts): Pick<App, 'addResolution' | 'addSubmission'> {
  const { store, derive, clock } = parts;
  return {
    addResolution: async (bytes, name, expected) => {
      const text = await readText(bytes, name);
      const { resolution, obligations } = derive(text, name);
      if (expected) checkExpected(resolution, expected, name);
      const { symbol, language } = resolution;
      const addedAt = toInstant(clock());
      const { edition, added } = await store.addEdition({ symbol, language, name, text, addedAt }, 'somebody');
      const counts = { edition: edition.edition, added, obligations: obligations.length };
      return { slug: slugOf(symbol), symbol, language, ...counts, inForce: await isInForce(symbol, language) };
    },
    addSubmission: async (submission) => {
      checkAnswered(submission, await parts.events());
      return store.putSubmission({ ...submission, enteredAt: toInstant(clock()) }, 'somebody');
    },
  };

  async function isInForce(symbol: string, language: string): Promise<AddedResolution['inForce']> {
    const { resolutions } = await parts.record();
    const [text] = textsInForce(resolutions.filter(({ resolution }) => resolution.symbol === symbol));
    return text?.origin.file === addedToStore && text.resolution.language === language;
  }
}

/** A server gives another language, or another document, without a word. */
function checkExpected(found: ExpectedText, expected: ExpectedText, name: string): void {
  const [asked, given] = [expected, found].map(({ symbol, language }) => `${symbol} in "${language}"`);
  if (asked === given) return;
  throw new MandateCyclesError('document-differs', `asked for ${asked}, the file that came is ${given}`, name);
}

/** A document answers an occurrence by its date as it stands, or as it stood before it was moved. */
function checkAnswered({ obligation, date }: NewSubmission, events: readonly DatedEvent[]): void {
  const occurrences = events.filter(({ obligations }) => obligations.includes(obligation));
  if (occurrences.length === 0) {
    throw new MandateCyclesError('obligation-unknown', 'no dated duty has this id', obligation);
  }
  const dates = new Set(
    occurrences.flatMap((event) => [event.date, ...event.history.flatMap(({ from }) => from ?? [])]),
  );
  if (dates.has(date)) return;
  const known = [...dates].sort().join(', ');
  throw new MandateCyclesError('obligation-unknown', `it is not due on ${date}, but on ${known}`, obligation);
}
