import type { Obligation } from '../../obligations/types.ts';
import { canonical } from '../compare-duties.ts';
import type { Correction } from '../record.ts';
import type { DatedEvent } from '../types.ts';
import { type Checked, type Finding, type FindingCode, finding } from './finding.ts';

/** Finds statements about items that are not there (any more), and corrections that the derivation has overtaken. */
export function checkReferences({ record, resolutions, events }: Checked): readonly Finding[] {
  const derived = new Map(resolutions.flatMap(({ obligations }) => obligations.map((item) => [item.id, item])));
  const added = record.corrections.flatMap((one) => (one.action === 'add' ? [one.item.id] : []));
  const known = new Set([...derived.keys(), ...added]);
  const symbols = new Set(resolutions.map(({ resolution }) => resolution.symbol));
  const byObligation = new Map<string, DatedEvent[]>();
  for (const event of events) {
    for (const id of event.obligations) byObligation.set(id, [...(byObligation.get(id) ?? []), event]);
  }
  const hasDate = (id: string, date: string) =>
    (byObligation.get(id) ?? []).some(
      (event) => event.date === date || event.history.some(({ from }) => from === date),
    );
  return [
    ...record.corrections.flatMap((one) => checkCorrection(one, derived, known, symbols)),
    ...record.submissions.flatMap(({ symbol, answers, origin }) =>
      answers
        .filter(({ obligation, date }) => !hasDate(obligation, date))
        .map(({ obligation, date }) =>
          finding('submission-unmatched', `${symbol} answers ${obligation} of ${date}, which is not there`, origin),
        ),
    ),
    ...record.amendments.flatMap(({ symbol, effects, origin }) =>
      effects
        .filter((one) => (one.type === 'move' ? !hasDate(one.obligation, one.from) : !known.has(one.obligation)))
        .map(({ obligation }) =>
          finding('amendment-unmatched', `${symbol} changes ${obligation}, which is not there`, origin),
        ),
    ),
    ...record.successions
      .filter(({ resolution, obligation }) => !symbols.has(resolution) || !known.has(obligation))
      .map(({ resolution, effect, obligation, origin }) =>
        finding('succession-unmatched', `${resolution} ${effect} ${obligation}: one of them is not there`, origin),
      ),
  ];
}

function checkCorrection(
  correction: Correction,
  derived: ReadonlyMap<string, Obligation>,
  known: ReadonlySet<string>,
  symbols: ReadonlySet<string>,
): readonly Finding[] {
  const report = (code: FindingCode, message: string) => [finding(code, message, correction.origin)];
  if (correction.action === 'add') {
    const { item, resolution } = correction;
    if (!symbols.has(resolution))
      return report('correction-unapplied', `${resolution}, which it adds to, is not there`);
    const twin = [...derived.values()].find((one) => isTwin(one, item));
    return twin ? report('correction-obsolete', `the derivation now finds ${twin.id}, which ${item.id} adds`) : [];
  }
  const { obligation, was } = correction;
  const now = derived.get(obligation);
  if (!now) {
    return known.has(obligation)
      ? []
      : report('correction-unapplied', `${obligation}, which it corrects, is not there`);
  }
  const fields =
    correction.action === 'correct' ? Object.entries(correction.to).filter(([, value]) => value !== undefined) : [];
  if (
    fields.length > 0 &&
    fields.every(([field, value]) => canonical(value) === canonical(now[field as keyof Obligation]))
  ) {
    return report('correction-obsolete', `the derivation now gives for ${obligation} what the correction says`);
  }
  const changed = (['kind', 'bearer', 'dates'] as const).filter(
    (field) => was[field] !== undefined && canonical(was[field]) !== canonical(now[field]),
  );
  if (changed.length === 0) return [];
  const differences = changed.map((field) => `${field} ${canonical(now[field])}, no longer ${canonical(was[field])}`);
  return report('correction-disagrees', `the derivation now gives for ${obligation} ${differences.join(' and ')}`);
}

/** The same duty under another id. */
function isTwin(one: Obligation, other: Obligation): boolean {
  const facts = ({ paragraph, kind, dates }: Obligation) => canonical({ paragraph, kind, dates });
  return one.id.split('/')[0] === other.id.split('/')[0] && facts(one) === facts(other);
}
