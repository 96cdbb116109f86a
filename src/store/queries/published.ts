import type { Database } from '../database.ts';
import type { PublishedEvent, PublishedState, PublishedStore } from '../store.ts';
import { putRows } from './put-rows.ts';

const states = 'uid, fingerprint, sequence, last_modified AS "lastModified", gone_at AS "goneAt"';

/** The part of the store that remembers identities and what was published. */
export function publishedQueries(database: Database): PublishedStore {
  return {
    knownDuties: async (symbol) => {
      const rows = await database.all<{ resolution: string; duties: string }>(
        `SELECT resolution, duties FROM known_duties${symbol === undefined ? '' : ' WHERE resolution = ?'}`,
        ...(symbol === undefined ? [] : [symbol]),
      );
      return new Map(rows.map(({ resolution, duties }) => [resolution, duties]));
    },
    putKnownDuties: (duties) => putRows(database, 'known_duties', ['resolution'], ['duties'], [...duties]),
    publishedStates: () => database.all<PublishedState>(`SELECT ${states} FROM published_events`),
    goneEvents: (since) =>
      database.all<PublishedEvent>(
        `SELECT ${states}, event FROM published_events WHERE gone_at IS NOT NULL AND gone_at >= ?`,
        since,
      ),
    publishedEvent: async (uid) => {
      const [row] = await database.all<PublishedEvent>(
        `SELECT ${states}, event FROM published_events WHERE uid = ?`,
        uid,
      );
      return row ?? null;
    },
    putPublished: (events) =>
      putRows(
        database,
        'published_events',
        ['uid'],
        ['fingerprint', 'sequence', 'last_modified', 'gone_at', 'event'],
        events.map(({ uid, fingerprint, sequence, lastModified, goneAt, event }) => {
          return [uid, fingerprint, sequence, lastModified, goneAt, event];
        }),
      ),
  };
}
