import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { securityHeaders } from './security-headers.ts';

/** A finished answer: made once, then only sent. */
export interface Rendering {
  readonly identity: Representation;
  readonly gzip: Representation;
}

interface Representation {
  readonly body: Buffer;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string | number>>;
}

export interface RenderingKind {
  readonly contentType: string;
  readonly cacheControl: string;
  /** Request headers besides Accept-Encoding that the answer depends on. */
  readonly vary?: string;
}

/**
 * Finishes an answer of status 200. Both forms get a strong ETag of their own (RFC 9110 section 8.8.3: a strong
 * validator is of the very bytes), made from the content, so that every instance and restart gives the same.
 */
export function finish(content: string, kind: RenderingKind): Rendering {
  const body = Buffer.from(content);
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const headers = {
    ...securityHeaders,
    'Content-Type': kind.contentType,
    'Cache-Control': kind.cacheControl,
    Vary: kind.vary ? `Accept-Encoding, ${kind.vary}` : 'Accept-Encoding',
  };
  const represent = (bytes: Buffer, etag: string, more: Record<string, string> = {}): Representation => ({
    body: bytes,
    etag,
    headers: { ...headers, ...more, ETag: etag, 'Content-Length': bytes.length },
  });
  return {
    identity: represent(body, `"${hash}"`),
    gzip: represent(gzipSync(body, { level: 9 }), `"${hash}-gzip"`, { 'Content-Encoding': 'gzip' }),
  };
}

/** How much memory a rendering holds, in bytes. */
export function sizeOf({ identity, gzip }: Rendering): number {
  return identity.body.length + gzip.body.length;
}

/** Answers a GET or HEAD request: compressed only for who asks for it, and 304 for who has it already. */
export function send(request: IncomingMessage, response: ServerResponse, rendering: Rendering): void {
  const chosen = acceptsGzip(request.headers['accept-encoding']) ? rendering.gzip : rendering.identity;
  if (isKnown(request.headers['if-none-match'], rendering)) {
    const { 'Content-Length': _, 'Content-Encoding': __, ...headers } = chosen.headers;
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, chosen.headers);
  response.end(request.method === 'HEAD' ? undefined : chosen.body);
}

/** RFC 9110 section 12.5.3; what names no gzip gets identity, which every client reads. */
function acceptsGzip(header: string | string[] | undefined): boolean {
  const quality = /(?:^|,)\s*(?:x-)?gzip\s*(?:;\s*q=([\d.]+)\s*)?(?:,|$)/i.exec(String(header ?? ''));
  return quality !== null && Number(quality[1] ?? 1) > 0;
}

/** If-None-Match compares weakly (RFC 9110 section 13.1.2), and either form of the content will do. */
function isKnown(header: string | undefined, { identity, gzip }: Rendering): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const known = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(identity.etag) || known.includes(gzip.etag);
}
