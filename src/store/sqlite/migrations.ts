/**
 * The steps that build the database, numbered from 1 by their place; `PRAGMA user_version` holds the last one done.
 * A step that has been released is never edited: a change is a new step at the end.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE knowledge_version (value INTEGER NOT NULL) STRICT;
  INSERT INTO knowledge_version VALUES (0);

  CREATE TABLE editions (
    symbol TEXT NOT NULL,
    language TEXT NOT NULL,
    edition INTEGER NOT NULL,
    name TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    text TEXT NOT NULL,
    added_at TEXT NOT NULL,
    PRIMARY KEY (symbol, language, edition)
  ) STRICT;

  CREATE TABLE submissions (
    obligation TEXT NOT NULL,
    date TEXT NOT NULL,
    symbol TEXT NOT NULL,
    issued TEXT NOT NULL,
    whole INTEGER NOT NULL,
    entered_at TEXT NOT NULL,
    PRIMARY KEY (obligation, date, symbol)
  ) STRICT;

  -- next_attempt_at is when the mail may next be claimed: a claim moves it to the end of the lease,
  -- so that a claim of a process that died lapses by itself.
  CREATE TABLE outbox (
    key TEXT PRIMARY KEY,
    recipient TEXT NOT NULL,
    message_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'given-up')),
    next_attempt_at TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    lease TEXT,
    reason TEXT,
    finished_at TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX outbox_waiting ON outbox (next_attempt_at) WHERE state = 'waiting';
  `,
];
