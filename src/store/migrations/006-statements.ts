import type { Migration } from './index.ts';

/** What people said at the desk: corrections of what was read, and that it was reviewed. */
export const statements: Migration = ({ text, table }) => `
  CREATE TABLE statements (
    number INTEGER PRIMARY KEY,
    kind ${text} NOT NULL,
    resolution ${text} NOT NULL,
    subject ${text} NOT NULL,
    content ${text} NOT NULL,
    made_by ${text} NOT NULL,
    made_at ${text} NOT NULL
  ) ${table};
  CREATE INDEX statements_subject ON statements (subject, number);
`;
