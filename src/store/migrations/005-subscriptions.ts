import type { Migration } from './index.ts';

/** Who wants to be told of what. */
export const subscriptions: Migration = ({ text, table }) => `
  CREATE TABLE subscriptions (
    id ${text} PRIMARY KEY,
    mailbox ${text} NOT NULL,
    address ${text} NOT NULL,
    preferences ${text} NOT NULL,
    filter ${text} NOT NULL,
    confirmed_at ${text} NOT NULL,
    UNIQUE (mailbox, filter)
  ) ${table};

  -- token_hash is of the confirmation link that was sent last; subscription is set once it was followed.
  CREATE TABLE subscription_requests (
    id ${text} PRIMARY KEY,
    mailbox ${text} NOT NULL,
    address ${text} NOT NULL,
    preferences ${text} NOT NULL,
    filter ${text} NOT NULL,
    requested_at ${text} NOT NULL,
    expires_at ${text} NOT NULL,
    token_hash ${text} UNIQUE,
    subscription ${text}
  ) ${table};
  CREATE INDEX subscription_requests_mailbox ON subscription_requests (mailbox, requested_at);
  CREATE INDEX subscription_requests_expiry ON subscription_requests (expires_at);

  CREATE TABLE subscriptions_version (value INTEGER NOT NULL) ${table};
  INSERT INTO subscriptions_version VALUES (0);

  CREATE TABLE secrets (
    name ${text} PRIMARY KEY,
    value ${text} NOT NULL
  ) ${table};
`;
