import fc from 'fast-check';
import type { IsoDate } from '../../src/dates/iso-date.ts';
import { addIsoDuration } from '../../src/dates/period.ts';
import type { EventRecord } from '../../src/events/record.ts';
import {
  cycle,
  expiry,
  type SampleDuty,
  type SampleResolution,
  sampleAmendment,
  sampleCorrection,
  sampleRecord,
  sampleSubmission,
  single,
  symbolOf,
} from './sample-record.ts';

const firstDay: IsoDate = '2020-01-01';

/** Any day of the three years that records lie in. */
export const anyDay = fc.integer({ min: 0, max: 1100 }).map((days) => addIsoDuration(firstDay, `P${days}D`));
const anyMandate = fc.constantFrom('UNONE', 'UNTWO', null);

const anyDuty = (adopted: IsoDate): fc.Arbitrary<SampleDuty> => {
  const later = fc.integer({ min: 1, max: 400 }).map((days) => addIsoDuration(adopted, `P${days}D`));
  return fc
    .record({
      form: fc.constantFrom('expiry', 'cycle', 'single', 'event', 'aligned'),
      paragraph: fc.constantFrom('17', '18'),
      mandate: anyMandate,
      date: later,
      bearer: fc.constantFrom('secretary-general', 'state'),
    })
    .map(({ form, paragraph, mandate, date, bearer }): SampleDuty => {
      if (form === 'expiry') return expiry(date, { paragraph, mandate });
      if (form === 'event') return single(date, { paragraph, mandate: null, kind: 'event', bearer: 'state' });
      if (form === 'single') return single(date, { mandate, bearer: bearer as 'state' });
      const first = addIsoDuration(adopted, 'P3M');
      const until = addIsoDuration(adopted, 'P1Y');
      if (form === 'cycle') return cycle(first, 'P3M', until, { mandate });
      const dates = [1, 2, 3, 4].map((times) => addIsoDuration(adopted, `P${3 * times}M`));
      return { paragraph: '43', mandate, bearer: bearer as 'state', due: { type: 'aligned', with: '61' }, dates };
    });
};

const anyResolution = (number: number): fc.Arbitrary<SampleResolution> =>
  anyDay.chain((adopted) =>
    fc.record({
      number: fc.constant(number),
      adopted: fc.constant(adopted),
      duties: fc.array(anyDuty(adopted), { maxLength: 6 }),
      acts: fc.array(
        fc.record({
          mandate: fc.constantFrom('UNONE', 'UNTWO'),
          act: fc.constantFrom('establish', 'extend', 'change', 'terminate'),
          paragraph: fc.constantFrom('17', '18'),
          date: fc.constantFrom(null, addIsoDuration(adopted, 'P1Y')),
        }),
        { maxLength: 2 },
      ),
    }),
  );

/** Any consistent record: up to five resolutions on two mandates, and statements about their items. */
export const anyRecord: fc.Arbitrary<EventRecord> = fc
  .tuple(...[9901, 9902, 9903, 9904, 9905].map(anyResolution))
  .chain((resolutions) => {
    const stated = sampleRecord(resolutions).resolutions;
    const items = stated.flatMap(({ obligations }) => obligations);
    const symbols = resolutions.map(({ number, adopted }) => symbolOf(number, adopted));
    if (items.length === 0) return fc.constant(sampleRecord(resolutions));
    const anyItem = fc.constantFrom(...items);
    const anyAnswer = anyItem.chain((item) => fc.tuple(fc.constant(item.id), fc.constantFrom(...item.dates)));
    const submission = fc
      .record({
        number: fc.integer({ min: 1, max: 9 }),
        answer: anyAnswer,
        day: anyDay,
        whole: fc.boolean(),
        known: fc.boolean(),
      })
      .map(({ number, answer: [id, date], day, whole, known }) =>
        sampleSubmission(`S/2020/${number}`, id, date, known ? day : { notBefore: null, notAfter: day }, { whole }),
      );
    const amendment = fc
      .record({
        number: fc.integer({ min: 10, max: 19 }),
        answer: anyAnswer,
        on: anyDay,
        to: anyDay,
        moves: fc.boolean(),
      })
      .map(({ number, answer: [obligation, from], on, to, moves }) =>
        sampleAmendment(`S/2020/${number}`, on, [
          moves
            ? { type: 'move', obligation, from, to }
            : { type: 'cycle', obligation, after: from, every: 'P2M', first: to, until: addIsoDuration(to, 'P6M') },
        ]),
      );
    const correction = fc
      .record({ item: anyItem, on: anyDay, to: anyDay, rejects: fc.boolean() })
      .map(({ item: { id }, on, to, rejects }) =>
        sampleCorrection(
          on,
          rejects
            ? { action: 'reject', obligation: id, was: {} }
            : { action: 'correct', obligation: id, was: {}, to: { dates: [to] } },
        ),
      );
    const review = fc.record({ resolution: fc.constantFrom(...symbols), on: anyDay, by: fc.constantFrom('A', 'B') });
    return fc
      .record({
        submissions: fc.array(submission, { maxLength: 6 }),
        amendments: fc.array(amendment, { maxLength: 3 }),
        corrections: fc.array(correction, { maxLength: 3 }),
        reviews: fc.array(
          review.map((one) => ({ ...one, origin: { file: 'facts.yaml', line: 1 } })),
          { maxLength: 2 },
        ),
      })
      .map((rest) => sampleRecord(resolutions, rest));
  });

/** Any order of all entries of a record. */
export function anyOrder(record: EventRecord): fc.Arbitrary<EventRecord> {
  const shuffled = <Entry>(entries: readonly Entry[]) =>
    fc.shuffledSubarray([...entries], { minLength: entries.length, maxLength: entries.length });
  return fc.record({
    resolutions: shuffled(record.resolutions),
    successions: shuffled(record.successions),
    submissions: shuffled(record.submissions),
    amendments: shuffled(record.amendments),
    corrections: shuffled(record.corrections),
    reviews: shuffled(record.reviews),
    milestones: shuffled(record.milestones),
  });
}
