import { longDate } from '../../dates/long-date.ts';
import type { MandateOverview } from '../../due/mandate-overview.ts';
import type { ViewContext } from './event-view.ts';
import { mandateAddress } from './mandate-rows.ts';

/** The resolutions of a mandate in words, by adoption; `here` is the one whose page this is. */
export function chainView({ mandate, links }: MandateOverview, context: ViewContext, here: string | null) {
  const { base, language, words, pageOf, days } = context;
  const position = links.findIndex(({ resolution }) => resolution === here);
  return {
    mandate: context.bodies(mandate).name,
    address: mandateAddress(mandate, context),
    links: links.map(({ resolution, adopted, act, end, endBefore }, index) => ({
      symbol: resolution,
      adopted,
      adoptedLong: longDate(adopted, language),
      address: `${base}${pageOf(resolution)}?lang=${language}${days}`,
      here: index === position,
      rel: position < 0 ? null : index === position - 1 ? 'prev' : index === position + 1 ? 'next' : null,
      what: words.act(act, end === null ? null : longDate(end, language)),
      before: endBefore === null || endBefore === end ? null : longDate(endBefore, language),
    })),
  };
}
