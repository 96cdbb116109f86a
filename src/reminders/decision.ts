import type { DateTime } from 'luxon';
import type { MailContent } from '../mail/mail-document.ts';
import type { ClaimedMail } from '../store/store.ts';

/** What becomes of a mail whose time has come: what it says now, or why it no longer holds. */
export type Decision =
  | { readonly send: MailContent; readonly withdraw?: never }
  | { readonly withdraw: string; readonly send?: never };

/** Decides about one claimed mail, just before it is sent; `now` is the moment that its reader's day goes by. */
export type Decide = (mail: ClaimedMail, now: DateTime) => Promise<Decision>;

/** Who decides about which kind of mail; of a kind that is not named nothing goes out. */
export type Deciders = Readonly<Record<string, Decide>>;
