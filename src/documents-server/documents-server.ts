import { setTimeout as pause } from 'node:timers/promises';
import { MandateCyclesError } from '../errors.ts';
import { type Answer, get, type Proxies } from './get.ts';

/** The official languages, which the server knows by these codes. */
export const documentLanguages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

/** Locating a document takes half a minute at times. */
const longestAnswer = 90_000;
/** Failures of this server pass: what fails is asked for again after so long, and then given up. */
const usualPauses: readonly number[] = [1_000, 5_000, 20_000];

interface DocumentsServerOptions {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  /** Says who asks. */
  readonly userAgent: string;
  readonly proxies: Proxies;
  /** A larger file is given up. */
  readonly maxBytes: number;
  /** Milliseconds between one try and the next; there is one try more than there are pauses. */
  readonly pauses?: readonly number[];
}

/** Told, a line each, what is being waited for. */
export type Progress = (line: string) => void;

/** Fetches documents by their symbol. */
export interface DocumentsServer {
  /**
   * Gives the PDF file of a document; `language` is a code such as "zh". A language that the server does not have comes
   * as English without a word, so whoever gets the file must look at it.
   * @throws MandateCyclesError `document-unavailable`, where = the symbol, after all tries have failed.
   */
  fetch(symbol: string, language: string, progress: Progress, signal: AbortSignal): Promise<Buffer>;
}

/**
 * The symbol address answers with a redirect whose path is in upper case, while the file lies at the lower-case path;
 * following the redirect as it stands ends in a page. What is no PDF file is a failure, whatever its status.
 */
export function createDocumentsServer(options: DocumentsServerOptions): DocumentsServer {
  const pauses = options.pauses ?? usualPauses;
  const ask = (url: URL, signal: AbortSignal) =>
    get(url, {
      headers: { accept: 'application/pdf', 'user-agent': options.userAgent },
      maxBytes: options.maxBytes,
      milliseconds: longestAnswer,
      proxies: options.proxies,
      signal,
    });

  async function fetchOnce(symbol: string, language: string, signal: AbortSignal): Promise<Buffer> {
    // The server knows symbols without blanks.
    const query = new URLSearchParams({ s: symbol.replaceAll(' ', ''), l: language, t: 'pdf' });
    const address = new URL(`${options.url}/api/symbol/access?${query}`);
    const located = await ask(address, signal);
    if (isPdf(located)) return located.body;
    return (await follow(located, address, signal)).body;
  }

  async function follow(located: Answer, from: URL, signal: AbortSignal): Promise<Answer> {
    const to = located.location && URL.parse(located.location, from);
    if (!to || located.status < 300 || located.status > 399) throw new Error(describe(located));
    if (to.origin !== from.origin) throw new Error(`it points to another server, ${to.host}`);
    to.pathname = to.pathname.toLowerCase();
    if (to.pathname.startsWith('/error')) throw new Error('it answers with its page of errors');
    const file = await ask(to, signal);
    if (!isPdf(file)) throw new Error(describe(file));
    return file;
  }

  return {
    fetch: async (symbol, language, progress, signal) => {
      for (let tries = 0; ; tries += 1) {
        try {
          return await fetchOnce(symbol, language, signal);
        } catch (error) {
          signal.throwIfAborted();
          const reason = error instanceof Error ? error.message : String(error);
          const wait = pauses[tries];
          if (wait === undefined) throw unavailable(symbol, language, tries + 1, reason, error);
          progress(`${symbol} (${language}): ${reason}; asking again in ${Math.ceil(wait / 1000)} s`);
          await pause(wait, undefined, { signal });
        }
      }
    },
  };
}

function isPdf({ status, body }: Answer): boolean {
  return status === 200 && body.subarray(0, 5).toString('latin1') === '%PDF-';
}

function describe({ status, body }: Answer): string {
  return status === 200
    ? `it answers with ${body.length} bytes that are no PDF file`
    : `it answers with status ${status}`;
}

function unavailable(symbol: string, language: string, tries: number, reason: string, cause: unknown) {
  const message = `the documents server did not give the text (${language}) in ${tries} tries: ${reason}`;
  return new MandateCyclesError('document-unavailable', message, symbol, { cause });
}
