import type { Migration } from './index.ts';

/** How often clients have asked for what is bounded, by kind; `client` is a keyed hash of an address. */
export const requestCounts: Migration = ({ text, table }) => `
  CREATE TABLE request_counts (
    kind ${text} NOT NULL,
    client ${text} NOT NULL,
    count INTEGER NOT NULL,
    resets_at ${text} NOT NULL,
    PRIMARY KEY (kind, client)
  ) ${table};
  CREATE INDEX request_counts_reset ON request_counts (resets_at);
`;
