import { Readable } from 'node:stream';
import SmtpConnection, { type SMTPConnectionAuth, type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import { MailError } from './mail-sender.ts';
import type { MailBytes } from './message-bytes.ts';
import { failureOf } from './smtp-failure.ts';

/** In milliseconds: for the connection and its greeting, and for each answer after. */
export interface SmtpTimeouts {
  readonly connect: number;
  readonly answer: number;
}

/** How long a server may take to answer a farewell, in milliseconds. */
const farewell = 1_000;

/** One connection to an SMTP server: opened with the first mail, then used for one mail after the other. */
export class SmtpSession {
  readonly #connection: SmtpConnection;
  readonly #auth: SMTPConnectionAuth | null;
  #opened = false;
  #broken = false;
  #sending = false;
  /** Told of a failure of the connection, whatever is under way. */
  #fail: (error: Error) => void;

  /** `ended` is told when the connection breaks while no mail is under way. */
  constructor(
    options: SMTPConnectionOptions,
    auth: SMTPConnectionAuth | null,
    timeouts: SmtpTimeouts,
    ended: () => void,
  ) {
    this.#auth = auth;
    this.#fail = ended;
    this.#connection = new SmtpConnection({
      ...options,
      connectionTimeout: timeouts.connect,
      greetingTimeout: timeouts.connect,
      socketTimeout: timeouts.answer,
    });
    const broke = (error?: Error) => {
      this.#broken = true;
      this.#fail(error ?? new Error('the connection was closed'));
    };
    this.#connection.on('error', broke);
    this.#connection.once('end', () => broke());
    this.#ended = ended;
  }
  readonly #ended: () => void;

  /** Whether another mail may be sent over it. */
  get usable(): boolean {
    return this.#opened && !this.#broken;
  }

  /** Resolves once the server has taken the mail over; see MailSender. @throws MailError that says what the failure is about. */
  async send({ envelope, message }: MailBytes, beforeEnd: () => Promise<void>): Promise<void> {
    await this.#open();
    // The stream is read from the server's answer to DATA on: what fails after that is about this mail. Its end sends
    // the line that hands the mail over.
    const content = endingAfter(message, beforeEnd);
    this.#sending = true;
    try {
      await this.#step<unknown>((done) =>
        this.#connection.send({ from: envelope.from, to: [...envelope.to], size: message.length }, content, done),
      );
    } catch (error) {
      const failure = failureOf(error as Error, content.readableDidRead);
      const { code, responseCode } = error as { code?: string; responseCode?: number };
      if (failure === 'service' || responseCode === 421 || code === 'ESTREAM') this.#broken = true;
      else if (!this.#broken) await this.#reset();
      throw new MailError((error as Error).message, failure, { cause: error });
    } finally {
      this.#sending = false;
    }
  }

  /** Ends the connection: with a word to the server where nothing is under way, and at once where something is. */
  close(): void {
    const idle = this.usable && !this.#sending;
    this.#broken = true;
    if (idle) this.#connection.quit();
    else this.#connection.close();
    // A server that does not answer is not waited for.
    setTimeout(() => this.#connection.close(), farewell).unref();
  }

  async #open(): Promise<void> {
    if (this.#opened) return;
    try {
      await this.#step<unknown>((done) => this.#connection.connect((error) => done(error ?? null)));
      if (this.#auth)
        await this.#step<unknown>((done) => this.#connection.login(this.#auth!, (error) => done(error ?? null)));
      this.#opened = true;
    } catch (error) {
      this.#broken = true;
      throw new MailError((error as Error).message, 'service', { cause: error });
    }
  }

  /** After a refusal the same connection takes the next mail. */
  async #reset(): Promise<void> {
    await this.#step<unknown>((done) => this.#connection.reset((error) => done(error ?? null))).catch(() => {
      this.#broken = true;
    });
  }

  /** Runs one step of the conversation; it also ends when the connection does. */
  #step<Result>(start: (done: (error: Error | null, result?: Result) => void) => void): Promise<Result | undefined> {
    return new Promise<Result | undefined>((resolve, reject) => {
      this.#fail = reject;
      start((error, result) => (error ? reject(error) : resolve(result)));
    }).finally(() => {
      this.#fail = this.#ended;
    });
  }
}

function endingAfter(message: Buffer, beforeEnd: () => Promise<void>): Readable {
  let given = false;
  return new Readable({
    read() {
      if (given)
        beforeEnd().then(
          () => this.push(null),
          (error) => this.destroy(error),
        );
      else {
        given = true;
        this.push(message);
      }
    },
  });
}
