import type { IsoDate } from '../dates/iso-date.ts';
import { MandateCyclesError } from '../errors.ts';
import type { DatedEvent } from '../events/types.ts';
import { bearers } from '../terms/bearers.ts';
import { kinds } from '../terms/kinds.ts';

/** Narrows a list of events. Values of one field are alternatives, fields add up; a field left out lets all through. */
export interface EventFilter {
  readonly kind?: readonly string[] | undefined;
  readonly bearer?: readonly string[] | undefined;
  /** Keys of bodies, in any case: "MINUSMA", "minusma". */
  readonly mandate?: readonly string[] | undefined;
  /** The first and the last day, both included. */
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/**
 * Gives the events that the filter lets through, in their order.
 * Throws `option-invalid` for a kind or bearer that does not exist, for a mandate that none of the events serves and
 * for a window that ends before it starts: an empty answer to a typing error would read as "nothing is due".
 */
export function filterEvents(events: readonly DatedEvent[], filter: EventFilter): readonly DatedEvent[] {
  const mandatesOfEvents = new Set(events.flatMap((event) => event.mandate ?? []));
  const kind = chosen('kind', filter.kind, kinds);
  const bearer = chosen('bearer', filter.bearer, bearers);
  const mandate = chosen('mandate', filter.mandate, [...mandatesOfEvents].sort());
  const { from, to } = filter;
  if (from && to && from > to) {
    throw new MandateCyclesError(
      'option-invalid',
      `the window from ${from} to ${to} ends before it starts`,
      'from, to',
    );
  }
  return events.filter(
    (event) =>
      (!kind || kind.has(event.kind)) &&
      (!bearer || bearer.has(event.bearer)) &&
      (!mandate || (event.mandate !== null && mandate.has(event.mandate))) &&
      (!from || event.date >= from) &&
      (!to || event.date <= to),
  );
}

/** The known values that were asked for, whatever their case; null where none was. */
function chosen(field: string, wanted: readonly string[] | undefined, known: readonly string[]): Set<string> | null {
  if (!wanted || wanted.length === 0) return null;
  const byLowerCase = new Map(known.map((value) => [value.toLowerCase(), value]));
  return new Set(
    wanted.map((value) => {
      const found = byLowerCase.get(value.toLowerCase());
      if (found === undefined) throw unknownValue(field, value, known);
      return found;
    }),
  );
}

function unknownValue(field: string, value: string, known: readonly string[]): MandateCyclesError {
  const list = known.length > 0 ? `known are ${known.join(', ')}` : 'none is known';
  return new MandateCyclesError(
    'option-invalid',
    `unknown ${field} ${JSON.stringify(value.slice(0, 80))}; ${list}`,
    field,
  );
}
