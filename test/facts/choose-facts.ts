import type { DerivedResolution, Obligation } from '../../src/obligations/types.ts';

/**
 * Gives what still matters of many texts: every resolution's acts on mandates, which make the chains; and the dated
 * items of the last text of each mandate and of those that serve none, without the words of the text.
 */
export function chooseFacts(texts: readonly DerivedResolution[]): readonly DerivedResolution[] {
  const ordered = texts.toSorted((a, b) => compare(a, b));
  // A text that acts on a mandate outweighs all that only give it something to do.
  const last = new Map([...lastBy(ordered, dutiesFor), ...lastBy(ordered, actedOn)]);
  return ordered
    .map((text) => ({
      ...text,
      obligations: text.obligations
        .filter(({ dates, mandate }) => dates.length > 0 && (mandate === null || last.get(mandate) === text))
        .map(withoutWords),
    }))
    .filter(({ obligations, mandateActs }) => obligations.length + mandateActs.length > 0);
}

function lastBy(
  ordered: readonly DerivedResolution[],
  mandatesOf: (text: DerivedResolution) => readonly string[],
): ReadonlyMap<string, DerivedResolution> {
  return new Map(ordered.flatMap((text) => mandatesOf(text).map((mandate) => [mandate, text] as const)));
}

function dutiesFor({ obligations }: DerivedResolution): readonly string[] {
  return obligations.flatMap(({ mandate }) => mandate ?? []);
}

function actedOn({ mandateActs }: DerivedResolution): readonly string[] {
  return mandateActs.filter(({ act }) => act !== 'change').map(({ mandate }) => mandate);
}

function withoutWords({ subject: _, ...item }: Obligation): Obligation {
  return item;
}

function compare(a: DerivedResolution, b: DerivedResolution): number {
  const key = ({ resolution: { adopted, symbol } }: DerivedResolution) => `${adopted} ${symbol}`;
  return key(a) < key(b) ? -1 : 1;
}
