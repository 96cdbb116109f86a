import type { IsoDate } from '../dates/iso-date.ts';
import { canonical } from './compare-duties.ts';
import { compareSymbols, compareText } from './resolution-order.ts';
import type { Delivery } from './types.ts';

/** Something that became known of a happening after it was first stated. */
export type Change = { readonly on: IsoDate; readonly by: string; readonly note: string } & ChangeEffect;

export type ChangeEffect =
  | { readonly type: 'move'; readonly from: IsoDate; readonly to: IsoDate }
  /** Dates later than `after` give way, unless the new cycle has them too. */
  | { readonly type: 'recycle'; readonly after: IsoDate; readonly dates: readonly IsoDate[] }
  | {
      readonly type: 'withdraw';
      readonly status: 'superseded' | 'cancelled';
      readonly dates: 'after' | 'on-or-after' | 'all';
    }
  | { readonly type: 'deliver'; readonly answered: IsoDate; readonly delivery: Omit<Delivery, 'daysLate'> };

/** On one day, what others decided comes before what was delivered: a document of that day answers the new date. */
const changeOrder: Readonly<Record<ChangeEffect['type'], number>> = {
  move: 0,
  recycle: 1,
  withdraw: 2,
  deliver: 3,
};

/** Orders changes as they became known; those of one day by what they are, so that their order in files means nothing. */
export function compareChanges(a: Change, b: Change): number {
  return (
    compareText(a.on, b.on) ||
    changeOrder[a.type] - changeOrder[b.type] ||
    compareSymbols(a.by, b.by) ||
    compareText(canonical(a), canonical(b))
  );
}
