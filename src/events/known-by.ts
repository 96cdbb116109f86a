import type { IsoDate } from '../dates/iso-date.ts';
import type { EventRecord, Submission } from './record.ts';
import { withRunningCycles } from './running-cycles.ts';

/** The part of the record that was known by the end of a day. */
export function knownBy(record: EventRecord, day: IsoDate): EventRecord {
  return {
    resolutions: record.resolutions
      .filter(({ resolution }) => resolution.adopted <= day)
      .map((resolution) => withRunningCycles(resolution, day)),
    successions: record.successions,
    submissions: record.submissions.filter((submission) => knownDay(submission) <= day),
    amendments: record.amendments.filter(({ on }) => on <= day),
    corrections: record.corrections.filter(({ on }) => on <= day),
    reviews: record.reviews.filter(({ on }) => on <= day),
    milestones: record.milestones,
  };
}

/**
 * The day by which a document was known: its day of issue; where that is not known its own date, which comes close;
 * else the last day that it can have been.
 */
export function knownDay({ dated, issued }: Submission): IsoDate {
  return typeof issued === 'string' ? issued : (dated ?? issued.notAfter);
}
