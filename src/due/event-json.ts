import type { IsoDate } from '../dates/iso-date.ts';
import { type EventState, stateOf } from '../events/state.ts';
import type { DatedEvent } from '../events/types.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';

/** An event as `list`, `next` and the API print it: the title is one string, the state that of the day asked for. */
export type EventJson = Omit<DatedEvent, 'title'> & { readonly title: string; readonly state: EventState };

/** Gives the printed form of an event as of a day; the reasons, history and delivery go with it. */
export function eventJson(event: DatedEvent, language: DisplayLanguage, asOf: IsoDate): EventJson {
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
    state: stateOf(event, asOf),
    ...more,
  };
}
