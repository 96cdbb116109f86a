import type { ResolutionText, ResolutionView, Snapshot } from '../../app/contract.ts';
import { namesIn } from '../../bodies/body.ts';
import { places } from '../../bodies/places.ts';
import { states } from '../../bodies/states.ts';
import { comingEvents } from '../../due/mandate-overview.ts';
import type { DatedEvent } from '../../events/types.ts';
import { createPlaceNames, without } from '../../search/place-names.ts';
import type { Finding, TextIndex } from '../../search/text-index.ts';
import { plain, termsOf } from '../../search/tokens.ts';
import type { Moment } from '../http/renderings.ts';
import { searchWords } from '../words/search.ts';
import { eventView, type ViewContext } from './event-view.ts';
import { mandateAddress } from './mandate-rows.ts';
import { overviewsOf } from './overviews.ts';
import { viewContext } from './page-frame.ts';
import type { PageQuestion } from './page-question.ts';
import { paragraphId, paragraphsOf } from './resolution-text.ts';
import { renderTemplate } from './templates.ts';

export const searchParameters = ['lang', 'q'];
const mostPlaces = 12;
const mostDuties = 20;
const mostTexts = 30;

const placeNames = createPlaceNames(
  [...places, ...states].map(({ key, names }) => [
    key,
    ...Object.keys(names).flatMap((language) => namesIn(names, language)),
  ]),
);

/** What is looked for. */
interface Wanted {
  readonly typed: string;
  readonly terms: readonly string[];
  /** Names in which the words are no finding: what is typed is the name of another place. */
  readonly longer: readonly string[];
}

/** What was found for the words in the address, and where. */
export async function searchPage(
  question: PageQuestion,
  moment: Moment,
  index: TextIndex,
  publicUrl: string,
): Promise<string> {
  const { language, words: typed } = question;
  const { snapshot } = moment;
  const context = viewContext(moment, language, publicUrl);
  const text = searchWords[language];
  const wanted: Wanted = { typed, terms: termsOf(typed), longer: placeNames.longerThan(typed) };
  const isEmpty = wanted.terms.length === 0;
  const duties = isEmpty ? [] : dutiesWith(wanted, moment, context);
  const texts = isEmpty ? [] : await textsWith(wanted, snapshot, index, context);
  return renderTemplate('search', {
    words: context.words,
    language,
    base: context.base,
    path: '/search',
    query: question.rest,
    title: `${typed ? `${typed} – ` : ''}${text.heading} – ${context.words.site}`,
    description: text.hint,
    feed: null,
    knownOn: snapshot.knownOn,
    text,
    typed,
    places: isEmpty ? [] : placesWith(wanted, moment, context),
    duties: duties.slice(0, mostDuties).map((event) => eventView(event, context)),
    texts: texts.slice(0, mostTexts),
    more: duties.length > mostDuties || texts.length > mostTexts,
  });
}

/** Mandates by their names, resolutions by their symbols. */
function placesWith(wanted: Wanted, moment: Moment, context: ViewContext) {
  const { base, language } = context;
  const mandates = overviewsOf(moment)
    .map(({ mandate }) => ({ mandate, body: context.bodies(mandate) }))
    .filter(({ body }) => holds(plain(body.names.join('\n')), wanted))
    .map(({ mandate, body }) => ({ name: body.name, address: mandateAddress(mandate, context) }));
  const resolutions = moment.snapshot.resolutions
    .filter(({ resolution }) => holds(plain(resolution.symbol), wanted))
    .map(({ resolution, slug }) => ({
      name: resolution.symbol,
      address: `${base}/resolutions/${slug}?lang=${language}`,
    }));
  return [...mandates, ...resolutions].slice(0, mostPlaces);
}

/** What is ahead first, then the latest of what is past. */
function dutiesWith(wanted: Wanted, { snapshot, today }: Moment, context: ViewContext) {
  const found = snapshot.events.filter((event) => holds(haystackOf(event, context), wanted));
  const ahead = new Set(comingEvents(found, today));
  return [...ahead, ...found.filter((event) => !ahead.has(event)).reverse()];
}

/** Made alike once: what is searched again and again are the same few thousand events. */
const haystacks = new WeakMap<DatedEvent, string>();

function haystackOf(event: DatedEvent, { bodies }: ViewContext): string {
  const known = haystacks.get(event);
  if (known !== undefined) return known;
  const paragraphs = event.paragraphs.flatMap((paragraph) => [`paragraph ${paragraph}`, `第${paragraph}段`]);
  const quoted = event.citations.flatMap(({ sentence, quote }) => [sentence, quote]);
  const names = event.mandate === null ? [] : bodies(event.mandate).names;
  const { title, resolution, date, delivery } = event;
  const parts = [title.en, title.zh, resolution, date, ...names, ...paragraphs, ...quoted, delivery?.symbol ?? ''];
  const haystack = plain(parts.join('\n'));
  haystacks.set(event, haystack);
  return haystack;
}

/** Whether every word stands in the text, which is plain, other than in a longer name. */
function holds(text: string, { terms, longer }: Wanted): boolean {
  const left = without(longer, text);
  return terms.every((term) => left.includes(term));
}

async function textsWith(wanted: Wanted, { resolutions }: Snapshot, index: TextIndex, context: ViewContext) {
  const owners = new Map<string, { readonly view: ResolutionView; readonly text: ResolutionText }>();
  for (const view of resolutions) for (const text of view.texts) owners.set(text.text, { view, text });
  const searchable = [...owners.values()].map(({ text }) => ({
    text: text.text,
    paragraphs: () => paragraphsOf(text).map(({ words }) => words),
  }));
  const isWanted = ({ text, paragraph }: Finding) =>
    wanted.longer.length === 0 || holds(plain(paragraphsOf(owners.get(text)!.text)[paragraph]!.words), wanted);
  const findings = await index.find(searchable, wanted.typed, mostTexts + 1, isWanted);
  return findings.map((finding) => findingView(finding, owners.get(finding.text)!, wanted, context));
}

function findingView(
  { paragraph }: Finding,
  { view, text }: { readonly view: ResolutionView; readonly text: ResolutionText },
  { terms, longer }: Wanted,
  { base, language }: ViewContext,
) {
  const found = paragraphsOf(text)[paragraph]!;
  const beside = text === view.texts[0] ? '' : '&beside=1';
  return {
    where: view.resolution.symbol,
    place: searchWords[language].paragraph(found.label, text.language),
    address: `${base}/resolutions/${view.slug}?lang=${language}${beside}#${paragraphId(text.language, paragraph)}`,
    language: text.language,
    snippet: snippetOf(found.words, terms, longer),
  };
}

/** How much stands around the first of the words, in characters. */
const around = 90;

/** The words with what stands around them, in pieces: every second one is what was looked for. */
export function snippetOf(words: string, terms: readonly string[], longer: readonly string[] = []): readonly string[] {
  // Some characters change their length with their case: positions then come from the text as it stands.
  const lower = words.toLowerCase();
  const haystack = without(longer, lower.length === words.length ? lower : words);
  const first = Math.max(
    0,
    Math.min(...terms.map((term) => haystack.indexOf(term)).filter((place) => place >= 0), words.length),
  );
  const start = first === words.length ? 0 : Math.max(0, first - around);
  const end = Math.min(words.length, start + around * 3);
  const pieces = [start > 0 ? '…' : ''];
  let at = start;
  while (at < end) {
    const next = terms
      .map((term) => ({ term, place: haystack.indexOf(term, at) }))
      .filter(({ place, term }) => place >= 0 && place + term.length <= end)
      .sort((a, b) => a.place - b.place || b.term.length - a.term.length)[0];
    if (!next) break;
    pieces[pieces.length - 1] += words.slice(at, next.place);
    pieces.push(words.slice(next.place, next.place + next.term.length), '');
    at = next.place + next.term.length;
  }
  pieces[pieces.length - 1] += words.slice(at, end) + (end < words.length ? '…' : '');
  return pieces;
}
