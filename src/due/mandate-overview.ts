import type { IsoDate } from '../dates/iso-date.ts';
import { principalActs } from '../events/principal-acts.ts';
import { isEnd, stateOf } from '../events/state.ts';
import type { DatedEvent } from '../events/types.ts';
import type { DerivedResolution, MandateAct } from '../obligations/types.ts';
import { mandateEnds } from './mandate-end.ts';

/** One mandate as it stands on a day, with all that leads there. */
export interface MandateOverview {
  /** The body's key: "MINUSMA". */
  readonly mandate: string;
  /** What each resolution did to it, by adoption. */
  readonly links: readonly MandateLink[];
  /** Its end as far as the texts say; null where they say none. */
  readonly end: IsoDate | null;
  /** `open`: no end is known. `lapsed`: the last known end has passed, and no text says what followed. */
  readonly state: 'running' | 'open' | 'lapsed' | 'ended';
  /** All that is dated for it, by date. */
  readonly events: readonly DatedEvent[];
}

export interface MandateLink {
  /** "S/RES/2584 (2021)". */
  readonly resolution: string;
  readonly adopted: IsoDate;
  readonly act: MandateAct['act'];
  /** The end that the mandate had before; null where none was known. */
  readonly endBefore: IsoDate | null;
  /** The end that it has from then on. */
  readonly end: IsoDate | null;
}

type Text = Pick<DerivedResolution, 'resolution' | 'obligations' | 'mandateActs'>;

/** Gives all mandates that the texts act on or that events serve, as of a day, by key. */
export function mandateOverviews(
  resolutions: readonly Text[],
  events: readonly DatedEvent[],
  asOf: IsoDate,
): readonly MandateOverview[] {
  const links = linksByMandate(resolutions);
  const eventsOf = Map.groupBy(events, ({ mandate }) => mandate);
  const ends = new Map(mandateEnds(events, asOf).map((end) => [end.mandate, end]));
  const keys = new Set([...links.keys(), ...[...eventsOf.keys()].filter((key) => key !== null)]);
  return [...keys].sort().map((mandate) => {
    const chain = links.get(mandate) ?? [];
    const own = eventsOf.get(mandate) ?? [];
    const known = ends.get(mandate) ?? otherEnd(own, asOf);
    const last = chain.at(-1);
    const end = known?.date ?? last?.end ?? null;
    return {
      mandate,
      links: chain,
      end,
      state: known?.state ?? stateWithoutEvent(last, end, asOf),
      events: own,
    };
  });
}

/** What is still to come of a mandate, by date. */
export function comingEvents(events: readonly DatedEvent[], asOf: IsoDate): readonly DatedEvent[] {
  return events.filter((event) => event.status === 'scheduled' && event.date >= asOf);
}

/** The overdue items, and how many documents are owed where nobody records deliveries. */
export function owedEvents(events: readonly DatedEvent[], asOf: IsoDate) {
  const states = Map.groupBy(events, (event) => stateOf(event, asOf));
  return { overdue: states.get('overdue') ?? [], unrecorded: states.get('unrecorded')?.length ?? 0 };
}

/** Of what is no mission and no panel, such as sanctions: the last end of its measures or authorization. */
function otherEnd(
  events: readonly DatedEvent[],
  asOf: IsoDate,
): (Pick<MandateOverview, 'state'> & { date: IsoDate }) | null {
  const last = events.findLast((event) => isEnd(event) && event.status === 'scheduled');
  if (!last) return null;
  const state = stateOf(last, asOf);
  return { date: last.date, state: state === 'ended' || state === 'lapsed' ? state : 'running' };
}

function stateWithoutEvent(
  last: MandateLink | undefined,
  end: IsoDate | null,
  asOf: IsoDate,
): MandateOverview['state'] {
  if (end === null) return 'open';
  if (end >= asOf) return 'running';
  return last?.act === 'terminate' ? 'ended' : 'lapsed';
}

function linksByMandate(resolutions: readonly Text[]): ReadonlyMap<string, readonly MandateLink[]> {
  const links = new Map<string, MandateLink[]>();
  const byAdoption = resolutions.toSorted((a, b) => (a.resolution.adopted < b.resolution.adopted ? -1 : 1));
  for (const text of byAdoption) {
    const { symbol, adopted } = text.resolution;
    for (const { mandate, act, date } of principalActs(text)) {
      const chain = links.get(mandate) ?? [];
      const endBefore = chain.at(-1)?.end ?? null;
      const end = date ?? (act === 'change' ? endBefore : act === 'terminate' ? adopted : null);
      links.set(mandate, [...chain, { resolution: symbol, adopted, act, endBefore, end }]);
    }
  }
  return links;
}
