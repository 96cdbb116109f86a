import { topicTitle } from '../bodies/display-name.ts';
import { bodyKeyOf } from '../bodies/key-of.ts';
import { bodyWithKey } from '../bodies/table.ts';
import { expandDue } from '../events/expand-due.ts';
import type { Correction, EventRecord, Origin, Place, RecordedResolution } from '../events/record.ts';
import { slugOf } from '../events/resolution-order.ts';
import type { Obligation } from '../obligations/types.ts';
import type { Title } from '../terms/display-languages.ts';
import { remark } from '../terms/remarks.ts';
import type { ParsedSchedule } from './parse-schedule.ts';
import type { Schedule } from './schema.ts';

type ScheduleItem = Schedule['resolutions'][number]['items'][number];

/** What an id has in place of a paragraph that the source does not name. */
const noParagraph = '-';

/** Gives what a schedule file states as a record; every entry knows its line, every body goes by its key. */
export function toRecord({ schedule, lineOf }: ParsedSchedule, file: string): EventRecord {
  const at = (section: keyof Schedule, position: number): Origin => ({ file, line: lineOf([section, position]) });
  const number = numbering();
  const numberAdded = numbering();
  return {
    resolutions: schedule.resolutions.map((stated, position): RecordedResolution => {
      const { symbol, adopted, derivedFrom, mandateActs, items } = stated;
      const obligations = items
        .map((item) => obligationOf(withKey(item), symbol, number))
        .map((item) => (derivedFrom ? asDerived(item) : item));
      const places = obligations.map(({ id }, itemPosition): [string, Place] => [
        id,
        { line: lineOf(['resolutions', position, 'items', itemPosition]), source: items[itemPosition]!.source },
      ]);
      return {
        resolution: {
          symbol,
          adopted,
          language: derivedFrom ?? 'en',
          ...subjectOf([...mandateActs, ...items]),
        },
        obligations,
        mandateActs: mandateActs.map(({ source, ...act }) => ({
          ...withKey(act),
          source: quoteOnly(source),
        })),
        setAside: [],
        basis: derivedFrom ? 'text' : 'schedule',
        edition: 1,
        origin: at('resolutions', position),
        places: Object.fromEntries(places),
      };
    }),
    successions: schedule.successions.map((one, position) => ({ ...one, origin: at('successions', position) })),
    submissions: schedule.submissions.map(({ answers, ...one }, position) => ({
      ...one,
      answers: answers.map(({ obligation, date, extent }) => ({ obligation, date, whole: extent === 'whole' })),
      origin: at('submissions', position),
    })),
    amendments: schedule.amendments.map((one, position) => ({ ...one, origin: at('amendments', position) })),
    corrections: schedule.corrections.map((one, position) =>
      correctionOf(one, at('corrections', position), numberAdded),
    ),
    reviews: schedule.reviews.map((one, position) => ({ ...one, origin: at('reviews', position) })),
    milestones: schedule.milestones.map(({ mandates, ...one }, position) => ({
      ...one,
      mandates: mandates.map(bodyKeyOf),
      origin: at('milestones', position),
    })),
  };
}

function correctionOf(
  stated: Schedule['corrections'][number],
  origin: Origin,
  number: (prefix: string) => number,
): Correction {
  if (stated.action === 'reject') return { ...stated, origin };
  if (stated.action === 'correct') {
    const { due, dates } = stated.to;
    const implied = due && !dates ? { dates: expandDue(due) } : {};
    return { ...stated, to: { ...withKey(stated.to), ...implied }, origin };
  }
  const item = obligationOf(withKey(stated.item), stated.resolution, (prefix) => `added-${number(prefix)}`);
  return { ...stated, item, origin };
}

/** The id has the form that derived ones have, so that statements about an item outlive the arrival of its text. */
function obligationOf(item: ScheduleItem, symbol: string, number: (prefix: string) => number | string): Obligation {
  const { paragraph, kind, bearer, addressee, mandate, due, dates, title, subject, quote, rule, assumptions } = item;
  const { certainty, otherSources } = item;
  const prefix = `${slugOf(symbol)}/${paragraph || noParagraph}/${kind}`;
  return {
    id: `${prefix}/${number(prefix)}`,
    paragraph,
    kind,
    bearer,
    addressee,
    mandate,
    due,
    dates: dates === undefined ? expandDue(due) : [...dates].sort(),
    source: quoteOnly(quote),
    sentence: '',
    rule,
    assumptions,
    readings: otherSources.map((other) => ({
      due: other.due,
      dates: expandDue(other.due),
      assumption: remark('anotherSourceSays', other.source),
      source: other.source,
    })),
    certainty,
    title,
    ...(subject ? { subject } : {}),
  };
}

/** What the first body with a topic is about, as the subject of the resolution. */
function subjectOf(parts: readonly { readonly mandate?: string | null | undefined }[]): { readonly subject?: Title } {
  for (const { mandate } of parts) {
    const about = mandate ? bodyWithKey(bodyKeyOf(mandate))?.about : undefined;
    const subject = about ? topicTitle(about) : null;
    if (subject) return { subject };
  }
  return {};
}

/** What rules read is no person's statement, and so carries no certainty of its own. */
function asDerived({ certainty: _, ...item }: Obligation): Obligation {
  return item;
}

function withKey<Part extends { readonly mandate?: string | null | undefined }>(part: Part): Part {
  return part.mandate ? { ...part, mandate: bodyKeyOf(part.mandate) } : part;
}

/** Words without a text that they could be found in. */
function quoteOnly(quote: string): Obligation['source'] {
  return { start: 0, end: 0, quote };
}

/** Counts from 1 within each prefix. */
function numbering(): (prefix: string) => number {
  const counts = new Map<string, number>();
  return (prefix) => {
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    return count;
  };
}
