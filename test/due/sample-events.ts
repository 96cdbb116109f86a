import type { DatedEvent } from '../../src/events/types.ts';

/** An event of an invented mission; a test states only what it is about. */
export function sampleEvent(changes: Partial<DatedEvent> = {}): DatedEvent {
  const date = changes.date ?? '2021-07-15';
  return {
    uid: `sample-${date}-${changes.kind ?? 'report'}-${changes.bearer ?? 'secretary-general'}@mandate-cycles`,
    date,
    kind: 'report',
    bearer: 'secretary-general',
    mandate: 'UNSAMPLE',
    resolution: 'S/RES/9901 (2021)',
    paragraphs: ['19'],
    obligations: ['S-RES-9901-2021/19/report/1'],
    title: { en: "Secretary-General's report (para. 19)", zh: '秘书长报告（第19段）' },
    status: 'scheduled',
    occurrence: null,
    citations: [
      {
        resolution: 'S/RES/9901 (2021)',
        paragraph: '19',
        quote: 'no later than 15 July 2021',
        sentence: 'Requests the Secretary-General to report no later than 15 July 2021',
        rule: 'no later than <date>',
        assumptions: [],
        readings: [],
        source: null,
      },
    ],
    history: [{ on: '2021-06-29', what: 'adopted', by: 'S/RES/9901 (2021)', note: '' }],
    delivery: null,
    deliveriesRecorded: true,
    endConfirmed: false,
    certainty: 'text',
    review: { state: 'derived', by: null, on: null },
    sequence: 0,
    lastModified: '2021-06-29',
    ...changes,
  };
}

/** A year of an invented mission: three reports, a letter, an election and the expiry. */
export const sampleYear: readonly DatedEvent[] = [
  sampleEvent({ date: '2021-07-15' }),
  sampleEvent({ date: '2021-09-29', paragraphs: ['61'] }),
  sampleEvent({ date: '2021-12-29', paragraphs: ['62'], kind: 'letter' }),
  sampleEvent({ date: '2022-02-27', paragraphs: ['1'], kind: 'event', bearer: 'state' }),
  sampleEvent({ date: '2022-03-29', paragraphs: ['61'] }),
  sampleEvent({ date: '2022-06-30', paragraphs: ['17'], kind: 'mandate-expiry', bearer: 'mission' }),
];
