import type { Counts } from './score-text.ts';

/** Shares from 0 to 1, over all texts of a language. */
export interface Figures {
  readonly texts: number;
  readonly must: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  readonly exact: number;
  readonly dates: number;
  readonly kind: number;
  readonly bearer: number;
  readonly cited: number;
  readonly undated: number;
  readonly listed: number;
  readonly symbol: number;
  readonly adopted: number;
}

/** Gives the figures of all texts together: every item counts the same, in whichever text it stands. */
export function figuresOf(counts: readonly Counts[]): Figures {
  const sum = (field: keyof Counts) => counts.reduce((total, one) => total + one[field], 0);
  const [texts, must, found] = [sum('texts'), sum('must'), sum('found')];
  const derived = found + sum('falseAlarms');
  return {
    texts,
    must,
    recall: ratio(found, must),
    precision: ratio(found, derived),
    f1: ratio(2 * found, must + derived),
    exact: ratio(sum('exact'), texts),
    dates: ratio(sum('dates'), found),
    kind: ratio(sum('kind'), found),
    bearer: ratio(sum('bearer'), found),
    cited: ratio(sum('cited'), found),
    undated: ratio(sum('undatedFound'), sum('undated')),
    listed: ratio(sum('listedRight'), sum('listed')),
    symbol: ratio(sum('symbol'), texts),
    adopted: ratio(sum('adopted'), texts),
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
