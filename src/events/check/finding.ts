import type { IsoDate } from '../../dates/iso-date.ts';
import type { EventRecord, Origin, RecordedResolution } from '../record.ts';
import type { DatedEvent } from '../types.ts';

export const findingCodes = [
  'chain-gap',
  'chain-overlap',
  'expiry-unanswered',
  'delivery-skipped',
  'past-due',
  'languages-differ',
  'statement-differs',
  'correction-unapplied',
  'correction-disagrees',
  'correction-obsolete',
  'submission-unmatched',
  'amendment-unmatched',
  'succession-unmatched',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Something that does not fit, and where it stands. */
export interface Finding {
  readonly code: FindingCode;
  /** One sentence. */
  readonly message: string;
  readonly file: string;
  readonly line: number | null;
  /** The day on which it arose, where age tells how much it matters. */
  readonly on: IsoDate | null;
}

/** What all checks look at. */
export interface Checked {
  readonly record: EventRecord;
  readonly resolutions: readonly RecordedResolution[];
  readonly events: readonly DatedEvent[];
  readonly today: IsoDate;
}

export function finding(
  code: FindingCode,
  message: string,
  { file, line }: Origin,
  on: IsoDate | null = null,
): Finding {
  return { code, message, file, line, on };
}

/** Where an obligation stands; the head of its resolution's file where its own line is not known. */
export function originOf(resolution: RecordedResolution, obligation: string | undefined): Origin {
  const place = obligation === undefined ? undefined : resolution.places[obligation];
  return { file: place?.file ?? resolution.origin.file, line: place?.line ?? resolution.origin.line };
}

/** Where an event's first obligation stands. */
export function originOfEvent({ resolutions }: Checked, event: DatedEvent): Origin {
  const resolution = resolutions.find((one) => one.resolution.symbol === event.resolution)!;
  return originOf(resolution, event.obligations[0]);
}
