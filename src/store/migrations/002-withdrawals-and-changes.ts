import type { Migration } from './index.ts';

/** What was taken back, and who changed what. */
export const withdrawalsAndChanges: Migration = ({ text, table }) => `
  ALTER TABLE editions ADD COLUMN withdrawn_at ${text};

  -- number is the version of knowledge that the change made.
  CREATE TABLE changes (
    number INTEGER PRIMARY KEY,
    at ${text} NOT NULL,
    made_by ${text} NOT NULL,
    action ${text} NOT NULL,
    subject ${text} NOT NULL,
    before ${text},
    after ${text}
  ) ${table};
`;
