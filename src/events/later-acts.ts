import type { IsoDate } from '../dates/iso-date.ts';
import type { MandateAct } from '../obligations/types.ts';
import { type Remark, remark } from '../terms/remarks.ts';
import type { Change } from './changes.ts';
import type { Draft } from './draft.ts';
import { principalActs } from './principal-acts.ts';
import type { RecordedResolution, Succession } from './record.ts';
import { compareHeads } from './resolution-order.ts';

/** What a later resolution does to a mandate that earlier ones set. */
interface LaterAct {
  readonly resolution: RecordedResolution;
  readonly act: MandateAct;
  /** "report secretary-general" of every cycle that the resolution itself sets for the mandate. */
  readonly ownCycles: ReadonlySet<string>;
}

/** Finds the acts that bear on a draft; built once for all drafts. */
export class LaterActs {
  readonly #byMandate: ReadonlyMap<string, readonly LaterAct[]>;
  /** By obligation: the resolutions that keep it. */
  readonly #keepers: ReadonlyMap<string, readonly string[]>;
  readonly #replacing: ReadonlyMap<string, readonly RecordedResolution[]>;

  /** `resolutions`: the texts in force, by adoption. */
  constructor(resolutions: readonly RecordedResolution[], successions: readonly Succession[]) {
    this.#byMandate = Map.groupBy(resolutions.flatMap(actsOf), ({ act }) => act.mandate);
    const keeping = Map.groupBy(
      successions.filter(({ effect }) => effect === 'keeps'),
      ({ obligation }) => obligation,
    );
    this.#keepers = new Map([...keeping].map(([id, all]) => [id, all.map(({ resolution }) => resolution)]));
    const symbols = Map.groupBy(successions, ({ resolution }) => resolution);
    const replacing = resolutions.flatMap((resolution) =>
      (symbols.get(resolution.resolution.symbol) ?? [])
        .filter(({ effect }) => effect === 'replaces')
        .map(({ obligation }) => ({ obligation, resolution })),
    );
    this.#replacing = new Map(
      [...Map.groupBy(replacing, ({ obligation }) => obligation)].map(([id, pairs]) => [
        id,
        pairs.map(({ resolution }) => resolution),
      ]),
    );
  }

  /** What later resolutions do to the draft; one change for each of them at most. */
  changesOf(draft: Draft): readonly Change[] {
    const acts = draft.mandate === null ? [] : (this.#byMandate.get(draft.mandate) ?? []);
    const ofChain = acts
      .filter(({ resolution }) => compareHeads(draft.resolution.resolution, resolution.resolution) < 0)
      .filter(({ resolution }) => !this.#keeps(draft, resolution))
      .flatMap((later) => withdrawal(draft, later) ?? []);
    const named = draft.members
      .flatMap(({ id }) => this.#replacing.get(id) ?? [])
      .map(({ resolution: { symbol, adopted } }): Change => {
        return {
          on: adopted,
          by: symbol,
          note: remark('replaced'),
          type: 'withdraw',
          status: 'superseded',
          dates: 'after',
        };
      });
    return [...ofChain, ...this.#measuresSetAnew(draft), ...named];
  }

  /**
   * True where a text says that the end at `date` was one: its own that ends the mandate, a later one that does, or one
   * that takes the mandate up again after that day.
   */
  confirmsEnd({ mandate, resolution }: Draft, date: IsoDate): boolean {
    if (mandate === null) return false;
    if (resolution.mandateActs.some((act) => act.mandate === mandate && act.act === 'terminate')) return true;
    return (this.#byMandate.get(mandate) ?? []).some(
      ({ act, resolution: later }) =>
        compareHeads(resolution.resolution, later.resolution) < 0 &&
        (act.act === 'terminate' || (act.act !== 'change' && later.resolution.adopted > date)),
    );
  }

  /**
   * Measures bear no name that texts could be linked by; they belong to the body that oversees them. A later text that
   * acts on that body and sets an end to as many measures at least sets them anew.
   */
  #measuresSetAnew({ primary, resolution }: Draft): readonly Change[] {
    if (primary.kind !== 'measures-expiry' || primary.mandate !== null) return [];
    const [later] = resolution.mandateActs
      .flatMap(({ mandate }) => this.#byMandate.get(mandate) ?? [])
      .map((act) => act.resolution)
      .filter((one) => compareHeads(resolution.resolution, one.resolution) < 0)
      .filter((one) => countMeasures(one) >= countMeasures(resolution))
      .sort((a, b) => compareHeads(a.resolution, b.resolution));
    if (!later) return [];
    const { symbol, adopted } = later.resolution;
    const note = remark('measuresSetAnew');
    return [{ on: adopted, by: symbol, note, type: 'withdraw', status: 'superseded', dates: 'on-or-after' }];
  }

  #keeps(draft: Draft, { resolution }: RecordedResolution): boolean {
    const whole = draft.leader ? [...draft.members, ...draft.leader.members] : draft.members;
    return whole.some(({ id }) => this.#keepers.get(id)?.includes(resolution.symbol));
  }
}

function actsOf(resolution: RecordedResolution): readonly LaterAct[] {
  return principalActs(resolution).map((act) => ({
    resolution,
    act,
    ownCycles: new Set(
      resolution.obligations
        .filter((item) => item.mandate === act.mandate && item.due.type === 'recurring')
        .map(({ kind, bearer }) => `${kind} ${bearer}`),
    ),
  }));
}

/**
 * A renewed or terminated mandate's earlier end and its cycles give way. A cycle is still owed on the day of adoption.
 * A mandate runs through its last day, so an end on the day of adoption was averted; one of the day before was not.
 * A mere change keeps the end, and the cycles that it does not set anew; what stands alone always stays.
 */
function withdrawal(draft: Draft, { resolution, act, ownCycles }: LaterAct): Change | null {
  const { nature } = draft.leader ?? draft;
  if (nature === 'single') return null;
  const keepsTerm = act.act === 'change' && act.date === null;
  const { kind, bearer } = draft.leader?.primary ?? draft.primary;
  if (keepsTerm && (nature === 'term' || !ownCycles.has(`${kind} ${bearer}`))) return null;
  const isRenewal = nature === 'term' && act.act === 'extend' && act.date !== null && act.date > draft.date;
  const paragraph = act.paragraph === '' ? '' : `, para. ${act.paragraph}`;
  return {
    on: resolution.resolution.adopted,
    by: resolution.resolution.symbol,
    note: remark(doneBy(act), act.mandate, act.date ?? '') + paragraph,
    type: 'withdraw',
    status: act.act === 'terminate' ? 'cancelled' : 'superseded',
    dates: isRenewal && !isOfCouncil(resolution) ? 'all' : nature === 'term' ? 'on-or-after' : 'after',
  };
}

function doneBy({ act, date }: MandateAct): Remark {
  if (date === null) return act;
  return act === 'terminate' ? 'terminateAsOf' : `${act}Until`;
}

/** A table or a letter that says until when a mandate runs tells of a renewal, whenever it was made. */
function isOfCouncil({ resolution }: RecordedResolution): boolean {
  return resolution.symbol.startsWith('S/RES/');
}

function countMeasures({ obligations }: RecordedResolution): number {
  return obligations.filter(({ kind }) => kind === 'measures-expiry').length;
}
