import type { Migration } from './index.ts';

/** What outlives the knowledge that it was made from: identities, published states, what files and texts gave. */
export const published: Migration = ({ text, table }) => `
  CREATE TABLE known_duties (
    resolution ${text} PRIMARY KEY,
    duties ${text} NOT NULL
  ) ${table};

  CREATE TABLE published_events (
    uid ${text} PRIMARY KEY,
    fingerprint ${text} NOT NULL,
    sequence INTEGER NOT NULL,
    last_modified ${text} NOT NULL,
    gone_at ${text},
    event ${text} NOT NULL
  ) ${table};

  CREATE TABLE derivations (
    content_hash ${text} PRIMARY KEY,
    rules ${text} NOT NULL,
    derived ${text} NOT NULL
  ) ${table};

  CREATE TABLE file_states (
    folder ${text} NOT NULL,
    name ${text} NOT NULL,
    content_hash ${text} NOT NULL,
    rules ${text} NOT NULL,
    record ${text} NOT NULL,
    PRIMARY KEY (folder, name)
  ) ${table};
`;
