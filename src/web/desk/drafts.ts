import { randomBytes } from 'node:crypto';
import type { ReadResolution } from '../../app/contract.ts';

/** A text that was handed in and is looked at before it is published. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly read: ReadResolution;
}

/** A few files of the largest size; whoever looks at more at one time hands one in again. */
const mostDrafts = 10;

/** Keeps texts that wait for somebody's look, in memory: nothing of them is published or stored. */
export function createDrafts() {
  const drafts = new Map<string, Draft>();
  return {
    add(draft: Omit<Draft, 'id'>): Draft {
      const added = { ...draft, id: randomBytes(12).toString('base64url') };
      drafts.set(added.id, added);
      if (drafts.size > mostDrafts) drafts.delete(drafts.keys().next().value!);
      return added;
    },
    find: (id: string): Draft | null => drafts.get(id) ?? null,
    remove: (id: string): void => void drafts.delete(id),
    all: (): readonly Draft[] => [...drafts.values()],
  };
}
