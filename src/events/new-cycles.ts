import type { AmendmentChange, AmendmentsByObligation } from './amendments.ts';
import type { CorrectedDuty } from './corrected-duties.ts';
import { type Draft, draftOf, uidOf } from './draft.ts';
import type { RecordedResolution } from './record.ts';
import { slugOf } from './resolution-order.ts';

type NewCycle = AmendmentChange & { readonly type: 'recycle' };

/**
 * Gives the occurrences that amended cycles have from then on, where the old cycle has none of that date, and those of
 * items of others that are done together with them. What becomes of the old occurrences is a change to those.
 */
export function newCycles(
  resolution: RecordedResolution,
  duties: readonly CorrectedDuty[],
  amendments: AmendmentsByObligation,
): readonly Draft[] {
  const made = duties.flatMap((duty) =>
    cyclesOf(duty, amendments).flatMap((change) => {
      const cycle = occurrencesOf(resolution, duty, change, null);
      const followers = duties.filter((one) => follows(one, duty));
      return [cycle, ...followers.map((one) => occurrencesOf(resolution, one, change, cycle))].flat();
    }),
  );
  const firstOf = new Map(made.toReversed().map((draft) => [draft.uid, draft]));
  return made.filter((draft) => firstOf.get(draft.uid) === draft);
}

function cyclesOf({ derived: { id } }: CorrectedDuty, amendments: AmendmentsByObligation): readonly NewCycle[] {
  return (amendments.get(id) ?? []).flatMap((change) => (change.type === 'recycle' ? [change] : []));
}

/** Aligned with the other, as somebody else's act; its own is the same happening. */
function follows({ derived }: CorrectedDuty, { derived: leading }: CorrectedDuty): boolean {
  const aligned = derived.due.type === 'aligned' && derived.due.with === leading.paragraph;
  return aligned && (derived.kind !== leading.kind || derived.bearer !== leading.bearer);
}

function occurrencesOf(
  resolution: RecordedResolution,
  duty: CorrectedDuty,
  { on, by, note, dates }: NewCycle,
  leaders: readonly Draft[] | null,
): readonly Draft[] {
  const made = dates.map((date, position): Draft => {
    const index = position + 1;
    const occurrence = {
      index,
      number: index,
      date,
      derivedDate: date,
      withdrawn: duty.rejected,
      history: [{ on, what: 'moved', by, note } as const, ...duty.corrections],
    };
    const leader = leaders?.find((one) => one.date === date) ?? null;
    return {
      ...draftOf(resolution, duty, occurrence, leader),
      uid: uidOf(resolution, duty.derived, `${slugOf(by)}.${index}`),
      history: [...occurrence.history, ...(leader?.history.filter(({ what }) => what === 'corrected') ?? [])],
      occurrence: { index, of: dates.length },
      nature: 'cycle',
      madeOn: on,
    };
  });
  return made.filter(({ date, leader }) => !duty.derived.dates.includes(date) && (leaders === null || leader !== null));
}
