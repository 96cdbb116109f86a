import type { Obligation } from '../obligations/types.ts';
import type { CorrectedDuty, Occurrence } from './corrected-duties.ts';
import { type Draft, draftOf } from './draft.ts';
import type { RecordedResolution } from './record.ts';
import type { HistoryEntry } from './types.ts';

/**
 * Makes one draft of each happening of a resolution. Items of the same date, kind and bearer are one happening where
 * one is aligned with the other, or where they must mean the same: the same mandate ends, the same event takes place.
 * An aligned item of another kind or bearer is a happening of its own that follows its leader's date.
 * What belongs together is decided on what the text says, and a correction can only set items apart: an identity that
 * was once given out never vanishes.
 */
export function draftEvents(resolution: RecordedResolution, duties: readonly CorrectedDuty[]): readonly Draft[] {
  const inText = new Map(duties.map(({ obligation }, position) => [obligation.id, position]));
  const finished = ({ draft, members, departures }: Group): Draft => ({
    ...draft,
    mandate: draft.mandate ?? members.find(({ mandate }) => mandate !== null)?.mandate ?? null,
    members: [...members].sort((a, b) => inText.get(a.id)! - inText.get(b.id)!),
    history: [...draft.history, ...departures],
  });
  const leaders = new Groups();
  const followers = new Groups();
  const byPlace = new Map<string, Group[]>();
  const aligned = duties.filter(({ derived }) => derived.due.type === 'aligned');
  for (const duty of duties) {
    if (duty.derived.due.type === 'aligned') continue;
    for (const occurrence of duty.occurrences) {
      const draft = draftOf(resolution, duty, occurrence, null);
      const group = leaders.put(sameness(duty, draft), duty, draft);
      for (const place of placesOf(duty, occurrence)) byPlace.set(place, [...(byPlace.get(place) ?? []), group]);
    }
  }
  const targetsOf = ({ derived: { due } }: CorrectedDuty, { derivedDate }: Occurrence) =>
    (due.type === 'aligned' && byPlace.get(placeOf(due.with, derivedDate))) || [];
  const isTwin = (duty: CorrectedDuty) => (target: Group) => isSameAct(target.duty.derived, duty.derived);
  const apart = aligned.flatMap((duty) =>
    duty.occurrences.flatMap((occurrence) => {
      const targets = targetsOf(duty, occurrence);
      const twin = targets.find(isTwin(duty));
      if (twin && duty.corrections.length === 0) {
        twin.members.push(duty.obligation);
        return [];
      }
      twin?.departures.push(...duty.corrections);
      return [{ duty, occurrence, target: twin ?? targets[0] }];
    }),
  );
  for (const { duty, occurrence, target } of apart) {
    const draft = draftOf(resolution, duty, occurrence, target ? finished(target) : null);
    const { kind, bearer } = duty.derived;
    followers.put(target ? `${target.draft.uid} ${kind} ${bearer}` : draft.uid, duty, draft);
  }
  return [...leaders.all(), ...followers.all()].map(finished);
}

interface Group {
  /** Of the first member, which gives the identity. */
  readonly duty: CorrectedDuty;
  readonly draft: Draft;
  readonly members: Obligation[];
  /** The corrections that set former members apart: they may have taken answers along. */
  readonly departures: HistoryEntry[];
}

/** Drafts that are one happening, by what makes them the same. What is corrected or rejected stands apart. */
class Groups {
  readonly #groups = new Map<string, Group>();
  /** What the text's first member started, though a rejection may have left its place to the next. */
  readonly #originals = new Map<string, Group>();

  put(sameness: string, duty: CorrectedDuty, draft: Draft): Group {
    const group = this.#groups.get(sameness);
    if (group && duty.corrections.length === 0) {
      group.members.push(duty.obligation);
      return group;
    }
    const original = this.#originals.get(sameness);
    original?.departures.push(...duty.corrections);
    const started = { duty, draft, members: [duty.obligation], departures: [] };
    if (!original) this.#originals.set(sameness, started);
    this.#groups.set(group || duty.everRejected ? draft.uid : sameness, started);
    return started;
  }

  all(): readonly Group[] {
    return [...this.#groups.values()];
  }
}

/**
 * Equal for two items that must be the same happening: an event of one day, or an end of one mandate. Two reports of
 * one day stay two, for they may be two duties.
 */
function sameness({ derived: { kind, bearer, mandate } }: CorrectedDuty, { uid, derivedDate }: Draft): string {
  if (kind === 'event') return `${derivedDate} ${kind} ${bearer}`;
  return kind === 'mandate-expiry' && mandate !== null ? `${derivedDate} ${kind} ${bearer} ${mandate}` : uid;
}

function isSameAct(a: Obligation, b: Obligation): boolean {
  return a.kind === b.kind && a.bearer === b.bearer;
}

/** Texts refer to paragraphs as a whole: "61" stands for "61(iii)" too. */
function placesOf({ derived: { paragraph } }: CorrectedDuty, { derivedDate }: Occurrence): ReadonlySet<string> {
  return new Set([placeOf(paragraph, derivedDate), placeOf(paragraph.split('(', 1)[0]!, derivedDate)]);
}

function placeOf(paragraph: string, date: string): string {
  return `${paragraph} ${date}`;
}
