import type { IsoDate } from '../../dates/iso-date.ts';
import type { Obligation } from '../../obligations/types.ts';
import type { RecordedResolution } from '../record.ts';
import { addedToStore } from '../resolution-order.ts';
import { pairDuties } from './pair-duties.ts';
import type { DutyFacts } from './same-duty.ts';

/** Who an obligation is, whatever its paragraph is called now. */
export interface Identity {
  /** What the uids of its events are made of: the id that the duty first had. */
  readonly name: string;
  /** Each occurrence's number for life, in the order of dates. */
  readonly numbers: readonly number[];
}

/** A duty as it was last seen; of those that a later text dropped, too, so that nothing else takes their name. */
export interface KnownDuty extends Identity, DutyFacts {
  readonly id: string;
  readonly language: string;
  /** The highest number that an occurrence ever had. */
  readonly highest: number;
  readonly gone?: true;
}

export interface Identified {
  readonly resolution: RecordedResolution;
  /** To be remembered; the same object as before where nothing has changed. */
  readonly known: readonly KnownDuty[];
}

/**
 * Gives each obligation of a resolution the identity of the known duty that it is, or a new one that none ever had.
 * What is kept in the store goes by that name from then on; in the schedules folder, where statements stand beside
 * their text, ids follow the paragraphs, and the identity is only in the uids.
 */
export function identify(resolution: RecordedResolution, known: readonly KnownDuty[]): Identified {
  const { obligations } = resolution;
  const { language } = resolution.resolution;
  const asKnown = new Map(known.filter(({ gone }) => !gone).map((duty) => [duty.id, duty]));
  const isUnchanged =
    asKnown.size === obligations.length && obligations.every((item) => isSame(asKnown.get(item.id), item));
  const pairs = isUnchanged
    ? new Map(obligations.map((item) => [item, asKnown.get(item.id)!]))
    : pairDuties(known, obligations, { known: (duty) => duty.language, found: language });
  const names = new Set(known.map(({ name }) => name));
  const identified = obligations.map((item) => {
    const before = pairs.get(item);
    const name = before?.name ?? freeName(item.id, names);
    names.add(name);
    return { item, name, ...numbered(item.dates, before) };
  });
  const isAdded = resolution.origin.file === addedToStore;
  const identities = Object.fromEntries(
    identified.map(({ item, name, numbers }) => [isAdded ? name : item.id, { name, numbers }]),
  );
  const renamed = isAdded ? identified.map(({ item, name }) => ({ ...item, id: name })) : obligations;
  return {
    resolution: { ...resolution, obligations: renamed, identities },
    known: isUnchanged ? known : remembered(identified, known, new Set(pairs.values()), language),
  };
}

interface IdentifiedDuty extends Identity {
  readonly item: Obligation;
  readonly highest: number;
}

function remembered(
  identified: readonly IdentifiedDuty[],
  known: readonly KnownDuty[],
  found: ReadonlySet<KnownDuty>,
  language: string,
): readonly KnownDuty[] {
  const now = identified.map(({ item, name, numbers, highest }): KnownDuty => {
    const { id, paragraph, kind, bearer, mandate, due, dates, sentence, source, title } = item;
    const facts = { id, paragraph, kind, bearer, mandate, due: { type: due.type }, dates, sentence, source, title };
    return { ...facts, language, name, numbers, highest };
  });
  const gone = known.filter((duty) => !found.has(duty)).map((duty): KnownDuty => ({ ...duty, gone: true }));
  return [...now, ...gone];
}

function isSame(known: KnownDuty | undefined, item: Obligation): boolean {
  return (
    known !== undefined &&
    known.kind === item.kind &&
    known.sentence === item.sentence &&
    known.title.en === item.title.en &&
    known.dates.join() === item.dates.join()
  );
}

/** An occurrence whose date still stands keeps its number; the others take the numbers left over, then new ones. */
function numbered(dates: readonly IsoDate[], before: KnownDuty | undefined) {
  const old = new Map(before?.dates.map((date, position) => [date, before.numbers[position]!]) ?? []);
  const standing = new Set(dates);
  const left = [...old].filter(([date]) => !standing.has(date)).map(([, number]) => number);
  let highest = before?.highest ?? 0;
  const numbers = dates.map((date) => {
    const number = old.get(date) ?? left.shift();
    if (number !== undefined) return number;
    highest += 1;
    return highest;
  });
  return { numbers, highest };
}

/** The id itself, or the next number that none ever had: "…/report/3" beside "…/report/2". */
function freeName(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const stem = id.slice(0, id.lastIndexOf('/') + 1);
  let number = 2;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
