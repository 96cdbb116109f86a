import { longDate } from '../dates/long-date.ts';
import type { DerivedResolution, MandateAct, Obligation } from '../obligations/types.ts';
import { canonical, comparableDue } from './compare-duties.ts';
import { pairDuties } from './identity/pair-duties.ts';
import { labels } from './labels.ts';

/** What two texts are called in the sentences. */
export interface TextNames {
  readonly first: string;
  readonly second: string;
}

/**
 * Says in English sentences in what the duties of two texts differ: two languages or two editions of one resolution, or
 * two resolutions. Duties belong together as identities are decided (see `sameness`), whatever their paragraphs.
 */
export function compareTexts(first: DerivedResolution, second: DerivedResolution, names: TextNames): readonly string[] {
  const pairs = pairDuties(first.obligations, second.obligations, {
    known: () => first.resolution.language,
    found: second.resolution.language,
  });
  const paired = new Set(pairs.values());
  return [
    ...headSentences(first, second, names),
    ...[...pairs].flatMap(([theirs, ours]) => pairSentences(ours, theirs, names)),
    ...first.obligations.filter((item) => !paired.has(item)).map((item) => onlyIn(names.first, item)),
    ...second.obligations.filter((item) => !pairs.has(item)).map((item) => onlyIn(names.second, item)),
    ...actSentences(first.mandateActs, second.mandateActs, names),
  ];
}

function headSentences(
  { resolution: a }: DerivedResolution,
  { resolution: b }: DerivedResolution,
  { first, second }: TextNames,
): readonly string[] {
  if (a.symbol === b.symbol && a.adopted === b.adopted) return [];
  const head = ({ symbol, adopted }: typeof a) => `${symbol}, adopted on ${longDate(adopted, 'en')}`;
  return [`${first} is ${head(a)}; ${second} is ${head(b)}.`];
}

function pairSentences(a: Obligation, b: Obligation, { first, second }: TextNames): readonly string[] {
  const what = `${placeOf(a, b)}: ${titleOf(a)}`;
  const differ = <Field extends keyof Obligation>(field: Field) => canonical(a[field]) !== canonical(b[field]);
  const sentences: string[] = [];
  if (differ('dates'))
    sentences.push(`${what} ${dueOn(a)} in ${first}, ${dueOn(b).replace(/^is due /, '')} in ${second}.`);
  else if (canonical(comparableDue(a.due)) !== canonical(comparableDue(b.due)))
    sentences.push(`${what} has the same dates, but ${timeOf(a)} in ${first}, ${timeOf(b)} in ${second}.`);
  if (differ('kind')) {
    const [one, other] = [a, b].map(({ kind }) => labels.en.kinds[kind].toLowerCase());
    sentences.push(`${what} is of the kind "${one}" in ${first}, "${other}" in ${second}.`);
  }
  if (differ('bearer')) {
    sentences.push(
      `${what} is for the ${labels.en.bearers[a.bearer]} in ${first}, for the ${labels.en.bearers[b.bearer]} in ${second}.`,
    );
  }
  if (differ('addressee')) sentences.push(`${what} goes to ${whom(a)} in ${first}, to ${whom(b)} in ${second}.`);
  if (differ('mandate'))
    sentences.push(`${what} serves ${a.mandate ?? 'no mandate'} in ${first}, ${b.mandate ?? 'none'} in ${second}.`);
  return sentences;
}

function onlyIn(name: string, item: Obligation): string {
  return `Only in ${name}: para. ${item.paragraph || '–'}, ${titleOf(item)}, ${dueOn(item)}.`;
}

/** "Paragraph 3", or both numbers where a paragraph has moved. */
function placeOf(a: Obligation, b: Obligation): string {
  const [one, other] = [a, b].map(({ paragraph }) => paragraph || '–');
  return one === other ? `Paragraph ${one}` : `Paragraph ${one}, in the other ${other}`;
}

/** The title without its place, which stands in front. */
function titleOf({ title }: Obligation): string {
  return title.en.replace(/ \(para\. [^()]*(?:\([^()]*\)[^()]*)*\)$/, '');
}

function dueOn({ dates }: Obligation): string {
  if (dates.length === 0) return 'has no date';
  const days = dates.map((date) => longDate(date, 'en'));
  return `is due on ${days.length > 1 ? `${days.slice(0, -1).join(', ')} and ${days.at(-1)}` : days[0]}`;
}

function timeOf({ due }: Obligation): string {
  return due.type === 'recurring' ? `every ${due.every} from ${due.from}` : `as ${due.type}`;
}

function whom({ addressee }: Obligation): string {
  return addressee === null ? 'nobody named' : `the ${labels.en.bearers[addressee]}`;
}

function actSentences(
  first: readonly MandateAct[],
  second: readonly MandateAct[],
  names: TextNames,
): readonly string[] {
  const said = (acts: readonly MandateAct[]) =>
    new Map(acts.map((act) => [`${act.mandate} ${act.act} ${act.date}`, act]));
  const [ours, theirs] = [said(first), said(second)];
  const only = (name: string, acts: ReadonlyMap<string, MandateAct>, others: ReadonlyMap<string, MandateAct>) =>
    [...acts].flatMap(([key, act]) =>
      others.has(key) ? [] : [`Only ${name} ${actOf(act)} (para. ${act.paragraph || '–'}).`],
    );
  return [...only(names.first, ours, theirs), ...only(names.second, theirs, ours)];
}

const deeds: Readonly<Record<MandateAct['act'], string>> = {
  establish: 'sets up',
  extend: 'extends the mandate of',
  change: 'changes the mandate of',
  terminate: 'ends',
};

function actOf({ mandate, act, date }: MandateAct): string {
  const until =
    date === null ? '' : act === 'terminate' ? ` as of ${longDate(date, 'en')}` : ` until ${longDate(date, 'en')}`;
  return `${deeds[act]} ${mandate}${until}`;
}
