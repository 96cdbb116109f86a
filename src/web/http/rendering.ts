import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { securityHeaders } from './security-headers.ts';

/** How an answer may be sent, in the order of preference where a client takes several. */
type Coding = 'br' | 'gzip' | 'identity';

interface Representation {
  readonly body: Buffer;
  /** Names and values in turn, which `writeHead` takes fastest. */
  readonly headers: readonly string[];
  /** The same without what describes the body (RFC 9110 section 15.4.5). */
  readonly headersOf304: readonly string[];
}

export interface RenderingKind {
  readonly contentType: string;
  readonly cacheControl: string;
  /** Request headers besides Accept-Encoding that the answer depends on. */
  readonly vary?: string;
  /** When the content may have changed last, for clients that know no ETag. */
  readonly lastModified?: Date;
  readonly fileName?: string;
}

/** A finished answer: made once, then only sent. Each compressed form is made when somebody first asks for it. */
export interface Rendering {
  /** The bytes that it holds in memory at most: its compressed forms together are smaller than itself. */
  readonly size: number;
  readonly etags: ReadonlySet<string>;
  readonly lastModified: Date | null;
  /** At once where that form was made before. */
  in(coding: Coding): Representation | Promise<Representation>;
}

const largeBytes = 256 * 1024;
const compress = {
  gzip: promisify(gzip),
  br: promisify(brotliCompress),
};

/**
 * Finishes an answer of status 200. Each form gets a strong ETag of its own (RFC 9110 section 8.8.3: a strong validator
 * is of the very bytes), made from the content, so that every instance and restart gives the same.
 */
export function finish(content: string | Uint8Array, kind: RenderingKind): Rendering {
  const body =
    typeof content === 'string'
      ? Buffer.from(content)
      : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const etags = { identity: `"${hash}"`, gzip: `"${hash}-gzip"`, br: `"${hash}-br"` };
  const common = [
    ...Object.entries(securityHeaders).flat(),
    ...['Cache-Control', kind.cacheControl],
    ...['Vary', kind.vary ? `Accept-Encoding, ${kind.vary}` : 'Accept-Encoding'],
    ...(kind.lastModified ? ['Last-Modified', kind.lastModified.toUTCString()] : []),
  ];
  const represent = (bytes: Buffer, coding: Coding): Representation => ({
    body: bytes,
    headers: [
      ...common,
      ...['Content-Type', kind.contentType],
      ...(kind.fileName ? ['Content-Disposition', `attachment; filename="${kind.fileName}"`] : []),
      ...(coding === 'identity' ? [] : ['Content-Encoding', coding]),
      ...['ETag', etags[coding], 'Content-Length', String(bytes.length)],
    ],
    headersOf304: [...common, 'ETag', etags[coding]],
  });
  const made: Partial<Record<Coding, Representation | Promise<Representation>>> = {
    identity: represent(body, 'identity'),
  };
  return {
    size: 2 * body.length,
    etags: new Set(Object.values(etags)),
    lastModified: kind.lastModified ?? null,
    in(coding) {
      if (coding === 'identity') return made.identity!;
      made[coding] ??= pack(body, coding).then((bytes) => {
        made[coding] = represent(bytes, coding);
        return made[coding];
      });
      return made[coding];
    },
  };
}

/** Off the loop, in the threads of zlib; what is large is packed less tightly, which is many times faster. */
function pack(body: Buffer, coding: 'br' | 'gzip'): Promise<Buffer> {
  const isLarge = body.length > largeBytes;
  if (coding === 'gzip') return compress.gzip(body, { level: isLarge ? 6 : 9 });
  return compress.br(body, { params: { [constants.BROTLI_PARAM_QUALITY]: isLarge ? 4 : 9 } });
}

/** Answers a GET or HEAD request: compressed only for who asks for it, and 304 for who has it already. */
export function send(request: IncomingMessage, response: ServerResponse, rendering: Rendering): void {
  const form = rendering.in(codingFor(request.headers['accept-encoding']));
  if (form instanceof Promise) void form.then((made) => sendForm(request, response, rendering, made));
  else sendForm(request, response, rendering, form);
}

function sendForm(
  request: IncomingMessage,
  response: ServerResponse,
  rendering: Rendering,
  form: Representation,
): void {
  if (isKnown(request, rendering)) {
    response.writeHead(304, form.headersOf304 as string[]).end();
    return;
  }
  response.writeHead(200, form.headers as string[]);
  response.end(request.method === 'HEAD' ? undefined : form.body);
}

const codings = new Map<string | undefined, Coding>();
const mostCodings = 1000;

/** RFC 9110 section 12.5.3; what names neither gets identity, which every client reads. */
function codingFor(header: string | string[] | undefined): Coding {
  const text = header === undefined ? undefined : String(header);
  const known = codings.get(text);
  if (known) return known;
  const coding = (['br', 'gzip'] as const).find((each) => accepts(text ?? '', each)) ?? 'identity';
  if (codings.size < mostCodings) codings.set(text, coding);
  return coding;
}

function accepts(header: string, coding: 'br' | 'gzip'): boolean {
  const quality = new RegExp(`(?:^|,)\\s*(?:x-)?${coding}\\s*(?:;\\s*q=([\\d.]+)\\s*)?(?:,|$)`, 'i').exec(header);
  return quality !== null && Number(quality[1] ?? 1) > 0;
}

/**
 * If-None-Match compares weakly (RFC 9110 section 13.1.2), and any form of the content will do. If-Modified-Since
 * counts only where no tag is named (section 13.1.3).
 */
function isKnown({ headers }: IncomingMessage, { etags, lastModified }: Rendering): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    if (etags.has(tags) || tags.trim() === '*') return true;
    return tags.split(',').some((tag) => etags.has(tag.trim().replace(/^W\//, '')));
  }
  const since = headers['if-modified-since'];
  return since !== undefined && lastModified !== null && Date.parse(since) >= lastModified.getTime();
}
