import type { IsoDate } from '../dates/iso-date.ts';
import { atOnce } from '../slices.ts';
import { amendmentsByObligation, amendmentsOf } from './amendments.ts';
import { applyChanges, type Outcome } from './apply-changes.ts';
import type { Change } from './changes.ts';
import { correctedDuties } from './corrected-duties.ts';
import type { Draft } from './draft.ts';
import { draftEvents } from './draft-events.ts';
import { eventTitle } from './event-title.ts';
import { knownBy } from './known-by.ts';
import { LaterActs } from './later-acts.ts';
import { newCycles } from './new-cycles.ts';
import type { EventRecord, RecordedResolution } from './record.ts';
import { recordedDeliveries } from './recorded-deliveries.ts';
import { compareText } from './resolution-order.ts';
import { reviewOf } from './review-of.ts';
import { isEnd } from './state.ts';
import { deliveriesByObligation } from './submissions.ts';
import { textsInForce } from './texts-in-force.ts';
import type { Citation, DatedEvent, EventCertainty, HistoryEntry } from './types.ts';

/**
 * Gives all dated events as they were known on a day, by date, then uid. Only what was known by then is used, and
 * the order of the record's entries means nothing: the same knowledge gives the same events. Events are never
 * dropped; what a later text, a note or a correction did to one is in its status and history.
 */
export function buildEvents(record: EventRecord, knownOn: IsoDate): readonly DatedEvent[] {
  const known = knownBy(record, knownOn);
  return eventsOf(known, textsInForce(known.resolutions));
}

/** The same for who has worked out already what was known on the day (`knownBy`), and which texts were in force. */
export function eventsOf(known: EventRecord, resolutions: readonly RecordedResolution[]): readonly DatedEvent[] {
  return atOnce(eventsInSteps(known, resolutions));
}

/** The same in small steps, for who has others to let through in between. */
export function* eventsInSteps(
  known: EventRecord,
  resolutions: readonly RecordedResolution[],
): Generator<void, readonly DatedEvent[]> {
  const laterActs = new LaterActs(resolutions, known.successions);
  const amendments = amendmentsByObligation(known.amendments);
  const deliveries = deliveriesByObligation(known.submissions);
  const drafts: Draft[] = [];
  for (const resolution of resolutions) {
    const duties = correctedDuties(resolution, known.corrections);
    drafts.push(...draftEvents(resolution, duties), ...newCycles(resolution, duties, amendments));
    yield;
  }
  const changesOf = (draft: Draft): readonly Change[] => {
    const delivered = draft.members.flatMap(({ id }) => deliveries.get(id) ?? []);
    return [...laterActs.changesOf(draft), ...amendmentsOf(draft, amendments), ...delivered];
  };
  const isRecorded = recordedDeliveries(drafts, ({ members }) => members.some(({ id }) => deliveries.has(id)));
  const events: DatedEvent[] = [];
  for (const draft of drafts) {
    const outcome = applyChanges(draft, changesOf(draft));
    const around = {
      deliveriesRecorded: isRecorded(draft),
      endConfirmed: isEnd(draft.primary) && laterActs.confirmsEnd(draft, outcome.date),
      review: reviewOf(draft.resolution, known.reviews, draft.primary),
    };
    events.push(toEvent(draft, outcome, around));
    yield;
  }
  return events.sort((a, b) => compareText(a.date, b.date) || compareText(a.uid, b.uid));
}

/** What the other resolutions and the people around say of an event. */
type Surroundings = Pick<DatedEvent, 'deliveriesRecorded' | 'endConfirmed' | 'review'>;

function toEvent(draft: Draft, { date, status, history, delivery }: Outcome, around: Surroundings): DatedEvent {
  const { primary, members, leader, occurrence, resolution } = draft;
  const paragraphs = new Set(members.map(({ paragraph }) => paragraph).filter((paragraph) => paragraph !== ''));
  return {
    uid: draft.uid,
    date,
    kind: primary.kind,
    bearer: primary.bearer,
    mandate: draft.mandate,
    resolution: resolution.resolution.symbol,
    paragraphs: [...paragraphs],
    obligations: members.map(({ id }) => id),
    title: eventTitle(primary.title, primary.paragraph, occurrence),
    ...(primary.subject ? { subject: primary.subject } : {}),
    status,
    ...(leader ? { alignedWith: leader.uid } : {}),
    occurrence,
    citations: citations(draft),
    history,
    delivery,
    deliveriesRecorded: around.deliveriesRecorded,
    endConfirmed: around.endConfirmed,
    certainty: certaintyOf(draft),
    review: around.review,
    sequence: sequenceOf(history),
    lastModified: `${history.at(-1)!.on}T00:00:00.000Z`,
  };
}

/** A correction is a person's statement, with its source. */
function certaintyOf({ primary, members, history }: Draft): EventCertainty {
  const differ = members.some(({ readings }) => readings.some(({ source }) => source !== undefined));
  if (differ) return 'sources-differ';
  if (history.some(({ what }) => what === 'corrected')) return 'stated';
  return primary.certainty ?? 'text';
}

function citations({ resolution, members }: Draft): readonly Citation[] {
  return members.map(({ id, paragraph, source, sentence, rule, assumptions, readings }) => ({
    resolution: resolution.resolution.symbol,
    paragraph,
    quote: source.quote,
    sentence,
    rule,
    assumptions,
    readings,
    source: resolution.places[id]?.source ?? null,
  }));
}

/** A correction may undo what acts, notes and answers had done, which then leave no entry: it outweighs them all. */
const weightOfCorrection = 100;

function sequenceOf([, ...changes]: readonly HistoryEntry[]): number {
  return changes.reduce((sum, { what }) => sum + (what === 'corrected' ? weightOfCorrection : 1), 0);
}
