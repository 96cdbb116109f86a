import { stringify } from 'yaml';
import type { DerivedResolution, MandateAct, Obligation } from '../obligations/types.ts';

/** Long enough for one item's `due` and title to stand on a line each. */
const lineWidth = 118;

/**
 * Writes what rules read in texts as a schedule file: facts, and none of the texts' sentences. Reading it back gives the
 * same events, for whoever has no text at hand.
 */
export function toScheduleYaml(texts: readonly DerivedResolution[]): string {
  return stringify({ resolutions: texts.map(statedResolution) }, { lineWidth, collectionStyle: 'any' });
}

function statedResolution({ resolution, mandateActs, obligations }: DerivedResolution) {
  const { symbol, adopted, language } = resolution;
  return {
    symbol,
    adopted,
    source: symbol,
    derivedFrom: language,
    ...(mandateActs.length > 0 ? { mandateActs: mandateActs.map((act) => statedAct(act, symbol)) } : {}),
    ...(obligations.length > 0 ? { items: obligations.map((item) => statedItem(item, symbol)) } : {}),
  };
}

function statedAct({ mandate, act, paragraph, date }: MandateAct, symbol: string) {
  return { mandate, act, ...(paragraph ? { paragraph } : {}), date, source: place(symbol, paragraph) };
}

function statedItem(item: Obligation, symbol: string) {
  const { paragraph, kind, bearer, addressee, mandate, due, dates, title, subject, assumptions, rule } = item;
  return {
    ...(paragraph ? { paragraph } : {}),
    kind,
    bearer,
    ...(addressee ? { addressee } : {}),
    ...(mandate ? { mandate } : {}),
    due,
    // Of an aligned item they are another item's.
    ...(due.type === 'aligned' && dates.length > 0 ? { dates } : {}),
    title,
    ...(subject ? { subject } : {}),
    ...(assumptions.length > 0 ? { assumptions } : {}),
    ...(rule ? { rule } : {}),
    source: place(symbol, paragraph),
  };
}

function place(symbol: string, paragraph: string): string {
  return paragraph ? `${symbol}, paragraph ${paragraph}` : symbol;
}
