import type { Obligation } from '../obligations/types.ts';
import type { CorrectedDuty, Occurrence } from './corrected-duties.ts';
import { type Draft, draftOf } from './draft.ts';
import type { RecordedResolution } from './record.ts';

/**
 * Makes one draft of each happening of a resolution. Items of the same date, kind and bearer are one happening where
 * one is aligned with the other, or where they must mean the same: the same mandate ends, the same event takes place.
 * An aligned item of another kind or bearer is a happening of its own that follows its leader's date.
 */
export function draftEvents(resolution: RecordedResolution, duties: readonly CorrectedDuty[]): readonly Draft[] {
  const leaders = new Groups();
  const byPlace = new Map<string, Group[]>();
  for (const { obligation, occurrences } of duties) {
    if (obligation.due.type === 'aligned') continue;
    for (const occurrence of occurrences) {
      const draft = draftOf(resolution, obligation, occurrence, null);
      const group = leaders.put(sameness(draft), draft);
      for (const paragraph of new Set([obligation.paragraph, topLevel(obligation.paragraph)])) {
        const place = placeOf(paragraph, occurrence);
        byPlace.set(place, [...(byPlace.get(place) ?? []), group]);
      }
    }
  }
  const followers = new Groups();
  for (const { obligation, occurrences } of duties) {
    const { due } = obligation;
    if (due.type !== 'aligned') continue;
    for (const occurrence of occurrences) {
      const targets = byPlace.get(placeOf(due.with, occurrence)) ?? [];
      const twin = targets.find(({ first }) => isSameAct(first.primary, obligation) && !occurrence.withdrawn);
      if (twin) {
        twin.members.push(obligation);
        continue;
      }
      const leader = targets[0]?.first ?? null;
      const draft = draftOf(resolution, obligation, occurrence, leader);
      followers.put(leader ? `${leader.uid} ${obligation.kind} ${obligation.bearer}` : draft.uid, draft);
    }
  }
  const inText = new Map(duties.map(({ obligation }, position) => [obligation.id, position]));
  return [...leaders.all(), ...followers.all()].map(({ first, members }) => ({
    ...first,
    mandate: first.mandate ?? members.find(({ mandate }) => mandate !== null)?.mandate ?? null,
    members: [...members].sort((a, b) => inText.get(a.id)! - inText.get(b.id)!),
  }));
}

interface Group {
  readonly first: Draft;
  readonly members: Obligation[];
}

/** Drafts that are one happening, by what makes them the same; the first gives the identity. */
class Groups {
  readonly #groups = new Map<string, Group>();

  put(sameness: string, draft: Draft): Group {
    const group = this.#groups.get(sameness);
    if (!group) {
      const started = { first: draft, members: [draft.primary] };
      this.#groups.set(sameness, started);
      return started;
    }
    group.members.push(draft.primary);
    return group;
  }

  all(): readonly Group[] {
    return [...this.#groups.values()];
  }
}

/** Equal for two items that must be the same happening; two reports of one day stay two, for they may be two duties. */
function sameness({ uid, date, primary, mandate, withdrawn }: Draft): string {
  const repeatable = primary.kind === 'event' || (primary.kind === 'mandate-expiry' && mandate !== null);
  return repeatable && !withdrawn ? `${date} ${primary.kind} ${primary.bearer} ${mandate}` : uid;
}

function isSameAct(a: Obligation, b: Obligation): boolean {
  return a.kind === b.kind && a.bearer === b.bearer;
}

/** "61" for "61(iii)": texts refer to paragraphs as a whole. */
function topLevel(paragraph: string): string {
  return paragraph.split('(', 1)[0]!;
}

function placeOf(paragraph: string, { derivedDate }: Occurrence): string {
  return `${paragraph} ${derivedDate}`;
}
