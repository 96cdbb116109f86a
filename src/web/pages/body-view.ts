import { topicName } from '../../bodies/display-name.ts';
import { type Region, regionOf } from '../../bodies/regions.ts';
import { bodyWithKey } from '../../bodies/table.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { words } from '../words/words.ts';

/** A body in words. */
export interface BodyView {
  readonly name: string;
  /** Its country or theme, where that is known and the name does not say it. */
  readonly about: string | null;
  readonly region: Region;
  /** Under all of these it is looked for. */
  readonly names: readonly string[];
}

/** Puts the body behind a mandate's key into words. */
export function bodyView(mandate: string, language: DisplayLanguage): BodyView {
  const body = bodyWithKey(mandate);
  const name = words[language].mandateName(mandate);
  const about = body ? topicName(body.about, language) : null;
  const region = regionOf(body?.about ?? countryOf(mandate));
  const names = [mandate, ...Object.values(body?.names ?? {}).flatMap((all) => all.split('; '))];
  return { name, about: about !== null && name.includes(about) ? null : about, region, names };
}

/** "Libya" in "Panel of Experts on Libya": what the table of bodies does not know may still say where it is. */
function countryOf(mandate: string): string {
  return / on (.+)$/.exec(mandate)?.[1] ?? mandate;
}
