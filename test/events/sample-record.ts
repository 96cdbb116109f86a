import type { IsoDate } from '../../src/dates/iso-date.ts';
import { buildEvents } from '../../src/events/build-events.ts';
import { expandDue } from '../../src/events/expand-due.ts';
import {
  type Amendment,
  type Correction,
  type CorrectionAction,
  type EventRecord,
  emptyRecord,
  type RecordedResolution,
  type Submission,
} from '../../src/events/record.ts';
import { slugOf } from '../../src/events/resolution-order.ts';
import type { DatedEvent } from '../../src/events/types.ts';
import type { Due, MandateAct, Obligation } from '../../src/obligations/types.ts';

const origin = { file: 'sample.yaml', line: 1 };

/** A duty of an invented mission's resolution; a test states only what it is about. */
export type SampleDuty = Partial<Obligation> & { readonly paragraph: string; readonly due: Due };

export interface SampleResolution {
  readonly number: number;
  readonly adopted: IsoDate;
  readonly duties?: readonly SampleDuty[];
  readonly acts?: readonly Pick<MandateAct, 'act' | 'date'>[] | readonly Omit<MandateAct, 'source'>[];
  readonly more?: Partial<RecordedResolution>;
}

export function symbolOf(number: number, adopted: IsoDate): string {
  return `S/RES/${number} (${adopted.slice(0, 4)})`;
}

/** Makes a recorded resolution; acts and duties are on the mandate UNSAMPLE unless they say otherwise. */
export function sampleResolution({ number, adopted, duties = [], acts = [], more = {} }: SampleResolution) {
  const symbol = symbolOf(number, adopted);
  const counts = new Map<string, number>();
  const obligations = duties.map((duty): Obligation => {
    const kind = duty.kind ?? 'report';
    const prefix = `${slugOf(symbol)}/${duty.paragraph}/${kind}`;
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    return {
      id: `${prefix}/${counts.get(prefix)}`,
      kind,
      bearer: 'secretary-general',
      addressee: null,
      mandate: 'UNSAMPLE',
      dates: expandDue(duty.due),
      source: { start: 0, end: 0, quote: `words of ${duty.paragraph}` },
      sentence: `Requests the words of ${duty.paragraph}`,
      rule: 'by <date>',
      assumptions: [],
      readings: [],
      title: { en: `Duty (para. ${duty.paragraph})`, zh: `事项（第${duty.paragraph}段）` },
      ...duty,
    };
  });
  const resolution: RecordedResolution = {
    resolution: { symbol, adopted, language: 'en' },
    obligations,
    mandateActs: acts.map((act) => ({
      mandate: 'UNSAMPLE',
      paragraph: '1',
      source: { start: 0, end: 0, quote: '' },
      ...act,
    })),
    setAside: [],
    basis: 'text',
    edition: 1,
    origin: { file: `${slugOf(symbol)}/text.txt`, line: 1 },
    places: {},
    ...more,
  };
  return resolution;
}

export function sampleRecord(
  resolutions: readonly SampleResolution[],
  rest: Partial<Omit<EventRecord, 'resolutions'>> = {},
): EventRecord {
  return { ...emptyRecord, ...rest, resolutions: resolutions.map(sampleResolution) };
}

/** "S-RES-9901-2021/61/report/1" is answered by a document. */
export function sampleSubmission(
  symbol: string,
  obligation: string,
  date: IsoDate,
  issued: Submission['issued'],
  more: { readonly dated?: IsoDate; readonly whole?: boolean } = {},
): Submission {
  const answers = [{ obligation, date, whole: more.whole ?? true }];
  return { symbol, dated: more.dated ?? null, issued, answers, source: symbol, origin };
}

export function sampleAmendment(symbol: string, on: IsoDate, effects: Amendment['effects']): Amendment {
  return { symbol, on, reason: 'asked for more time', effects, source: symbol, origin };
}

export function sampleCorrection(on: IsoDate, action: CorrectionAction): Correction {
  return { on, by: 'A. Reader', reason: 'misread', source: 'the text', origin, ...action };
}

export const expiry = (date: IsoDate, more: Partial<SampleDuty> = {}): SampleDuty => ({
  paragraph: '1',
  kind: 'mandate-expiry',
  bearer: 'mission',
  due: { type: 'fixed', date },
  ...more,
});

export const cycle = (first: IsoDate, every: string, until: IsoDate, more: Partial<SampleDuty> = {}): SampleDuty => ({
  paragraph: '61',
  due: { type: 'recurring', every, from: 'adoption', first, until },
  ...more,
});

export const single = (date: IsoDate, more: Partial<SampleDuty> = {}): SampleDuty => ({
  paragraph: '19',
  due: { type: 'fixed', date },
  ...more,
});

/** "2022-03-29 superseded" of every event, or of those that a test picks. */
export function states(
  record: EventRecord,
  knownOn: IsoDate,
  pick: (event: DatedEvent) => boolean = () => true,
): readonly string[] {
  return buildEvents(record, knownOn)
    .filter(pick)
    .map(({ date, status }) => `${date} ${status}`);
}
