import type { IsoDate } from '../dates/iso-date.ts';
import { addPeriod, toIsoDuration } from '../dates/period.ts';
import { remark } from '../terms/remarks.ts';
import type { Draft } from './draft.ts';
import { occurrences } from './occurrences.ts';
import { resolvePrinted } from './printed-date.ts';
import type { Resolved } from './resolve.ts';
import type { Due, Reading } from './types.ts';

/**
 * The other honest readings of an item: a period without a written beginning counted from the day on which the
 * resolution takes effect, a cycle counted back from the end of its mandate, and a term of months or years that ends on the day before its anniversary
 * (UN sources themselves differ by that day); and an end that holds on a condition.
 */
export function otherReadings(
  draft: Draft,
  { due, dates }: Resolved,
  { adopted, effectiveOn }: { readonly adopted: IsoDate; readonly effectiveOn: IsoDate | null },
): readonly Reading[] {
  const { timing } = draft;
  const readings: Reading[] = draft.kind.endsWith('-expiry') ? conditionalEnds(draft, adopted) : [];
  if (timing.type === 'offset' && due.type === 'offset') {
    if (timing.assumed && effectiveOn) {
      const date = addPeriod(effectiveOn, timing.period);
      readings.push({
        due: { ...due, from: 'period-start', date },
        dates: [date],
        assumption: remark('countedFromEffect'),
      });
    }
    if (timing.role === 'until' && (timing.period.unit === 'month' || timing.period.unit === 'year')) {
      const date = addPeriod(due.date, { count: -1, unit: 'day' });
      readings.push({
        due: { ...due, date },
        dates: [date],
        assumption: remark('dayBeforeAnniversary'),
      });
    }
  }
  if (
    timing.type === 'cycle' &&
    timing.assumed &&
    timing.first === null &&
    timing.calendar === null &&
    due.type === 'recurring' &&
    due.until
  ) {
    const back = countedBack(due.until, dates.length, timing.every);
    if (back.join() !== dates.join() && back.length > 0) {
      const other: Due = { ...due, from: 'mandate-expiry', every: toIsoDuration(timing.every), first: back[0]! };
      readings.push({ due: other, dates: back, assumption: remark('countedBack') });
    }
  }
  if (
    timing.type === 'cycle' &&
    timing.assumed &&
    effectiveOn &&
    due.type === 'recurring' &&
    timing.calendar === null &&
    timing.first === null
  ) {
    const others = occurrences(effectiveOn, timing.every, 1, due.until);
    if (others.length > 0) {
      readings.push({
        due: { ...due, from: 'period-start', first: others[0]! },
        dates: others,
        assumption: remark('countedFromEffect'),
      });
    }
  }
  return readings;
}

/** Ends of the same clause that hold only if something happens: what is certain is the item's own. */
function conditionalEnds({ clause }: Draft, adopted: IsoDate): Reading[] {
  return clause.times.flatMap(({ meaning, value, end }): readonly Reading[] => {
    if (!('aside' in meaning) || meaning.aside !== 'conditional-end' || value.type !== 'date') return [];
    const { date } = resolvePrinted(value.date, adopted, false);
    const rest = clause.passage.text.slice(end, Math.min(clause.end, end + longestCondition));
    const [condition = ''] = /^[,，]?\s*[^;；.。]*/.exec(rest) ?? [];
    const assumption = remark('onCondition', condition.replace(/^[,，\s]+/, '').trim());
    return [{ due: { type: 'fixed', date }, dates: [date], assumption }];
  });
}

/** No condition is longer in any text at hand. */
const longestCondition = 300;

function countedBack(end: IsoDate, count: number, every: Parameters<typeof addPeriod>[1]): IsoDate[] {
  return Array.from({ length: count }, (_, k) => addPeriod(end, { ...every, count: -every.count }, count - 1 - k));
}
