import type { Body } from './body.ts';
import { commissions } from './commissions.ts';
import { namedCommittees, numberedCommittees } from './committees.ts';
import { forces } from './forces.ts';
import { africa } from './missions/africa.ts';
import { americas } from './missions/americas.ts';
import { asia } from './missions/asia.ts';
import { europe } from './missions/europe.ts';
import { middleEast } from './missions/middle-east.ts';
import { offices } from './offices.ts';
import { organizations } from './organizations.ts';
import { panels } from './panels.ts';
import { regimes } from './regimes.ts';
import { tribunals } from './tribunals.ts';

/** All bodies that have a mandate from the Council, or had one. */
export const bodies: readonly Body[] = [
  ...africa,
  ...americas,
  ...asia,
  ...europe,
  ...middleEast,
  ...offices,
  ...forces,
  ...tribunals,
  ...commissions,
  ...numberedCommittees,
  ...namedCommittees,
  ...panels,
];

const byKey = new Map([...bodies, ...regimes, ...organizations].map((body) => [body.key, body]));

/** The body, regime or organization of a key. */
export function bodyWithKey(key: string): Body | undefined {
  return byKey.get(key);
}

/** The bodies of a kind that texts cite by a resolution's number. */
export function bodiesCitedBy(kind: Body['kind'], resolution: number): readonly Body[] {
  return bodies.filter((body) => body.kind === kind && body.resolutions.includes(resolution));
}
