import { type Change, compareChanges } from './changes.ts';
import type { Draft } from './draft.ts';
import { expandDue } from './expand-due.ts';
import type { Amendment, AmendmentEffect } from './record.ts';

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
      ofOne.map(({ change }) => change).sort(compareChanges),
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
  const ids = [...draft.members, ...(draft.leader ? [draft.leader.primary] : [])].map(({ id }) => id);
  return ids.flatMap((id) => amendments.get(id) ?? []).filter(({ on }) => draft.madeOn === null || on > draft.madeOn);
}
