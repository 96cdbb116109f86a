import { MandateCyclesError } from '../errors.ts';
import type { HeadPlace } from './head.ts';
import { withoutUnread } from './repair/mend.ts';
import type { Layout } from './types.ts';

/** How far before "The Security Council," a title stands. */
const titleWithin = 500;
/** No more is looked at of a text without a head. */
const longestSample = 4000;

/**
 * Refuses what is no resolution of the Council, whatever it cites: what a head says that a resolution's never does
 * decides. Throws `not-a-resolution`, with what the text is.
 */
export function refuseOthers(text: string, { end }: HeadPlace, layout: Layout, name: string): void {
  const head = withoutUnread(text.slice(0, Math.min(end, longestSample)));
  for (const [what, sign] of layout.others) {
    if (sign.test(head)) {
      throw new MandateCyclesError(
        'not-a-resolution',
        `the text is ${what}, no resolution of the Security Council`,
        name,
      );
    }
  }
}

/** Refuses a text that goes on with another resolution: the duties of the one are not those of the other. */
export function refuseSecond(text: string, from: number, symbol: string, layout: Layout, name: string): void {
  const { resolutionStart } = layout;
  resolutionStart.lastIndex = from;
  for (let match = resolutionStart.exec(text); match; match = resolutionStart.exec(text)) {
    const line = text.lastIndexOf('\n', match.index);
    // The text's own beginning has nothing before it.
    if (line < from) continue;
    const other = lastTitle(text.slice(Math.max(from, line - titleWithin), line + 1), layout);
    if (other && other !== symbol) {
      throw new MandateCyclesError('several-resolutions', `the text holds ${symbol} and then ${other}`, name);
    }
  }
}

function lastTitle(text: string, { titles }: Layout): string | null {
  let last: { readonly index: number; readonly symbol: string } | null = null;
  for (const form of titles) {
    for (const { index, groups } of text.matchAll(new RegExp(form.source, `${form.flags}g`))) {
      const { number, year } = groups ?? {};
      if (year && (!last || index > last.index)) last = { index, symbol: `S/RES/${number} (${year})` };
    }
  }
  return last?.symbol ?? null;
}
