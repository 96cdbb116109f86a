import type { DerivedResolution, Due, MandateAct, Obligation } from '../obligations/types.ts';

/** One thing in which two texts of a resolution differ. */
export interface Difference {
  /** Empty for the head. */
  readonly paragraph: string;
  /** "dates", "kind", "duty" (one text has it, the other not), "act", "symbol", "adopted" … */
  readonly field: string;
  /** As JSON; null where the text has no such thing. */
  readonly first: string | null;
  readonly second: string | null;
}

/**
 * Gives what differs between the duties of two texts of one resolution: who owes what to whom by when, and what
 * becomes of mandates. Words and their positions may differ, so that two languages are equal where they say the same.
 */
export function compareDuties(first: DerivedResolution, second: DerivedResolution): readonly Difference[] {
  const heads = (['symbol', 'adopted'] as const).flatMap((field) =>
    differ('', field, first.resolution[field], second.resolution[field]),
  );
  return [
    ...heads,
    ...compareParts(first.obligations, second.obligations, 'duty', dutyFacts),
    ...compareParts(first.mandateActs, second.mandateActs, 'act', actFacts),
  ];
}

type Facts = Readonly<Record<string, unknown>>;

function dutyFacts({ kind, bearer, addressee, mandate, due, dates }: Obligation): Facts {
  return { kind, bearer, addressee, mandate, due: comparableDue(due), dates };
}

function actFacts({ mandate, act, date }: MandateAct): Facts {
  return { mandate, act, date };
}

/** A due without the words of its language, and with one spelling of a year. */
export function comparableDue(due: Due): Due {
  if (due.type === 'triggered') return { ...due, trigger: '' };
  if (due.type === 'standing') return { ...due, wording: '' };
  if (due.type === 'recurring') return { ...due, every: due.every.replace(/^P12M$/, 'P1Y') };
  return due;
}

/** Within a paragraph equal parts belong together; of the rest the nth of one text answers to the nth of the other. */
function compareParts<Part extends { readonly paragraph: string }>(
  first: readonly Part[],
  second: readonly Part[],
  name: string,
  factsOf: (part: Part) => Facts,
): readonly Difference[] {
  const ours = Map.groupBy(first, ({ paragraph }) => paragraph);
  const theirs = Map.groupBy(second, ({ paragraph }) => paragraph);
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((paragraph) => {
    const left = (ours.get(paragraph) ?? []).map(factsOf);
    const right = (theirs.get(paragraph) ?? []).map(factsOf);
    const [onlyLeft, onlyRight] = withoutEquals(left, right);
    return Array.from({ length: Math.max(onlyLeft.length, onlyRight.length) }).flatMap((_, position) =>
      compareFacts(paragraph, name, onlyLeft[position], onlyRight[position]),
    );
  });
}

function withoutEquals(left: readonly Facts[], right: readonly Facts[]): readonly [readonly Facts[], readonly Facts[]] {
  const unmatched = [...right];
  const onlyLeft = left.filter((facts) => {
    const twin = unmatched.findIndex((other) => canonical(other) === canonical(facts));
    if (twin >= 0) unmatched.splice(twin, 1);
    return twin < 0;
  });
  return [onlyLeft, unmatched];
}

function compareFacts(paragraph: string, name: string, left?: Facts, right?: Facts): readonly Difference[] {
  if (!left || !right) return differ(paragraph, name, left, right);
  return Object.keys(left).flatMap((field) => differ(paragraph, field, left[field], right[field]));
}

function differ(paragraph: string, field: string, left: unknown, right: unknown): readonly Difference[] {
  const first = left === undefined ? null : canonical(left);
  const second = right === undefined ? null : canonical(right);
  return first === second ? [] : [{ paragraph, field, first, second }];
}

/** JSON with the keys of objects in order, so that equal values are equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
