import type { IsoDate } from '../dates/iso-date.ts';
import { addPeriod } from '../dates/period.ts';
import type { Draft } from './draft.ts';
import { resolvePrinted } from './printed-date.ts';
import type { PointTiming } from './timings.ts';
import type { Bearer, Kind } from './types.ts';

/** An end that this resolution itself sets. */
export interface Expiry {
  readonly draft: Draft;
  readonly date: IsoDate;
}

/** The ends of mandates, authorizations and measures that one resolution sets, to count other items from. */
export class Expiries {
  readonly #all: readonly Expiry[];

  constructor(drafts: readonly Draft[], adopted: IsoDate) {
    this.#all = drafts.flatMap((draft) => {
      const date = draft.kind.endsWith('-expiry') ? endOf(draft.timing as PointTiming, adopted) : null;
      return date && date > adopted ? [{ draft, date }] : [];
    });
  }

  /**
   * The end that "the end of the mandate" means in an item: that of the body named, else that of the bearer,
   * else the last one set before it, else any. Null where the resolution sets none.
   */
  meantBy(draft: Draft): Expiry | null {
    const before = this.#all.filter((expiry) => expiry.draft !== draft);
    return (
      latest(before.filter((expiry) => draft.mandate !== null && expiry.draft.mandate === draft.mandate)) ??
      latest(ofKind(before, 'mandate-expiry', draft.bearer)) ??
      latest(ofKind(before, 'mandate-expiry', 'mission')) ??
      latest(ofKind(before, 'mandate-expiry')) ??
      latest(before)
    );
  }

  /**
   * The end of a cycle: that of the mandate or authority that it serves. A panel's cycle ends with the panel;
   * the Secretary-General's and a mission's with the mission, unless it is about another instrument; an organization's
   * with the authority that it was given. Committees, States and the Council go on.
   */
  ofCycle(draft: Draft): Expiry | null {
    const named = this.#all.filter((expiry) => draft.mandate !== null && expiry.draft.mandate === draft.mandate);
    switch (draft.bearer) {
      case 'panel':
        return latest(ofKind(named, 'mandate-expiry')) ?? latest(ofKind(this.#all, 'mandate-expiry', 'panel'));
      case 'secretary-general':
      case 'mission':
        if (draft.isAboutAnother) return null;
        return (
          latest([...ofKind(this.#all, 'mandate-expiry', 'mission'), ...ofKind(named, 'authorization-expiry')]) ??
          latest(named)
        );
      case 'organization':
      case 'committee':
        return latest(named);
      default:
        return null;
    }
  }
}

function ofKind(expiries: readonly Expiry[], kind: Kind, bearer?: Bearer): readonly Expiry[] {
  return expiries.filter(({ draft }) => draft.kind === kind && (bearer === undefined || draft.bearer === bearer));
}

function latest(expiries: readonly Expiry[]): Expiry | null {
  return expiries.reduce<Expiry | null>((last, each) => (last === null || each.date > last.date ? each : last), null);
}

/** Only ends that stand on their own feet can carry others: not those counted from another end. */
function endOf(timing: PointTiming, adopted: IsoDate): IsoDate | null {
  if (timing.type === 'fixed') return resolvePrinted(timing.date, adopted, false).date;
  if (timing.type !== 'offset' || timing.anchor === 'mandate-expiry') return null;
  const anchor = timing.named ? resolvePrinted(timing.named, adopted, false).date : adopted;
  return addPeriod(anchor, timing.period);
}
