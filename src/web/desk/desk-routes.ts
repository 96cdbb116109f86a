import type { Request, RequestHandler, Response } from 'express';
import type { App, CorrectionAction, ResolutionView } from '../../app/contract.ts';
import { maxFileBytes } from '../../document/formats/read-text.ts';
import { MandateCyclesError } from '../../errors.ts';
import { slugOf } from '../../events/resolution-order.ts';
import { markOfItems } from '../../events/review-of.ts';
import type { Obligation } from '../../obligations/types.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { bounded, formBody, mostSmallBytes } from '../http/bodies.ts';
import { findResolution } from '../http/find-resolution.ts';
import { baseOf } from '../pages/page-frame.ts';
import { pageLanguage } from '../pages/page-language.ts';
import { deskWords } from '../words/desk.ts';
import { type DeskContext, deskPage, deskResolutionPage, draftPage, jobPage, signInPage } from './desk-pages.ts';
import { createJobs, type Job, type Work } from './jobs.ts';
import * as forms from './read-forms.ts';
import { readUpload } from './read-upload.ts';
import { createSessions, type Session } from './sessions.ts';

const cookieName = 'desk';

/** What one request of somebody who is signed in is answered with. */
interface Turn {
  readonly request: Request;
  readonly response: Response;
  readonly context: DeskContext;
  readonly session: Session;
}

/**
 * The routes of the desk, behind the administrator's token. The cookie goes to the desk alone and is never sent with a
 * request that another site began; every form carries a token besides.
 */
export function deskRoutes(app: App, adminToken: string | null, publicUrl: string, limit: RequestHandler) {
  const sessions = createSessions(adminToken, () => app.now().toMillis());
  const jobs = createJobs(() => app.now().toMillis());
  const desk = `${baseOf(publicUrl)}/desk`;
  const secure = publicUrl.startsWith('https:');

  const contextOf = (request: Request): DeskContext => ({
    language: pageLanguage(request),
    publicUrl,
    session: sessions.find(cookieOf(request)),
  });
  const show = (response: Response, html: string, status = 200) => {
    response.status(status).set('Cache-Control', 'no-store').type('html').send(html);
  };
  /** Shows what `make` gives; nothing where it has answered itself. */
  const page = (make: (turn: Turn) => Promise<string> | string | null): RequestHandler => {
    return async (request, response) => {
      const context = contextOf(request);
      const { session, language } = context;
      const note = adminToken === null ? deskWords[language].disabled : null;
      if (session === null) return show(response, signInPage(context, note));
      const html = await make({ request, response, context, session });
      if (html !== null) show(response, html);
    };
  };
  /** Acts for somebody who is signed in, from a form of the desk; then shows the page that `act` names. */
  const action = (act: (turn: Turn) => Promise<string>): RequestHandler[] => [
    ...formBody,
    async (request, response) => {
      const turn = signedIn(request, response, request.body);
      response.redirect(303, pageIn(turn.context.language, await act(turn)));
    },
  ];
  const signedIn = (request: Request, response: Response, fields: Readonly<Record<string, unknown>>): Turn => {
    const context = contextOf(request);
    const { session } = context;
    if (session === null || fields?.['formToken'] !== session.formToken) {
      throw new MandateCyclesError('not-authorized', 'sign in at the desk again', 'desk');
    }
    return { request, response, context, session };
  };
  const resolutionOf = async (request: Request): Promise<ResolutionView> =>
    findResolution(await app.snapshot(), String(request.params['slug']));
  const statement = (
    form: (
      turn: Turn,
      view: ResolutionView,
    ) => { readonly says: Said; readonly subject: string; readonly seen: number },
  ) =>
    action(async (turn) => {
      const view = await resolutionOf(turn.request);
      await checkSeen(turn.request.body);
      const { symbol: resolution } = view.resolution;
      const { says, subject, seen } = form(turn, view);
      await app.state({ kind: 'correction', resolution, subject, says }, seen, turn.session.name);
      return `/resolutions/${view.slug}#item-${subject}`;
    });

  return {
    '/desk': { get: page(async ({ context }) => deskPage(context, app, jobs.running())) },
    '/desk/sign-in': {
      post: [
        limit,
        ...formBody,
        ((request, response) => {
          const { token, name } = request.body as Record<string, unknown>;
          const who =
            String(name ?? '')
              .trim()
              .slice(0, 80) || 'administrator';
          const session = sessions.signIn(String(token ?? ''), who);
          const context = contextOf(request);
          if (!session) return show(response, signInPage(context, deskWords[context.language].wrong), 401);
          response.cookie(cookieName, session.id, { httpOnly: true, sameSite: 'strict', secure, path: desk });
          response.redirect(303, pageIn(context.language, ''));
        }) as RequestHandler,
      ],
    },
    '/desk/sign-out': {
      post: action(async ({ session }) => {
        sessions.signOut(session.id);
        return '';
      }),
    },
    '/desk/drafts': {
      post: [
        bounded(maxFileBytes + mostSmallBytes),
        (async (request, response) => {
          if (contextOf(request).session === null) signedIn(request, response, {});
          const { fields, file } = await readUpload(request);
          const { session, context } = signedIn(request, response, fields);
          if (!file) throw new MandateCyclesError('request-invalid', 'no file was chosen', 'file');
          const { bytes, name } = file;
          await follow(context, response, name, async (tell) => {
            tell(deskWords[context.language].reading(bytes.length));
            return `/drafts/${await app.drafts.add(bytes, name, session.name)}`;
          });
        }) as RequestHandler,
      ],
    },
    '/desk/drafts/:id': { get: page(async ({ request, context }) => draftPage(context, await draftOf(request))) },
    '/desk/drafts/:id/publish': {
      post: action(async ({ request, session }) => {
        const { id, bytes, name } = await draftOf(request);
        const { slug } = await app.addResolution(bytes, name, undefined, session.name);
        await app.drafts.remove(id);
        return `/resolutions/${slug}`;
      }),
    },
    '/desk/drafts/:id/discard': {
      post: action(async ({ request }) => {
        await app.drafts.remove((await draftOf(request)).id);
        return '';
      }),
    },
    '/desk/take': {
      post: [
        ...formBody,
        (async (request, response) => {
          const { session, context } = signedIn(request, response, request.body);
          const { symbol, language } = forms.readForm(forms.takeForm, request.body);
          await follow(context, response, symbol, async (tell) => {
            const taken = await app.takeResolution(symbol, language, tell, session.name);
            return `/resolutions/${taken.added?.slug ?? slugOf(taken.symbol)}`;
          });
        }) as RequestHandler,
      ],
    },
    '/desk/jobs/:id': {
      get: page(({ request, response, context }) => {
        const job = jobs.find(String(request.params['id']));
        if (!job) throw new MandateCyclesError('not-found', 'nothing of that name is at work', 'desk');
        if (job.state !== 'running') return leadOn(context, response, job);
        response.set('Refresh', '1');
        return jobPage(context, job, Math.round((app.now().toMillis() - job.since) / 1000));
      }),
    },
    '/desk/resolutions/:slug': {
      get: page(async ({ request, context }) => deskResolutionPage(context, app, await resolutionOf(request))),
    },
    '/desk/resolutions/:slug/correct': {
      post: statement(({ request }, view) => {
        const form = forms.readForm(forms.correctForm, request.body);
        const says = forms.correctionOf(obligationIn(view, form.obligation), form);
        return {
          says: { ...says, reason: form.reason, source: form.source },
          subject: form.obligation,
          seen: form.seen,
        };
      }),
    },
    '/desk/resolutions/:slug/reject': {
      post: statement(({ request }, view) => {
        const { obligation, reason, source, seen } = forms.readForm(forms.rejectForm, request.body);
        const { kind, bearer, dates } = obligationIn(view, obligation);
        const says = { action: 'reject' as const, obligation, was: { kind, bearer, dates }, reason, source };
        return { says, subject: obligation, seen };
      }),
    },
    '/desk/resolutions/:slug/add': {
      post: statement(({ request }, view) => {
        const form = forms.readForm(forms.addForm, request.body);
        const says = forms.additionOf(view.resolution.symbol, form, String(app.now().toMillis()));
        if (says.action !== 'add') throw new Error('an addition adds');
        return { says: { ...says, reason: form.reason, source: form.source }, subject: says.item.id, seen: form.seen };
      }),
    },
    '/desk/resolutions/:slug/review': {
      post: action(async ({ request, session }) => {
        const view = await resolutionOf(request);
        const { seen } = forms.readForm(forms.reviewForm, request.body);
        const { symbol } = view.resolution;
        const review = {
          kind: 'review',
          resolution: symbol,
          subject: symbol,
          says: { items: markOfItems(view.asRead) },
        } as const;
        await app.state(review, seen, session.name);
        return `/resolutions/${view.slug}`;
      }),
    },
    '/desk/resolutions/:slug/deliver': {
      post: action(async ({ request, session }) => {
        const { whole, ...form } = forms.readForm(forms.deliverForm, request.body);
        await app.addSubmission({ ...form, whole: whole === '1' }, session.name);
        return `/resolutions/${request.params['slug']}#item-${form.obligation}`;
      }),
    },
    '/desk/take-back': {
      post: action(async ({ request, session }) => {
        await forms.takeBack(app, request.body, session.name);
        return '';
      }),
    },
  };

  /** What somebody rejected meanwhile is no duty any more: that is to be told, not that there is none. */
  async function checkSeen(body: unknown): Promise<void> {
    const { obligation, seen } = forms.readForm(forms.seenForm, body);
    const newer = (await app.statements()).findLast(({ subject, number }) => subject === obligation && number > seen);
    if (!newer) return;
    throw new MandateCyclesError('changed-meanwhile', `${newer.by} changed this at ${newer.at}`, newer.subject);
  }

  async function draftOf(request: Request) {
    const draft = await app.drafts.find(String(request.params['id']));
    if (draft) return draft;
    throw new MandateCyclesError('not-found', 'this draft was published or discarded, or left for too long', 'draft');
  }

  /** The address of a page of the desk, which may name a place on it. */
  function pageIn(language: DisplayLanguage, path: string): string {
    const [page, place] = path.split('#');
    return `${desk}${page}?lang=${language}${place === undefined ? '' : `#${place}`}`;
  }

  /** Begins a work; leads to what came of it, or to the page that tells how far it is. */
  async function follow(context: DeskContext, response: Response, what: string, work: Work): Promise<void> {
    leadOn(context, response, await jobs.begin(what, work));
  }

  function leadOn({ language }: DeskContext, response: Response, { id, state }: Job): null {
    if (state !== 'running' && 'failed' in state) throw state.failed;
    response.redirect(303, pageIn(language, state === 'running' ? `/jobs/${id}` : state.done));
    return null;
  }
}

type Said = CorrectionAction & { readonly reason: string; readonly source: string };

function obligationIn(view: ResolutionView, id: string): Obligation {
  const found = view.obligations.find((obligation) => obligation.id === id);
  if (found) return found;
  throw new MandateCyclesError('obligation-unknown', 'the resolution has no such duty any more', id);
}

function cookieOf(request: Request): string {
  return new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]{1,64})`).exec(request.headers.cookie ?? '')?.[1] ?? '';
}
