import type { Migration } from './index.ts';

/**
 * Mails are planned with what they are about, and written when they are sent. Of those of the first step, the finished
 * ones stay known by their key, so that none goes out twice; the waiting ones are planned anew under the same key.
 */
export const mails: Migration = ({ text, table }) => `
  -- next_attempt_at is when the mail may next be claimed: a claim moves it to the end of the lease,
  -- so that a claim of a process that died lapses by itself.
  CREATE TABLE mails (
    key ${text} PRIMARY KEY,
    kind ${text} NOT NULL,
    subscription ${text},
    recipient ${text} NOT NULL,
    about ${text} NOT NULL,
    date ${text} NOT NULL,
    details ${text} NOT NULL,
    due_at ${text} NOT NULL,
    expires_at ${text} NOT NULL,
    state ${text} NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'given-up', 'withdrawn')),
    next_attempt_at ${text} NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    lease ${text},
    reason ${text},
    finished_at ${text}
  ) ${table};
  -- Two, so that mails that always fail never stand before those that were not tried yet.
  CREATE INDEX mails_fresh ON mails (next_attempt_at) WHERE state = 'waiting' AND attempts = 0;
  CREATE INDEX mails_retried ON mails (next_attempt_at) WHERE state = 'waiting' AND attempts > 0;
  CREATE INDEX mails_about ON mails (about, date, recipient);
  CREATE INDEX mails_subscription ON mails (subscription) WHERE subscription IS NOT NULL;
  CREATE INDEX mails_finished ON mails (state, finished_at) WHERE state <> 'waiting';

  INSERT INTO mails
    (key, kind, recipient, about, date, details, due_at, expires_at, state, next_attempt_at, attempts, reason, finished_at)
    SELECT key, 'reminder', recipient, '', '', '{}', created_at, expires_at, state, next_attempt_at, attempts, reason, finished_at
    FROM outbox WHERE state <> 'waiting';
  DROP TABLE outbox;

  -- How often servers refused a mail to an address for good.
  CREATE TABLE refused_addresses (
    recipient ${text} PRIMARY KEY,
    refusals INTEGER NOT NULL
  ) ${table};

  CREATE TABLE planned_events (
    about ${text} NOT NULL,
    date ${text} NOT NULL,
    state ${text} NOT NULL,
    until ${text} NOT NULL,
    PRIMARY KEY (about, date)
  ) ${table};
`;
