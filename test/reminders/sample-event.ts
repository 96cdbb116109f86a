import type { IsoDate } from '../../src/dates/iso-date.ts';
import type { DatedEvent } from '../../src/events/types.ts';

/** An event of an invented resolution; what a test is about is given, the rest is filled in. */
export function sampleEvent(date: IsoDate, changes: Partial<DatedEvent> = {}): DatedEvent {
  return {
    uid: `S-RES-9001-2001-4-report-${date}@mandate-cycles`,
    date,
    kind: 'report',
    bearer: 'secretary-general',
    mandate: 'UNXYZ',
    resolution: 'S/RES/9001 (2001)',
    paragraphs: ['4'],
    obligations: ['S-RES-9001-2001/4/report/1'],
    title: { en: "Secretary-General's report (para. 4)", zh: '秘书长报告（第4段）' },
    status: 'scheduled',
    occurrence: null,
    citations: [
      {
        resolution: 'S/RES/9001 (2001)',
        paragraph: '4',
        quote: 'every three\n months',
        sentence: 'Requests the Secretary-General to report every three\n months on the mandate',
        rule: 'every <period>',
        assumptions: ['Counted from adoption.'],
        readings: [],
        source: null,
      },
    ],
    history: [],
    delivery: null,
    deliveriesRecorded: true,
    endConfirmed: false,
    certainty: 'text',
    review: { state: 'derived', by: null, on: null },
    sequence: 0,
    lastModified: '2001-01-01',
    ...changes,
  };
}
