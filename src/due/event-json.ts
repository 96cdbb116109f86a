import type { DatedEvent } from '../events/types.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';

/** An event as `list`, `next` and the API print it: the title is one string, in the language asked for. */
export type EventJson = Omit<DatedEvent, 'title'> & { readonly title: string };

/** Gives the printed form of an event; the reasons, history and delivery go with it. */
export function eventJson(event: DatedEvent, language: DisplayLanguage): EventJson {
  const { uid, date, kind, bearer, mandate, resolution, paragraphs, obligations, title, status, ...more } = event;
  return {
    uid,
    date,
    kind,
    bearer,
    mandate,
    resolution,
    paragraphs,
    obligations,
    title: title[language],
    status,
    ...more,
  };
}
