import type { ErrorRequestHandler } from 'express';
import type { App, Snapshot } from '../../app/contract.ts';
import { MandateCyclesError } from '../../errors.ts';
import { searchOf } from './query.ts';

/** A resolution's number, and its year where one is given: "2584", "s-res-2584-2021", "S/RES/2584 (2021)". */
const spelled = /^(?:s[\s/_-]*)?(?:res(?:olution)?[\s/_-]*)?(\d{1,4})(?:[\s/_(-]+(\d{4})\)?)?$/i;

/** Gives the slug of the one resolution that somebody means by another spelling; null where none or several are meant. */
export function slugMeant(snapshot: Snapshot, written: string): string | null {
  const [, number, year] = spelled.exec(written.trim()) ?? [];
  if (!number) return null;
  const named = new RegExp(`^S/RES/${Number(number)} \\(${year ?? '\\d{4}'}\\)$`);
  const [found, ...others] = snapshot.resolutions.filter(({ resolution }) => named.test(resolution.symbol));
  return found && others.length === 0 ? found.slug : null;
}

/** Leads from another spelling of a resolution's address to its page, `base` being the path before every address. */
export function leadWhereMeant(app: App, base: string): ErrorRequestHandler {
  return async (error: unknown, request, response, next) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const isMissing = error instanceof MandateCyclesError && error.code === 'not-found';
    const written = /^\/(?:resolutions?\/)?(?!api\/)(.{1,60})$/i.exec(request.path)?.[1] ?? '';
    const slug = isReading && isMissing ? slugMeant(await app.snapshot(), decoded(written)) : null;
    if (slug === null) return next(error);
    const search = searchOf(request);
    response.redirect(302, `${base}/resolutions/${slug}${search && `?${search}`}`);
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
