import type { Period } from '../dates/period.ts';
import type { Draft } from './draft.ts';
import type { Timing } from './timings.ts';

type Cycle = Extract<Timing, { type: 'cycle' }>;

/**
 * The drafts of a clause that only say another of its cycles once more, in other words: "an annual report by the end of
 * each June", "an annual briefing every twelve months". The one that says less, or the adjective, is the idle one.
 */
export function saidTwice(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const idle = new Set<Draft>();
  const cycles = drafts.filter(({ timing }) => timing.type === 'cycle');
  for (const [i, one] of cycles.entries()) {
    const other = cycles.slice(i + 1).find((each) => isSameDuty(one, each));
    if (!other) continue;
    const [first, second] = [one.timing as Cycle, other.timing as Cycle];
    if (isPlain(first) && !(isPlain(second) && one.clause.timeFirst)) idle.add(one);
    else if (isPlain(second) || isFirstOf(first, second)) idle.add(other);
  }
  for (const draft of drafts)
    if (isInRegularReports(draft) && drafts.some((each) => isDatedReport(each, draft))) idle.add(draft);
  return idle;
}

/** "To report every three months, as part of its regular reporting". */
function isInRegularReports({ timing }: Draft): boolean {
  return timing.type === 'aligned' && timing.paragraph === null;
}

function isDatedReport({ kind, bearer, timing }: Draft, other: Draft): boolean {
  const isDated = timing.type === 'cycle' || timing.type === 'fixed' || timing.type === 'offset';
  return isDated && kind === other.kind && bearer === other.bearer;
}

function isSameDuty(one: Draft, other: Draft): boolean {
  const [first, second] = [one.timing as Cycle, other.timing as Cycle];
  return (
    one.kind === other.kind &&
    one.bearer === other.bearer &&
    lengthOf(first.every) === lengthOf(second.every) &&
    wordsOf(one) !== wordsOf(other)
  );
}

/** "By the end of April each year, an annual report, the first being due by 30 April 2015". */
function isFirstOf({ calendar }: Cycle, { first }: Cycle): boolean {
  return calendar !== null && first?.type === 'fixed' && first.date.month === calendar.month;
}

/** Nothing but the period is said. */
function isPlain({ first, calendar, counted, until, lasting }: Cycle): boolean {
  return first === null && calendar === null && counted === null && until === null && lasting === null;
}

function wordsOf({ clause, timing }: Draft): string {
  return clause.passage.text.slice(timing.start, timing.end);
}

/** P12M is P1Y. */
function lengthOf({ count, unit }: Period): string {
  return unit === 'year' ? `${count * 12} month` : `${count} ${unit}`;
}
