import type { Migration } from './index.ts';

export const editionsSubmissionsOutbox: Migration = ({ text, table }) => `
  CREATE TABLE knowledge_version (value INTEGER NOT NULL) ${table};
  INSERT INTO knowledge_version VALUES (0);

  CREATE TABLE editions (
    symbol ${text} NOT NULL,
    language ${text} NOT NULL,
    edition INTEGER NOT NULL,
    name ${text} NOT NULL,
    content_hash ${text} NOT NULL,
    text ${text} NOT NULL,
    added_at ${text} NOT NULL,
    PRIMARY KEY (symbol, language, edition)
  ) ${table};

  CREATE TABLE submissions (
    obligation ${text} NOT NULL,
    date ${text} NOT NULL,
    symbol ${text} NOT NULL,
    issued ${text} NOT NULL,
    whole INTEGER NOT NULL,
    entered_at ${text} NOT NULL,
    PRIMARY KEY (obligation, date, symbol)
  ) ${table};

  -- next_attempt_at is when the mail may next be claimed: a claim moves it to the end of the lease,
  -- so that a claim of a process that died lapses by itself.
  CREATE TABLE outbox (
    key ${text} PRIMARY KEY,
    recipient ${text} NOT NULL,
    message_id ${text} NOT NULL,
    subject ${text} NOT NULL,
    text ${text} NOT NULL,
    created_at ${text} NOT NULL,
    expires_at ${text} NOT NULL,
    state ${text} NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'given-up')),
    next_attempt_at ${text} NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    lease ${text},
    reason ${text},
    finished_at ${text}
  ) ${table};
  CREATE INDEX outbox_waiting ON outbox (next_attempt_at) WHERE state = 'waiting';
`;
