import { identify, type KnownDuty } from '../events/identity/identify.ts';
import type { EventRecord, RecordedResolution, Submission } from '../events/record.ts';
import { addedToStore } from '../events/resolution-order.ts';
import { settle } from '../events/texts-in-force.ts';
import type { Store } from '../store/store.ts';

/** Brings together what is known of each resolution, and gives each duty the identity that the store remembers for it. */
export type SettleKnowledge = (record: EventRecord) => Promise<EventRecord>;

interface Remembered {
  readonly json: string;
  readonly duties: readonly KnownDuty[];
}

const nothing: Remembered = { json: '[]', duties: [] };

/** What was read once is not parsed again while the store holds the same. */
export function createSettling(store: Pick<Store, 'knownDuties' | 'putKnownDuties'>): SettleKnowledge {
  let remembered = new Map<string, Remembered>();
  return async (record) => {
    const stored = await store.knownDuties();
    const known = new Map(
      [...stored].map(([symbol, json]) => {
        const before = remembered.get(symbol);
        return [symbol, before?.json === json ? before : { json, duties: JSON.parse(json) as KnownDuty[] }] as const;
      }),
    );
    const changed = new Map<string, string>();
    const resolutions = [...Map.groupBy(record.resolutions, ({ resolution }) => resolution.symbol)].flatMap(
      ([symbol, texts]) => {
        const { duties } = known.get(symbol) ?? nothing;
        const identified = identify(settle(texts).inForce, duties);
        if (identified.known !== duties) {
          const json = JSON.stringify(identified.known);
          changed.set(symbol, json);
          known.set(symbol, { json, duties: identified.known });
        }
        return texts.length === 1 ? [identified.resolution] : [...texts, identified.resolution];
      },
    );
    await store.putKnownDuties(changed);
    remembered = known;
    return { ...record, resolutions, submissions: followIdentities(record.submissions, resolutions) };
  };
}

/** Remembers who the duties of one resolution are, before another edition comes, whether or not anybody has asked. */
export async function rememberDuties(
  store: Pick<Store, 'knownDuties' | 'putKnownDuties'>,
  texts: readonly RecordedResolution[],
): Promise<void> {
  const { inForce } = settle(texts);
  const { symbol } = inForce.resolution;
  const json = (await store.knownDuties(symbol)).get(symbol);
  const before: readonly KnownDuty[] = json === undefined ? [] : JSON.parse(json);
  const { known } = identify(inForce, before);
  if (known !== before) await store.putKnownDuties(new Map([[symbol, JSON.stringify(known)]]));
}

/** Deliveries that the store keeps are of a duty, whatever its id has become in the files. */
function followIdentities(
  submissions: readonly Submission[],
  resolutions: readonly RecordedResolution[],
): readonly Submission[] {
  const idOf = new Map<string, string>();
  for (const { identities } of resolutions) {
    for (const [id, { name }] of Object.entries(identities ?? {})) idOf.set(name, id);
  }
  const ids = new Set(idOf.values());
  const follow = (name: string) => idOf.get(name) ?? (ids.has(name) ? `${name} (dropped)` : name);
  return submissions.map((submission) =>
    submission.origin.file !== addedToStore
      ? submission
      : {
          ...submission,
          answers: submission.answers.map((answer) => ({ ...answer, obligation: follow(answer.obligation) })),
        },
  );
}
