import type { ResolutionView, Snapshot } from '../../src/app/contract.ts';
import type { DatedEvent } from '../../src/events/types.ts';
import type { Obligation, Reading } from '../../src/obligations/types.ts';
import { sampleEvent, sampleYear } from '../due/sample-events.ts';

export function sampleObligation(changes: Partial<Obligation> = {}): Obligation {
  return {
    id: 'S-RES-9901-2021/6/deadline/1',
    paragraph: '6',
    kind: 'deadline',
    bearer: 'party',
    addressee: null,
    mandate: 'UNSAMPLE',
    due: { type: 'standing', wording: 'without delay' },
    dates: [],
    source: { start: 0, end: 13, quote: 'without delay' },
    sentence: 'Urges the parties to take measures without delay',
    rule: 'without delay',
    assumptions: [],
    readings: [],
    title: { en: 'Measures by the parties (para. 6)', zh: '各方的措施（第6段）' },
    ...changes,
  };
}

const startOfMandate: Reading = {
  due: { type: 'fixed', date: '2021-09-30' },
  dates: ['2021-09-30'],
  assumption: 'Counted from the start of the mandate.',
};

export function sampleResolution(changes: Partial<ResolutionView> = {}): ResolutionView {
  const source = { start: 0, end: 0, quote: '' };
  return {
    resolution: { symbol: 'S/RES/9901 (2021)', adopted: '2021-06-29', language: 'en' },
    slug: 'S-RES-9901-2021',
    review: { state: 'derived', by: null, on: null },
    origins: ['S-RES-9901-2021/en.txt'],
    texts: [],
    asRead: [],
    obligations: [
      sampleObligation(),
      sampleObligation({
        id: 'S-RES-9901-2021/61/report/1',
        paragraph: '61',
        kind: 'report',
        bearer: 'secretary-general',
        dates: ['2021-09-29', '2022-03-29'],
        due: { type: 'recurring', every: 'P6M', from: 'adoption', first: '2021-09-29', until: '2022-06-30' },
        readings: [startOfMandate],
      }),
    ],
    mandateActs: [{ mandate: 'UNSAMPLE', act: 'extend', paragraph: '17', date: '2022-06-30', source }],
    setAside: [{ paragraph: '3', source: { ...source, quote: 'since January 2012' }, reason: 'history' }],
    ...changes,
  };
}

const source = { start: 0, end: 0, quote: '' };

/** A mission's year between two others: a report delivered late, one overdue, a letter ahead, a superseded expiry before. */
export const sampleSnapshot: Snapshot = {
  milestones: [],
  problems: [],
  knownOn: '2021-12-20',
  version: 'sample-1',
  resolutions: [
    sampleResolution({
      resolution: { symbol: 'S/RES/9801 (2020)', adopted: '2020-06-29', language: 'en' },
      slug: 'S-RES-9801-2020',
      obligations: [],
      setAside: [],
      mandateActs: [{ mandate: 'UNSAMPLE', act: 'establish', paragraph: '1', date: '2021-06-30', source }],
      review: { state: 'reviewed', by: 'A. Reader', on: '2021-01-05' },
    }),
    sampleResolution(),
  ],
  events: sampleEvents(),
};

function sampleEvents(): readonly DatedEvent[] {
  const [first, second, ...rest] = sampleYear as [DatedEvent, DatedEvent, ...DatedEvent[]];
  return [
    sampleEvent({
      date: '2021-06-30',
      kind: 'mandate-expiry',
      bearer: 'mission',
      resolution: 'S/RES/9801 (2020)',
      paragraphs: ['1'],
      obligations: [],
      title: { en: 'Mandate of UNSAMPLE expires (para. 1)', zh: 'UNSAMPLE任务期限届满（第1段）' },
      status: 'superseded',
      history: [
        { on: '2020-06-29', what: 'adopted', by: 'S/RES/9801 (2020)', note: '' },
        { on: '2021-06-29', what: 'superseded', by: 'S/RES/9901 (2021)', note: '' },
      ],
      lastModified: '2021-06-29',
      sequence: 1,
      review: { state: 'reviewed', by: 'A. Reader', on: '2021-01-05' },
    }),
    {
      ...first,
      status: 'submitted',
      delivery: { symbol: 'S/2021/9657', issued: '2021-07-17', whole: true, daysLate: 2 },
      sequence: 1,
      lastModified: '2021-07-17',
    },
    {
      ...second,
      obligations: ['S-RES-9901-2021/61/report/1'],
      title: { en: "Secretary-General's report (para. 61, 1st of 2)", zh: '秘书长报告（第61段，第1次）' },
      occurrence: { index: 1, of: 2 },
      citations: second.citations.map((citation) => ({ ...citation, readings: [startOfMandate] })),
    },
    ...rest,
  ];
}
