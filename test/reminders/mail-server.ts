import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface TestMailServer {
  readonly url: string;
  readonly mails: readonly ParsedMail[];
  close(): Promise<void>;
}

/**
 * A real SMTP server on a loopback port, a free one by default, that keeps what it receives. `answer` is asked once a mail is in, before
 * the client is told: an Error refuses the mail.
 */
export async function mailServer(
  options: SMTPServerOptions = {},
  answer: (mail: ParsedMail) => Promise<Error | null> = async () => null,
  listenOn = 0,
): Promise<TestMailServer> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 10,
    onData(stream, _session, callback) {
      simpleParser(stream)
        .then(async (mail) => {
          mails.push(mail);
          callback(await answer(mail));
        })
        .catch(callback);
    },
    ...options,
  });
  // A client that is killed resets its connection; that is part of the tests.
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(listenOn, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => void server.close(resolve)),
  };
}

/** An error that the server answers with this SMTP code. */
export function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
