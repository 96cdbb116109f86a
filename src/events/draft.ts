import type { IsoDate } from '../dates/iso-date.ts';
import type { Obligation } from '../obligations/types.ts';
import type { Kind } from '../terms/kinds.ts';
import type { CorrectedDuty, Occurrence } from './corrected-duties.ts';
import type { RecordedResolution } from './record.ts';
import type { HistoryEntry } from './types.ts';

/** A happening before later resolutions, amendments and submissions are applied to it. */
export interface Draft {
  readonly uid: string;
  readonly resolution: RecordedResolution;
  /** The obligation that gives the happening its name and date. */
  readonly primary: Obligation;
  /** All obligations that are this one happening, the primary among them, in the text's order. */
  readonly members: readonly Obligation[];
  /** The happening that this one is to be done together with. */
  readonly leader: Draft | null;
  readonly mandate: string | null;
  readonly date: IsoDate;
  /** What the text gave, before any correction. */
  readonly derivedDate: IsoDate;
  readonly occurrence: { readonly index: number; readonly of: number | null } | null;
  /** `term`: the end of what a mandate act set; `cycle`: one of several; all else stands alone. */
  readonly nature: 'term' | 'cycle' | 'single';
  readonly withdrawn: boolean;
  /** The day of the amendment that made it; null for what a resolution states. */
  readonly madeOn: IsoDate | null;
  readonly history: readonly HistoryEntry[];
}

const expiryKinds: ReadonlySet<Kind> = new Set(['mandate-expiry', 'authorization-expiry', 'measures-expiry']);

/** Makes the draft of one occurrence that stands by itself or follows a leader. */
export function draftOf(
  resolution: RecordedResolution,
  { obligation, occurrences }: CorrectedDuty,
  occurrence: Occurrence,
  leader: Draft | null,
): Draft {
  const mandate = obligation.mandate ?? leader?.mandate ?? null;
  const cyclic = obligation.due.type === 'recurring' || leader?.nature === 'cycle';
  return {
    uid: uidOf(resolution, obligation, String(occurrence.number)),
    resolution,
    primary: obligation,
    members: [obligation],
    leader,
    mandate,
    date: leader ? leader.date : occurrence.date,
    derivedDate: occurrence.derivedDate,
    occurrence: cyclic ? { index: occurrence.index, of: isOpen(obligation, leader) ? null : occurrences.length } : null,
    nature: isTerm(resolution, obligation) ? 'term' : cyclic ? 'cycle' : 'single',
    withdrawn: occurrence.withdrawn || (leader?.withdrawn ?? false),
    madeOn: null,
    history: leader
      ? [...leader.history, ...occurrence.history.filter(({ what }) => what !== 'adopted')]
      : occurrence.history,
  };
}

/**
 * The identity of an occurrence: the obligation that it belongs to and its number there, in characters that are safe
 * in file names and addresses (calendar servers make both of them). Never its date, which may be moved or corrected.
 */
export function uidOf({ identities }: RecordedResolution, { id }: Obligation, occurrence: string): string {
  const name = (identities?.[id]?.name ?? id)
    .replaceAll('/', '.')
    .replace(/[^A-Za-z0-9.-]/g, (character) => `_${character.codePointAt(0)!.toString(16)}_`);
  return `${name}.${occurrence}@mandate-cycles`;
}

/** True where the obligation is the end that a mandate act of the resolution sets; what only ends with a mandate is not. */
export function isTerm({ mandateActs }: RecordedResolution, { kind, mandate, paragraph, due }: Obligation): boolean {
  if (kind === 'mandate-expiry') return true;
  const endsWithMandate = due.type === 'offset' && due.from === 'mandate-expiry';
  return (
    expiryKinds.has(kind) &&
    !endsWithMandate &&
    mandateActs.some((act) => act.mandate === mandate && act.paragraph === paragraph)
  );
}

function isOpen({ due }: Obligation, leader: Draft | null): boolean {
  return due.type === 'recurring' ? due.until === null : leader?.occurrence?.of === null;
}
