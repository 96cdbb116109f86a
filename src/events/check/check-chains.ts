import { daysBetween } from '../../dates/iso-date.ts';
import { type ChainLink, mandateChains } from '../chains.ts';
import { isTerm } from '../draft.ts';
import { compareHeads } from '../resolution-order.ts';
import { stateOf } from '../state.ts';
import type { DatedEvent } from '../types.ts';
import { type Checked, type Finding, finding, originOf, originOfEvent } from './finding.ts';

/** Finds gaps and overlaps in the chains of mandates, and ends that no later text answers. */
export function checkChains(checked: Checked): readonly Finding[] {
  const chains = mandateChains(checked.record);
  const links = new Map(chains.map(({ mandate, links }) => [mandate, links]));
  return [
    ...chains.flatMap(({ mandate, links }) => links.flatMap((link) => checkLink(mandate, link))),
    ...checked.events
      .filter((event) => isUnanswered(checked, event, links.get(event.mandate ?? '') ?? []))
      .map((event) =>
        finding(
          'expiry-unanswered',
          `${event.mandate ?? 'a body without a known name'} ran out on ${event.date} (${event.resolution}); no later text is known here`,
          originOfEvent(checked, event),
          event.date,
        ),
      ),
  ];
}

function checkLink(mandate: string, { resolution, act, endBefore, end }: ChainLink): readonly Finding[] {
  const { symbol, adopted } = resolution.resolution;
  // A table that only tells how long mandates run renews none.
  if (endBefore === null || !symbol.startsWith('S/RES/')) return [];
  const item = resolution.obligations.find(({ paragraph }) => paragraph === act.paragraph);
  const origin = originOf(resolution, item?.id);
  const lapsed = daysBetween(endBefore, adopted);
  if (act.act === 'establish') {
    if (lapsed > 0) return [];
    const message = `${symbol} sets up ${mandate} anew while its earlier term runs until ${endBefore}`;
    return [finding('chain-overlap', message, origin, adopted)];
  }
  if (lapsed > 0) {
    const days = lapsed === 1 ? '1 day' : `${lapsed} days`;
    return [
      finding(
        'chain-gap',
        `${symbol} was adopted ${days} after ${mandate} had run out on ${endBefore}, by the texts at hand`,
        origin,
        adopted,
      ),
    ];
  }
  if (act.act === 'terminate' || end === null || end >= endBefore) return [];
  const message = `${symbol} lets ${mandate} end on ${end}, before its earlier end of ${endBefore}, without ending it`;
  return [finding('chain-overlap', message, origin, adopted)];
}

function isUnanswered({ resolutions, today }: Checked, event: DatedEvent, links: readonly ChainLink[]): boolean {
  if (stateOf(event, today) !== 'lapsed') return false;
  const own = resolutions.find(({ resolution }) => resolution.symbol === event.resolution)!;
  const acts = own.mandateActs.filter(({ mandate }) => mandate === event.mandate);
  const endsMandate = own.obligations.some((item) => item.id === event.obligations[0] && isTerm(own, item));
  const isLast = !links.some(({ resolution }) => compareHeads(own.resolution, resolution.resolution) < 0);
  return endsMandate && isLast && !acts.some(({ act }) => act === 'terminate');
}
