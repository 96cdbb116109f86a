import { randomBytes } from 'node:crypto';
import type { DateTime } from 'luxon';
import { toInstant } from '../reminders/instant.ts';
import type { DraftStore } from '../store/store.ts';
import type { App, Drafts, ReadResolution } from './contract.ts';

/** A few files of the largest size; whoever looks at more at one time hands one in again. */
const most = 10;
/** Whoever has not published it by then hands it in again. */
const keptDays = 14;

interface DraftParts {
  readonly store: DraftStore;
  readonly read: App['readResolution'];
  readonly clock: () => DateTime;
}

/** Keeps files that wait for somebody's look in the store; what was read in them is read again after a restart. */
export function createDrafts({ store, read, clock }: DraftParts): Drafts {
  const readings = new Map<string, ReadResolution>();
  const since = () => toInstant(clock().minus({ days: keptDays }));
  return {
    async add(bytes, name, by) {
      const reading = await read(bytes, name);
      const id = randomBytes(12).toString('base64url');
      const { symbol } = reading.resolution;
      const draft = { id, name, symbol, by, at: toInstant(clock()) };
      await store.putDraft(draft, bytes, { since: since(), most });
      remember(id, reading);
      return id;
    },
    list: () => store.drafts(since()),
    async find(id) {
      const draft = (await store.drafts(since())).find((one) => one.id === id);
      const bytes = draft && (await store.draftBytes(id, since()));
      if (!draft || !bytes) return null;
      const reading = readings.get(id) ?? (await read(bytes, draft.name));
      remember(id, reading);
      return { ...draft, bytes, read: reading };
    },
    async remove(id) {
      readings.delete(id);
      await store.dropDraft(id);
    },
  };

  function remember(id: string, reading: ReadResolution): void {
    readings.set(id, reading);
    if (readings.size > most) readings.delete(readings.keys().next().value!);
  }
}
