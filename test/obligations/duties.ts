import type { DerivedResolution, Obligation } from '../../src/obligations/types.ts';

/**
 * An item without its place in the text and without the words that it quotes: what must depend neither on the layout
 * nor on the script.
 */
export function duty({
  source: _,
  sentence: __,
  id: ___,
  due,
  ...rest
}: Obligation): Readonly<Record<string, unknown>> {
  return { ...rest, due: { ...due, trigger: undefined, wording: undefined } };
}

type Items = Pick<DerivedResolution, 'obligations'>;

/** All items of a resolution so. */
export function duties({ obligations }: Items): readonly Readonly<Record<string, unknown>>[] {
  return obligations.map(duty);
}

/** The dated items as lines: "61 report secretary-general 2021-09-29 2021-12-29". */
export function datedLines({ obligations }: Items): readonly string[] {
  return obligations
    .filter(({ dates }) => dates.length > 0)
    .map(({ paragraph, kind, bearer, dates }) => [paragraph, kind, bearer, ...dates].join(' '));
}

/** All items as lines, those without a date with the form of their time: "61 report secretary-general standing". */
export function allLines({ obligations }: Items): readonly string[] {
  return obligations.map(({ paragraph, kind, bearer, due, dates }) =>
    [paragraph, kind, bearer, ...(dates.length > 0 ? dates : [due.type])].join(' '),
  );
}
