import type { Migration } from './index.ts';

/** Files that were handed in at the desk and wait for somebody's look; `content` is base64. */
export const drafts: Migration = ({ text, table }) => `
  CREATE TABLE drafts (
    id ${text} PRIMARY KEY,
    name ${text} NOT NULL,
    symbol ${text} NOT NULL,
    content ${text} NOT NULL,
    made_by ${text} NOT NULL,
    made_at ${text} NOT NULL
  ) ${table};
`;
