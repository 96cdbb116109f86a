import type { Mail } from '../mail/to-message.ts';

/** One mail as it goes out; the same key and Message-ID on every attempt. */
export interface OutgoingMail extends Mail {
  readonly key: string;
}

/** Where mail goes: to a server, or into files. */
export interface MailSender {
  /**
   * Resolves once the mail has been taken over; rejects with a MailError. Sending the same mail again is allowed.
   * `beforeEnd` is awaited at the last moment at which the mail can still be held back, and holds it back by throwing.
   */
  send(mail: OutgoingMail, beforeEnd: () => Promise<void>): Promise<void>;
  /** Ends at once what is under way. */
  close(): void;
}

/**
 * What a failure is about, and so what becomes of the mail:
 * `service` (connection, TLS, login, sender, relay) is nothing about this mail: all mails wait until it is mended;
 * `mail` may pass: this mail waits; `refused` is what the server says of this recipient or content for good.
 */
export type Failure = 'service' | 'mail' | 'refused';

export class MailError extends Error {
  readonly failure: Failure;

  constructor(message: string, failure: Failure, options?: ErrorOptions) {
    super(message.replace(/\s+/g, ' '), options);
    this.name = 'MailError';
    this.failure = failure;
  }
}
