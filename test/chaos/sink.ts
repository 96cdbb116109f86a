import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** A mail server that counts what it has taken over, by Message-ID. */
export interface Sink {
  readonly url: string;
  /** How often each Message-ID has come. */
  readonly counts: ReadonlyMap<string, number>;
  total(): number;
  close(): Promise<void>;
}

/** `answerAfter`: how long an answer to the content takes; what is taken over counts from before the answer. */
export async function startSink(answerAfter = 0): Promise<Sink> {
  const counts = new Map<string, number>();
  let total = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 10,
    onData(stream, _session, callback) {
      let text = '';
      stream.setEncoding('latin1').on('data', (part: string) => {
        if (text.length < 16_384) text += part;
      });
      stream.on('end', async () => {
        const id = /^Message-ID: (\S+)/im.exec(text)?.[1] ?? 'none';
        counts.set(id, (counts.get(id) ?? 0) + 1);
        total += 1;
        if (answerAfter > 0) await setTimeout(answerAfter);
        callback();
      });
    },
  });
  // Clients that are killed reset their connections.
  server.on('error', () => {});
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    counts,
    total: () => total,
    close: () => new Promise((resolve) => void server.close(resolve)),
  };
}
