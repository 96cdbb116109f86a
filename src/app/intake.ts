import type { DateTime } from 'luxon';
import { MandateCyclesError } from '../errors.ts';
import { compareTexts } from '../events/compare-texts.ts';
import { isDocumentSymbol } from '../events/document-symbol.ts';
import type { EventRecord, RecordedResolution } from '../events/record.ts';
import { addedToStore, slugOf } from '../events/resolution-order.ts';
import { differenceText, settle } from '../events/texts-in-force.ts';
import type { DatedEvent } from '../events/types.ts';
import type { Derive } from '../obligations/derive.ts';
import type { DerivedResolution } from '../obligations/types.ts';
import { toInstant } from '../reminders/instant.ts';
import type { Edition, Store } from '../store/store.ts';
import type { App, ExpectedText, NewSubmission } from './contract.ts';
import type { ReadBytes } from './read-bytes.ts';
import { rememberDuties } from './settle-knowledge.ts';
import { recorded } from './stored-record.ts';

interface IntakeParts {
  readonly store: Store;
  readonly derive: Derive;
  readonly read: ReadBytes;
  readonly clock: () => DateTime;
  readonly today: App['today'];
  /** Who acts where nobody else is named. */
  readonly user: string;
  /** What the schedules folder says. */
  readonly files: () => EventRecord;
  readonly record: () => Promise<EventRecord>;
  readonly events: () => Promise<readonly DatedEvent[]>;
}

/** Takes in what people hand to the service: texts and reports of delivery. Nothing is kept that does not hold. */
export function createIntake(parts: IntakeParts): Pick<App, 'addResolution' | 'addSubmission'> {
  const { store, derive, clock, user, today } = parts;
  return {
    addResolution: async (bytes, name, { expected, given } = {}, by = user) => {
      const printed = await parts.read(bytes, name, given);
      const hasHead = given?.symbol || given?.adopted;
      const text = hasHead ? withHead(printed.text, printed.derived.resolution) : printed.text;
      const derived = hasHead ? derive(text, name) : printed.derived;
      if (expected) checkExpected(derived.resolution, expected, name);
      const { symbol, language } = derived.resolution;
      const before = (await store.currentEditions(symbol)).find((one) => one.language === language);
      if (before && before.text !== text) await rememberDuties(store, await textsOf(symbol));
      const addedAt = toInstant(clock());
      const { edition, added } = await store.addEdition({ symbol, language, name, text, addedAt }, by);
      const settled = settle(await textsOf(symbol));
      const counts = { edition: edition.edition, added, obligations: derived.obligations.length };
      const inForce = settled.text?.origin.file === addedToStore && settled.text.resolution.language === language;
      const notes = [
        ...settled.differences
          .filter(({ from }) => from === settled.text)
          .map((one) => placed(differenceText(one), one)),
        ...(added && before ? changesSince(before, edition) : []),
      ];
      return { slug: slugOf(symbol), symbol, language, ...counts, inForce, notes };
    },
    addSubmission: async (submission, by = user) => {
      checkAnswered(submission, await parts.events());
      checkDocument(submission, today());
      const enteredAt = toInstant(clock());
      const obligation = nameOf(await parts.record(), submission.obligation);
      return store.putSubmission({ ...submission, obligation, enteredAt }, by);
    },
  };

  /** All that is known of one resolution: asking for the rest would make a thousand additions slow. */
  async function textsOf(symbol: string): Promise<readonly RecordedResolution[]> {
    const inFolder = parts.files().resolutions.filter(({ resolution }) => resolution.symbol === symbol);
    return [...inFolder, ...(await store.currentEditions(symbol)).map((edition) => recorded(edition, derive))];
  }

  function changesSince(before: Edition, edition: Edition): readonly string[] {
    const [first, second] = [before, edition].map(({ text, name }) => derive(text, name));
    return compareTexts(first!, second!, { first: `edition ${before.edition}`, second: `edition ${edition.edition}` });
  }
}

/** What is recorded of a duty follows it through new editions: it is kept under the duty's name for life. */
export function nameOf({ resolutions }: EventRecord, id: string): string {
  return resolutions.find(({ identities }) => identities?.[id])?.identities?.[id]?.name ?? id;
}

function placed(
  sentence: string,
  { place }: { readonly place: { readonly file: string; readonly line: number | null } },
) {
  return `${place.file}${place.line === null ? '' : `:${place.line}`}: ${sentence}`;
}

/** What is kept is read again: a head that was supplied stands in front of the text. */
function withHead(text: string, { symbol, adopted }: DerivedResolution['resolution']): string {
  return `${symbol}\n${adopted}\n\n${text}`;
}

/** A server gives another language, or another document, without a word. */
function checkExpected(found: ExpectedText, expected: ExpectedText, name: string): void {
  const [asked, given] = [expected, found].map(({ symbol, language }) => `${symbol} in "${language}"`);
  if (asked === given) return;
  throw new MandateCyclesError('document-differs', `asked for ${asked}, the file that came is ${given}`, name);
}

function checkDocument({ symbol, issued }: NewSubmission, today: string): void {
  if (!isDocumentSymbol(symbol)) {
    throw new MandateCyclesError(
      'submission-invalid',
      'this has not the form of a document symbol',
      symbol.slice(0, 80),
    );
  }
  if (issued > today) {
    throw new MandateCyclesError(
      'submission-invalid',
      `it cannot have been issued on ${issued}; today is ${today}`,
      symbol,
    );
  }
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
