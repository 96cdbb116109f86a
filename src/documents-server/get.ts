import { Agent as HttpAgent, get as httpGet, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, get as httpsGet } from 'node:https';

/** The usual variables, `HTTPS_PROXY` and so on, as Node.js's agents take them. */
export type Proxies = Readonly<Record<string, string | undefined>>;

/** An answer as it came: redirects are not followed, since this server's must be changed first. */
export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly body: Buffer;
}

export interface GetOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** An answer with more bytes is given up. */
  readonly maxBytes: number;
  /** For the whole answer. */
  readonly milliseconds: number;
  readonly proxies: Proxies;
  readonly signal: AbortSignal;
}

/** Asks for an address once. Rejects where no whole answer comes in time or within `maxBytes`. */
export function get(url: URL, options: GetOptions): Promise<Answer> {
  const isSecure = url.protocol === 'https:';
  const proxyEnv = { ...options.proxies };
  const agent = isSecure ? new HttpsAgent({ proxyEnv }) : new HttpAgent({ proxyEnv });
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.milliseconds)]);
  return new Promise<Answer>((resolve, reject) => {
    const request = (isSecure ? httpsGet : httpGet)(url, { agent, headers: { ...options.headers }, signal }, (answer) =>
      read(answer, options.maxBytes).then(resolve, reject),
    );
    request.on('error', reject);
  }).finally(() => agent.destroy());
}

async function read(answer: IncomingMessage, maxBytes: number): Promise<Answer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    size += part.length;
    if (size > maxBytes) {
      answer.destroy();
      throw new Error(`the answer has more than ${maxBytes} bytes`);
    }
    parts.push(part);
  }
  if (!answer.complete) throw new Error('the answer broke off');
  return { status: answer.statusCode ?? 0, location: answer.headers.location ?? null, body: Buffer.concat(parts) };
}
