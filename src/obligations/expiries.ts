import type { IsoDate } from '../dates/iso-date.ts';
import { addPeriod } from '../dates/period.ts';
import type { Bearer } from '../terms/bearers.ts';
import type { Kind } from '../terms/kinds.ts';
import type { Draft } from './draft.ts';
import { resolvePrinted } from './printed-date.ts';
import type { PointTiming } from './timings.ts';

/** An end that this resolution itself sets. */
export interface Expiry {
  readonly draft: Draft;
  readonly date: IsoDate;
}

/** The ends of mandates, authorizations and measures that one resolution sets, to count other items from. */
export class Expiries {
  /** The latest end under each key that an item may look for: a body, a kind, a kind of a bearer, or any. */
  readonly #latest = new Map<string, Expiry>();

  constructor(drafts: readonly Draft[], adopted: IsoDate) {
    for (const draft of drafts) {
      const date = draft.kind.endsWith('-expiry') ? endOf(draft.timing as PointTiming, adopted) : null;
      if (!date || date <= adopted) continue;
      const keys = [any, ofKind(draft.kind), ofKind(draft.kind, draft.bearer)];
      if (draft.mandate !== null) keys.push(ofBody(draft.mandate), ofBody(draft.mandate, draft.kind));
      for (const key of keys) {
        const known = this.#latest.get(key);
        if (!known || date > known.date) this.#latest.set(key, { draft, date });
      }
    }
  }

  /**
   * The end that "the end of the mandate" means in an item: that of the body named, else that of the bearer, else a
   * mission's, else any. Null where the resolution sets none.
   */
  meantBy({ mandate, bearer }: Draft): Expiry | null {
    return this.#first(
      mandate === null ? null : ofBody(mandate),
      ofKind('mandate-expiry', bearer),
      ofKind('mandate-expiry', 'mission'),
      ofKind('mandate-expiry'),
      any,
    );
  }

  /**
   * The end of a cycle: that of the mandate or authority that it serves. A panel's cycle ends with the panel;
   * the Secretary-General's and a mission's with the mission, unless it is about another instrument; a committee's with
   * the committee; an organization's with the authority or mandate of the body named; the Council's with the mandate that
   * the same clause sets. States and parties go on, unless what they tell of is this resolution, and so the mission's work.
   */
  ofCycle({ mandate, bearer, isAboutAnother, isAboutThis, clause }: Draft): Expiry | null {
    const body = mandate === null ? null : ofBody(mandate);
    switch (bearer) {
      case 'panel':
        return this.#first(
          mandate === null ? null : ofBody(mandate, 'mandate-expiry'),
          ofKind('mandate-expiry', 'panel'),
        );
      case 'secretary-general':
      case 'mission':
        return isAboutAnother ? null : this.#first(ofKind('mandate-expiry', 'mission'), body);
      case 'committee':
        return this.#first(body, ofKind('mandate-expiry', 'committee'));
      case 'security-council': {
        const end = this.#first(ofKind('mandate-expiry'));
        return end?.draft.clause === clause ? end : null;
      }
      case 'organization':
        return this.#first(body);
      case 'state':
      case 'party':
        return isAboutThis ? this.#first(ofKind('mandate-expiry', 'mission')) : null;
      default:
        return null;
    }
  }

  #first(...keys: readonly (string | null)[]): Expiry | null {
    for (const key of keys) {
      const found = key === null ? undefined : this.#latest.get(key);
      if (found) return found;
    }
    return null;
  }
}

const any = 'any';

function ofKind(kind: Kind, bearer?: Bearer): string {
  return `kind ${kind} ${bearer ?? ''}`;
}

function ofBody(mandate: string, kind?: Kind): string {
  return `body ${mandate} ${kind ?? ''}`;
}

/** Only ends that stand on their own feet can carry others: not those counted from another end. */
export function endOf(timing: PointTiming, adopted: IsoDate): IsoDate | null {
  if (timing.type === 'fixed') return resolvePrinted(timing.date, adopted, false).date;
  if (timing.type !== 'offset' || timing.anchor === 'mandate-expiry') return null;
  if (timing.anchor === 'defined-day') {
    const day = timing.day ? endOf(timing.day, adopted) : null;
    return day && addPeriod(day, timing.period);
  }
  const anchor = timing.named ? resolvePrinted(timing.named, adopted, false).date : adopted;
  return addPeriod(anchor, timing.period);
}
