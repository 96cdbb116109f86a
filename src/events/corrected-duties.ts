import type { IsoDate } from '../dates/iso-date.ts';
import type { Obligation } from '../obligations/types.ts';
import { canonical } from './compare-duties.ts';
import type { Correction, RecordedResolution } from './record.ts';
import { compareText } from './resolution-order.ts';
import type { HistoryEntry } from './types.ts';

/** An obligation as corrections left it, with each of its occurrences' way there. */
export interface CorrectedDuty {
  readonly obligation: Obligation;
  /** The same before any correction. */
  readonly derived: Obligation;
  readonly occurrences: readonly Occurrence[];
  /** What was corrected, without the dates before. */
  readonly corrections: readonly HistoryEntry[];
  readonly rejected: boolean;
  /** Rejected once, though a later correction may have taken it back. */
  readonly everRejected: boolean;
}

export interface Occurrence {
  /** From 1, in the order of the text's dates. */
  readonly index: number;
  /** What an occurrence keeps for life, whatever becomes of its date and place. */
  readonly number: number;
  readonly date: IsoDate;
  /** What the text gave, before any correction: aligned duties find each other by it. */
  readonly derivedDate: IsoDate;
  /** Rejected, or gone because a correction left fewer. */
  readonly withdrawn: boolean;
  readonly history: readonly HistoryEntry[];
}

/**
 * Gives a resolution's obligations with the corrections made to them, in the text's order and then the added ones.
 * A correction whose obligation does not exist, or that adds one that does, has no effect here; `check` reports it.
 */
export function correctedDuties(
  resolution: RecordedResolution,
  corrections: readonly Correction[],
): readonly CorrectedDuty[] {
  const { symbol, adopted } = resolution.resolution;
  const ordered = [...corrections].sort(compareCorrections);
  const known = new Set(resolution.obligations.map(({ id }) => id));
  const additions = ordered.flatMap((correction) => {
    if (correction.action !== 'add' || correction.resolution !== symbol || known.has(correction.item.id)) return [];
    known.add(correction.item.id);
    return [withoutCorrections(correction.item, correctedEntry(correction), undefined)];
  });
  const adoption: HistoryEntry = { on: adopted, what: 'adopted', by: symbol, note: '' };
  const numbersOf = ({ id }: Obligation) => resolution.identities?.[id]?.numbers;
  const duties = [
    ...resolution.obligations.map((item) => withoutCorrections(item, adoption, numbersOf(item))),
    ...additions,
  ];
  return duties.map((duty) =>
    ordered
      .filter((correction) => correction.action !== 'add' && correction.obligation === duty.obligation.id)
      .reduce(correct, duty),
  );
}

/** Orders corrections by day; those of one day by what they say, so that their order in files means nothing. */
function compareCorrections(a: Correction, b: Correction): number {
  return (
    compareText(a.on, b.on) ||
    compareText(a.by, b.by) ||
    compareText(a.reason, b.reason) ||
    compareText(canonical(a), canonical(b))
  );
}

function withoutCorrections(
  obligation: Obligation,
  first: HistoryEntry,
  numbers: readonly number[] | undefined,
): CorrectedDuty {
  const occurrences = obligation.dates.map((date, position) => ({
    index: position + 1,
    number: numbers?.[position] ?? position + 1,
    date,
    derivedDate: date,
    withdrawn: false,
    history: [first],
  }));
  return {
    obligation,
    derived: obligation,
    occurrences,
    corrections: [],
    rejected: false,
    everRejected: false,
  };
}

/** An occurrence whose date still stands keeps it; the others take the new dates in order, as far as there are any. */
function correct(duty: CorrectedDuty, correction: Correction): CorrectedDuty {
  const entry = correctedEntry(correction);
  const corrections = [...duty.corrections, entry];
  if (correction.action !== 'correct') {
    const occurrences = duty.occurrences.map((one) => ({ ...one, withdrawn: true, history: [...one.history, entry] }));
    return { ...duty, occurrences, corrections, rejected: true, everRejected: true };
  }
  const changes = Object.fromEntries(Object.entries(correction.to).filter(([, value]) => value !== undefined));
  const obligation: Obligation = { ...duty.obligation, ...changes };
  const unmatched = obligation.dates.filter((date) => !duty.occurrences.some((one) => one.date === date));
  const kept = duty.occurrences.map((one): Occurrence => {
    const date = obligation.dates.includes(one.date) ? one.date : unmatched.shift();
    if (date === undefined) return { ...one, withdrawn: true, history: [...one.history, entry] };
    const changed = date === one.date ? entry : { ...entry, from: one.date };
    return { ...one, date, withdrawn: false, history: [...one.history, changed] };
  });
  const highest = Math.max(0, ...kept.map(({ number }) => number));
  const more = unmatched.map((date, position): Occurrence => {
    return {
      index: kept.length + position + 1,
      number: highest + position + 1,
      date,
      derivedDate: date,
      withdrawn: false,
      history: [entry],
    };
  });
  return { ...duty, obligation, occurrences: [...kept, ...more], corrections, rejected: false };
}

function correctedEntry({ on, by, reason, source }: Correction): HistoryEntry {
  return { on, what: 'corrected', by, note: `${reason} (${source})` };
}
