import type { App, Drafts, ReadResolution, ResolutionView, Statement, StoredChange } from '../../app/contract.ts';
import { longDate } from '../../dates/long-date.ts';
import { labels } from '../../events/labels.ts';
import type { DatedEvent } from '../../events/types.ts';
import { bearers } from '../../terms/bearers.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { kinds } from '../../terms/kinds.ts';
import { baseOf } from '../pages/page-frame.ts';
import { placeId, shownText } from '../pages/resolution-text.ts';
import { renderTemplate, type TemplateName } from '../pages/templates.ts';
import { deskWords } from '../words/desk.ts';
import { dueInWords } from '../words/due.ts';
import { words } from '../words/words.ts';
import { wayBack } from './change-view.ts';
import type { Job } from './jobs.ts';
import type { Session } from './sessions.ts';

/** What every page of the desk is made with. */
export interface DeskContext {
  readonly language: DisplayLanguage;
  readonly publicUrl: string;
  readonly session: Session | null;
}

type Texts = Pick<ReadResolution, 'resolution' | 'obligations' | 'setAside'>;

function render(name: TemplateName, { language, publicUrl, session }: DeskContext, path: string, data: object): string {
  const text = deskWords[language];
  return renderTemplate(name, {
    words: words[language],
    language,
    base: baseOf(publicUrl),
    path,
    title: `${text.heading} – ${words[language].site}`,
    description: text.lead,
    feed: null,
    knownOn: null,
    text,
    session,
    ...data,
  });
}

export function signInPage(context: DeskContext, note: string | null): string {
  return render('desk-sign-in', context, '/desk', { note });
}

/** The first page of the desk: where texts come in, what waits, and who changed what. */
export async function deskPage(context: DeskContext, app: App, running: readonly Job[]): Promise<string> {
  const [{ resolutions }, drafts] = await Promise.all([app.snapshot(), app.drafts.list()]);
  const latest = resolutions.toSorted((a, b) => (a.resolution.adopted < b.resolution.adopted ? 1 : -1)).slice(0, 40);
  return render('desk', context, '/desk', {
    drafts,
    running,
    changes: changeRows(await app.changes(30), context),
    resolutions: latest.map(({ slug, resolution }) => ({ slug, symbol: resolution.symbol })),
  });
}

/** How far something is that takes its time. */
export function jobPage(context: DeskContext, job: Job, seconds: number): string {
  return render('desk-job', context, `/desk/jobs/${job.id}`, { job, seconds });
}

/** A text that was handed in, with what was read in it, before anything is published. */
export function draftPage(context: DeskContext, draft: NonNullable<Awaited<ReturnType<Drafts['find']>>>): string {
  const { read } = draft;
  return render('desk-draft', context, `/desk/drafts/${draft.id}`, {
    draft: { id: draft.id, name: draft.name },
    symbol: read.resolution.symbol,
    shown: textOf(read, read.text),
    items: read.obligations.map((obligation) => itemOf(obligation, read.resolution.language, context.language)),
    counts: countsOf(read, context.language),
  });
}

/** A resolution at the desk: its text beside its items, each to be corrected, rejected or answered. */
export async function deskResolutionPage(context: DeskContext, app: App, view: ResolutionView): Promise<string> {
  const { language } = context;
  const { symbol } = view.resolution;
  const [snapshot, statements, changes] = await Promise.all([
    app.snapshot(),
    app.statements(),
    app.changes(30, view.slug),
  ]);
  const events = snapshot.events.filter(({ resolution }) => resolution === symbol);
  const [text] = view.texts;
  return render('desk-resolution', context, `/desk/resolutions/${view.slug}`, {
    symbol,
    slug: view.slug,
    shown: text ? textOf({ ...view, ...text }, text.text) : null,
    items: view.obligations.map((obligation) => ({
      ...itemOf(obligation, text?.language ?? '', language),
      seen: latestAbout(statements, obligation.id),
      open: openDates(events, obligation.id).map((date) => ({ value: date, label: date })),
      kinds: choices(kinds, labels[language].kinds, obligation.kind),
      bearers: choices(bearers, labels[language].bearers, obligation.bearer),
    })),
    counts: countsOf(view, language),
    seen: latestAbout(statements, symbol),
    review: view.review,
    changes: changeRows(changes, context),
    at: `${baseOf(context.publicUrl)}/desk/resolutions/${view.slug}`,
    kinds: choices(kinds, labels[language].kinds, 'report'),
    bearers: choices(bearers, labels[language].bearers, 'secretary-general'),
  });
}

function choices<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
  chosen: Value,
) {
  return values.map((value) => ({ value, label: names[value], chosen: value === chosen }));
}

function textOf({ obligations, setAside, resolution }: Texts, text: string) {
  const shown = shownText(
    { language: resolution.language, text, obligations, setAside },
    {
      obligation: (id) => {
        const found = obligations.find((one) => one.id === id);
        return { item: `#item-${id}`, title: found?.title.en ?? id, dated: (found?.dates.length ?? 0) > 0 };
      },
      aside: (reason) => ({ item: null, title: reason }),
    },
  );
  return { ...shown, language: resolution.language };
}

function itemOf(obligation: ReadResolution['obligations'][number], textLanguage: string, language: DisplayLanguage) {
  const { id, title, dates, due, kind, bearer, paragraph, sentence, source } = obligation;
  return {
    id,
    title: title[language],
    dates,
    longDates: dates.map((date) => longDate(date, language)),
    how: dueInWords(due, language),
    kind,
    bearer,
    kindLabel: labels[language].kinds[kind],
    bearerLabel: labels[language].bearers[bearer],
    paragraph,
    sentence: sentence || source.quote,
    place: source.end > source.start ? `#${placeId(textLanguage, source.start)}` : null,
  };
}

function countsOf({ obligations }: Pick<ReadResolution, 'obligations'>, language: DisplayLanguage): string {
  const dated = obligations.filter(({ dates }) => dates.length > 0).length;
  return deskWords[language].itemCount(dated, obligations.length - dated);
}

/** The number of the latest statement about it: whoever saves says what they had seen. */
function latestAbout(statements: readonly Statement[], subject: string): number {
  return statements.findLast((statement) => statement.subject === subject)?.number ?? 0;
}

/** The dates of a duty that wait for a document. */
function openDates(events: readonly DatedEvent[], obligation: string): readonly string[] {
  return events
    .filter((event) => event.obligations.includes(obligation) && event.status === 'scheduled')
    .map(({ date }) => date);
}

function changeRows(changes: readonly StoredChange[], { language }: DeskContext) {
  return changes.map((change) => ({
    at: change.at.slice(0, 16).replace('T', ' '),
    by: change.by,
    what: deskWords[language].actions[change.action] ?? change.action,
    subject: change.subject,
    back: wayBack(change),
  }));
}
