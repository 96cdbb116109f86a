import { createHash } from 'node:crypto';
import type { IsoDate } from '../dates/iso-date.ts';
import { eventsInSteps } from '../events/build-events.ts';
import { correctedDuties } from '../events/corrected-duties.ts';
import { knownBy } from '../events/known-by.ts';
import type { EventRecord, RecordedResolution } from '../events/record.ts';
import { slugOf } from '../events/resolution-order.ts';
import { reviewOf } from '../events/review-of.ts';
import { textsInForce } from '../events/texts-in-force.ts';
import { inSlices } from '../slices.ts';
import type { ResolutionText, ResolutionView, Snapshot } from './contract.ts';
import { recordVersion } from './record-version.ts';

/** Gives all that the calendar said on a day, from all that is known; others are let through while it is worked out. */
export function buildSnapshot(record: EventRecord, knownOn: IsoDate): Promise<Snapshot> {
  return inSlices(snapshotInSteps(record, knownOn));
}

function* snapshotInSteps(record: EventRecord, knownOn: IsoDate): Generator<void, Snapshot> {
  const known = knownBy(record, knownOn);
  yield;
  const bySymbol = Map.groupBy(known.resolutions, ({ resolution }) => resolution.symbol);
  const inForce = textsInForce(known.resolutions);
  yield;
  const resolutions: ResolutionView[] = [];
  for (const one of inForce) {
    resolutions.push(viewOf(one, bySymbol.get(one.resolution.symbol) ?? [], known));
    yield;
  }
  const events = yield* eventsInSteps(known, inForce);
  yield;
  const version = recordVersion(known, knownOn);
  return { knownOn, version, resolutions, events, milestones: known.milestones, problems: [] };
}

/** Says with a snapshot what of the schedules folder is broken. */
export function withProblems(snapshot: Snapshot, problems: readonly string[]): Snapshot {
  if (problems.length === 0) return snapshot;
  const version = createHash('sha256')
    .update(JSON.stringify([snapshot.version, problems]))
    .digest('base64url');
  return { ...snapshot, version, problems };
}

function viewOf(inForce: RecordedResolution, texts: readonly RecordedResolution[], known: EventRecord): ResolutionView {
  const { resolution, mandateActs, setAside } = inForce;
  const standing = correctedDuties(inForce, known.corrections).filter(({ rejected }) => !rejected);
  return {
    resolution,
    obligations: standing.map(({ obligation }) => obligation),
    mandateActs,
    setAside,
    slug: slugOf(resolution.symbol),
    review: reviewOf(inForce, known.reviews),
    asRead: inForce.obligations,
    origins: [...new Set(texts.map(({ origin }) => origin.file))].sort(),
    texts: textsByLanguage(texts),
  };
}

/** The text in force of each language; of all of them the one that the duties come from stands first. */
function textsByLanguage(texts: readonly RecordedResolution[]): readonly ResolutionText[] {
  const printed = texts.filter(({ text }) => text !== undefined);
  const byLanguage = [...Map.groupBy(printed, ({ resolution }) => resolution.language).values()].map(
    (ofLanguage) => textsInForce(ofLanguage)[0]!,
  );
  const [first] = textsInForce(printed);
  return byLanguage
    .sort((a, b) => Number(b === first) - Number(a === first))
    .map(({ resolution, text, obligations, setAside }) => ({
      language: resolution.language,
      text: text!,
      obligations,
      setAside,
    }));
}
