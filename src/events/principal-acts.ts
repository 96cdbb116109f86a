import type { DerivedResolution, MandateAct } from '../obligations/types.ts';
import { compareText } from './resolution-order.ts';
import { isHandWritten } from './review-of.ts';

const strength: Readonly<Record<MandateAct['act'], number>> = { extend: 0, establish: 1, terminate: 2, change: 3 };

/**
 * Gives what a resolution does to each mandate as one act, though several paragraphs may act on it. The mandate's own
 * end speaks before an authorization that belongs to it: withdrawing troops are authorized after their mandate was
 * terminated. A text that extends a mandate and ends it extends it one last time. Of several ends the last counts.
 */
export function principalActs(
  resolution: Pick<DerivedResolution, 'obligations' | 'mandateActs'>,
): readonly MandateAct[] {
  const ends = new Set(
    resolution.obligations.flatMap((item) => (item.kind === 'mandate-expiry' ? [placeOf(item)] : [])),
  );
  const byMandate = Map.groupBy([...resolution.mandateActs, ...impliedActs(resolution)], ({ mandate }) => mandate);
  return [...byMandate.values()].map((acts) => {
    const ranked = [...acts].sort(
      (a, b) =>
        Number(ends.has(placeOf(b))) - Number(ends.has(placeOf(a))) ||
        strength[a.act] - strength[b.act] ||
        compareText(b.date ?? '', a.date ?? ''),
    );
    return ranked[0]!;
  });
}

function placeOf({ mandate, paragraph }: { readonly mandate: string | null; readonly paragraph: string }): string {
  return `${mandate} ${paragraph}`;
}

/** Whoever states by hand only when a mandate ends says as well that it runs until then. */
function impliedActs({
  obligations,
  mandateActs,
}: Pick<DerivedResolution, 'obligations' | 'mandateActs'>): readonly MandateAct[] {
  const named = new Set(mandateActs.map(({ mandate }) => mandate));
  return obligations
    .filter(isHandWritten)
    .flatMap(({ kind, mandate, paragraph, dates: [date], source }) =>
      kind === 'mandate-expiry' && mandate !== null && date !== undefined && !named.has(mandate)
        ? [{ mandate, act: 'extend', paragraph, date, source }]
        : [],
    );
}
