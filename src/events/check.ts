import type { IsoDate } from '../dates/iso-date.ts';
import { eventsOf } from './build-events.ts';
import { checkChains } from './check/check-chains.ts';
import { checkDeliveries } from './check/check-deliveries.ts';
import { checkReferences } from './check/check-references.ts';
import { checkTexts } from './check/check-texts.ts';
import type { Finding } from './check/finding.ts';
import { knownBy } from './known-by.ts';
import type { EventRecord } from './record.ts';
import { compareText } from './resolution-order.ts';
import { textsInForce } from './texts-in-force.ts';

export type { Finding, FindingCode } from './check/finding.ts';
export { byUrgency, type FindingGroup } from './check/urgency.ts';

/** Gives what does not fit in what is known today, by file and line. */
export function check(record: EventRecord, today: IsoDate): readonly Finding[] {
  const known = knownBy(record, today);
  const resolutions = textsInForce(known.resolutions);
  const checked = { record: known, resolutions, events: eventsOf(known, resolutions), today };
  const found = [checkChains, checkDeliveries, checkTexts, checkReferences].flatMap((part) => part(checked));
  // Two items of one paragraph may have the same to say.
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}
