import type { Body } from './body.ts';
import { themes } from './themes.ts';

/** More than any distance in years. */
const otherTopic = 1000;

const placeOfTheme = new Map(themes.flatMap(({ key, within }) => (within ? [[key, within] as const] : [])));

/**
 * Of the bodies that one name can mean, the one that is about what the text is about, and of several such the one that was at
 * work in the year, or nearest to it.
 */
export function chooseBody(candidates: readonly Body[], year: number, about: string | null): Body | null {
  let best: Body | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const body of candidates) {
    const distance = Math.max(0, body.from - year, year - (body.to ?? year));
    const weighed = distance + (isAbout(body, about) ? 0 : otherTopic);
    if (weighed < least) [best, least] = [body, weighed];
  }
  return best;
}

function isAbout(body: Body, about: string | null): boolean {
  return body.about === about || (about !== null && placeOfTheme.get(body.about) === about);
}
