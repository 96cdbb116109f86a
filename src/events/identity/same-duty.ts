import { daysBetween } from '../../dates/iso-date.ts';
import type { Obligation } from '../../obligations/types.ts';
import type { Kind } from '../../terms/kinds.ts';
import { likeness, type Words, wordsOf } from './likeness.ts';

/** What two states of a duty are compared by. */
export type DutyFacts = Pick<
  Obligation,
  'paragraph' | 'kind' | 'bearer' | 'mandate' | 'dates' | 'sentence' | 'source' | 'title'
> & { readonly due: Pick<Obligation['due'], 'type'> };

/** A duty made ready for many comparisons. */
export interface Compared<Duty extends DutyFacts> {
  readonly duty: Duty;
  readonly words: Words;
  /** The language of its words; words of two languages, or a title and a sentence, cannot be compared. */
  readonly language: string;
  readonly dates: string;
}

export function compared<Duty extends DutyFacts>(duty: Duty, language: string): Compared<Duty> {
  const form = duty.sentence === '' ? 'title' : language;
  return { duty, words: wordsOf(duty), language: form, dates: duty.dates.join() };
}

const families: Readonly<Record<Kind, 'end' | 'document' | 'act'>> = {
  'mandate-expiry': 'end',
  'authorization-expiry': 'end',
  'measures-expiry': 'end',
  report: 'document',
  letter: 'document',
  briefing: 'document',
  review: 'act',
  deadline: 'act',
  event: 'act',
  start: 'act',
};

/** Words that a slip or a changed time leave, and that another duty hardly has. */
const sameWords = 0.9;
/** A duty reworded: with the same dates, elsewhere and in its place. */
const reworded = 0.7;
const rewordedInPlace = 0.5;
/** Two sources of one duty differ by less. */
const mostDaysApart = 45;

/**
 * Gives how surely two are one duty, or null where they are two. In two texts of one language the words decide:
 * - the words are the same, apart from the time: one duty, whatever became of its date, kind or paragraph;
 * - the dates are the same, and the words alike (in the same paragraph, half of them): one duty, reworded;
 * - else two. A duty whose words and date both changed is another one.
 * Where one has no sentence, or one in another language, what is stated decides; see `likenessOfFacts`.
 */
export function sameness(a: Compared<DutyFacts>, b: Compared<DutyFacts>): number | null {
  if (a.language !== b.language) return likenessOfFacts(a, b);
  const score = likenessOfWords(a, b);
  // Titles are short, and each author words them anew.
  return score === null && a.language === 'title' ? likenessOfFacts(a, b) : score;
}

function likenessOfWords(a: Compared<DutyFacts>, b: Compared<DutyFacts>): number | null {
  const words = likeness(a.words, b.words);
  const sameDates = a.dates === b.dates;
  const inPlace = a.duty.paragraph === b.duty.paragraph;
  const sameFamily = families[a.duty.kind] === families[b.duty.kind];
  const isReworded = sameDates && sameFamily && words >= (inPlace ? rewordedInPlace : reworded);
  if (words < sameWords && !isReworded) return null;
  return (
    10 * words +
    (sameDates ? 4 : 0) +
    (a.duty.kind === b.duty.kind ? 2 : sameFamily ? 1 : 0) +
    (a.duty.bearer === b.duty.bearer ? 1 : 0) +
    (inPlace ? 1 : 0)
  );
}

/**
 * The same without words: one duty where the dates are the same and the kinds akin; where one mandate ends; where
 * paragraph, kind and bearer are the same; or, where a paragraph is not named, kind, bearer, mandate and the form of
 * the time, with first dates less than 45 days apart.
 */
function likenessOfFacts({ duty: a, dates }: Compared<DutyFacts>, { duty: b, dates: other }: Compared<DutyFacts>) {
  const samePlace = a.paragraph !== '' && a.paragraph === b.paragraph;
  const unplaced = a.paragraph === '' || b.paragraph === '';
  const sameDates = dates !== '' && dates === other;
  const sameAct = a.kind === b.kind && a.bearer === b.bearer;
  const sameMandate = a.mandate === b.mandate;
  const oneEnd = a.kind === 'mandate-expiry' && b.kind === a.kind && sameMandate && a.mandate !== null;
  const akin = families[a.kind] === families[b.kind] && (sameMandate || a.mandate === null || b.mandate === null);
  const sameForm = (a.due.type === 'recurring') === (b.due.type === 'recurring');
  const near = unplaced && sameAct && sameMandate && sameForm && areNear(a, b);
  if (
    !(sameDates && akin && (samePlace || unplaced || sameAct)) &&
    !oneEnd &&
    !(samePlace && sameAct && sameForm) &&
    !near
  )
    return null;
  return (sameDates ? 8 : 0) + (samePlace ? 4 : 0) + (a.kind === b.kind ? 3 : 0) + (a.bearer === b.bearer ? 2 : 0);
}

function areNear({ dates: [a] }: DutyFacts, { dates: [b] }: DutyFacts): boolean {
  return a !== undefined && b !== undefined && Math.abs(daysBetween(a, b)) < mostDaysApart;
}
