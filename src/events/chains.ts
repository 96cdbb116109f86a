import type { IsoDate } from '../dates/iso-date.ts';
import type { MandateAct } from '../obligations/types.ts';
import { principalActs } from './principal-acts.ts';
import type { EventRecord, RecordedResolution } from './record.ts';
import { compareText } from './resolution-order.ts';
import { textsInForce } from './texts-in-force.ts';

/** All resolutions that bear on one mandate, by adoption. */
export interface MandateChain {
  readonly mandate: string;
  readonly links: readonly ChainLink[];
}

export interface ChainLink {
  readonly resolution: RecordedResolution;
  readonly act: MandateAct;
  /** The end that the mandate had before this link; null where none was known. */
  readonly endBefore: IsoDate | null;
  /** The end that it has from then on. */
  readonly end: IsoDate | null;
}

/** Gives the chains of all mandates, by the body's key. The record is taken as it stands; see `knownBy`. */
export function mandateChains(record: EventRecord): readonly MandateChain[] {
  const acts = textsInForce(record.resolutions).flatMap((resolution) =>
    principalActs(resolution).map((act) => ({ resolution, act })),
  );
  return [...Map.groupBy(acts, ({ act }) => act.mandate)]
    .map(([mandate, ofMandate]) => ({ mandate, links: linked(ofMandate) }))
    .sort((a, b) => compareText(a.mandate, b.mandate));
}

function linked(acts: readonly Pick<ChainLink, 'resolution' | 'act'>[]): readonly ChainLink[] {
  const links: ChainLink[] = [];
  for (const { resolution, act } of acts) {
    const endBefore = links.at(-1)?.end ?? null;
    links.push({ resolution, act, endBefore, end: act.date ?? endWithoutDate(resolution, act, endBefore) });
  }
  return links;
}

function endWithoutDate(
  { resolution }: RecordedResolution,
  { act }: MandateAct,
  before: IsoDate | null,
): IsoDate | null {
  if (act === 'change') return before;
  return act === 'terminate' ? resolution.adopted : null;
}
