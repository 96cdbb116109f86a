import type { IsoDate } from '../dates/iso-date.ts';
import type { Change } from './changes.ts';
import { type Draft, uidOf } from './draft.ts';
import { expandDue } from './expand-due.ts';
import type { Amendment, AmendmentEffect } from './record.ts';
import { slugOf } from './resolution-order.ts';

export type AmendmentChange = Change & { readonly type: 'move' | 'recycle' };
export type AmendmentsByObligation = ReadonlyMap<string, readonly AmendmentChange[]>;

/** Gives the effects of notes and letters, by the id of the obligation that they change. */
export function amendmentsByObligation(amendments: readonly Amendment[]): AmendmentsByObligation {
  const pairs = amendments.flatMap(({ symbol, on, reason, effects }) =>
    effects.map((effect) => ({
      obligation: effect.obligation,
      change: { on, by: symbol, note: reason, ...changeOf(effect) },
    })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ obligation }) => obligation)].map(([id, ofOne]) => [
      id,
      ofOne.map(({ change }) => change),
    ]),
  );
}

function changeOf(effect: AmendmentEffect) {
  if (effect.type === 'move') return { type: 'move', from: effect.from, to: effect.to } as const;
  const { after, every, first, until } = effect;
  return {
    type: 'recycle',
    after,
    dates: expandDue({ type: 'recurring', every, from: 'first', first, until }),
  } as const;
}

/** Gives the amendments that bear on a draft; one that an amendment made is open to later ones only. */
export function amendmentsOf(draft: Draft, amendments: AmendmentsByObligation): readonly AmendmentChange[] {
  const ids = [...draft.members, ...(draft.leader?.members ?? [])].map(({ id }) => id);
  return ids.flatMap((id) => amendments.get(id) ?? []).filter(({ on }) => draft.madeOn === null || on > draft.madeOn);
}

/**
 * Gives the occurrences that amended cycles have from then on, where the old cycle has none of that date. What becomes
 * of the old occurrences is a change to those.
 */
export function draftsOfNewCycles(stated: readonly Draft[], amendments: AmendmentsByObligation): readonly Draft[] {
  const cycles = Map.groupBy(stated, ({ primary }) => primary.id);
  const made = [...cycles.values()].flatMap((drafts) => {
    const dates = new Set(drafts.map(({ date }) => date));
    return amendmentsOf(drafts[0]!, amendments).flatMap((change) => newOccurrences(drafts[0]!, change, dates));
  });
  return [...new Map(made.map((draft) => [draft.uid, draft])).values()];
}

function newOccurrences(draft: Draft, change: AmendmentChange, known: ReadonlySet<IsoDate>): readonly Draft[] {
  if (change.type !== 'recycle') return [];
  const { on, by, note, dates } = change;
  const made = dates.map((date, position): Draft => {
    const name = `${slugOf(by)}.${position + 1}`;
    return {
      ...draft,
      uid: uidOf(draft.primary, name),
      leader: draft.leader && { ...draft.leader, uid: uidOf(draft.leader.primary, name) },
      date,
      occurrence: { index: position + 1, of: dates.length },
      madeOn: on,
      history: [{ on, what: 'moved', by, note }],
    };
  });
  return made.filter(({ date }) => !known.has(date));
}
