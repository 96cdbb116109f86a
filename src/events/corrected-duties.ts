import type { IsoDate } from '../dates/iso-date.ts';
import type { Obligation } from '../obligations/types.ts';
import type { Correction, RecordedResolution } from './record.ts';
import { compareText } from './resolution-order.ts';
import type { HistoryEntry } from './types.ts';

/** An obligation as corrections left it, with each of its occurrences' way there. */
export interface CorrectedDuty {
  readonly obligation: Obligation;
  readonly occurrences: readonly Occurrence[];
  readonly rejected: boolean;
}

export interface Occurrence {
  /** From 1, in the order of dates; an occurrence keeps it for life, whatever becomes of its date. */
  readonly index: number;
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
    return [withoutCorrections(correction.item, correctedEntry(correction))];
  });
  const adoption: HistoryEntry = { on: adopted, what: 'adopted', by: symbol, note: '' };
  const duties = [...resolution.obligations.map((item) => withoutCorrections(item, adoption)), ...additions];
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
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

function withoutCorrections(obligation: Obligation, first: HistoryEntry): CorrectedDuty {
  const occurrences = obligation.dates.map((date, position) => ({
    index: position + 1,
    date,
    derivedDate: date,
    withdrawn: false,
    history: [first],
  }));
  return { obligation, occurrences, rejected: false };
}

function correct(duty: CorrectedDuty, correction: Correction): CorrectedDuty {
  const entry = correctedEntry(correction);
  if (correction.action !== 'correct') {
    const occurrences = duty.occurrences.map((one) => ({ ...one, withdrawn: true, history: [...one.history, entry] }));
    return { ...duty, occurrences, rejected: true };
  }
  const changes = Object.fromEntries(Object.entries(correction.to).filter(([, value]) => value !== undefined));
  const obligation: Obligation = { ...duty.obligation, ...changes };
  const { dates } = obligation;
  const kept = duty.occurrences.map((one, position): Occurrence => {
    const date = dates[position];
    if (date === undefined) return { ...one, withdrawn: true, history: [...one.history, entry] };
    const changed = date === one.date ? entry : { ...entry, from: one.date };
    return { ...one, date, withdrawn: false, history: [...one.history, changed] };
  });
  const more = dates.slice(kept.length).map((date, position): Occurrence => {
    return { index: kept.length + position + 1, date, derivedDate: date, withdrawn: false, history: [entry] };
  });
  return { obligation, occurrences: [...kept, ...more], rejected: false };
}

function correctedEntry({ on, by, reason, source }: Correction): HistoryEntry {
  return { on, what: 'corrected', by, note: `${reason} (${source})` };
}
