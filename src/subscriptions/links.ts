import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link lets its owner do, and nothing else. */
export type LinkPurpose = 'manage' | 'unsubscribe';

/** An old mail must still let its reader go; what changes more is for the mails of these days. */
const daysValid: Readonly<Record<LinkPurpose, number>> = { manage: 90, unsubscribe: 730 };
const dayMilliseconds = 86_400_000;

/**
 * Gives the token of a link: the subscription's id, the day on which it expires, and a signature over both and the
 * purpose (HMAC-SHA-256). It stands in every mail, so nothing of it is stored. The same day gives the same token.
 */
export function signLink(key: Buffer, purpose: LinkPurpose, id: string, now: Date): string {
  const expires = (Math.floor(now.getTime() / dayMilliseconds) + daysValid[purpose]).toString(36);
  return `${id}.${expires}.${signatureOf(key, purpose, id, expires).toString('base64url')}`;
}

/** The subscription's id behind a token; null for one that is forged, for another purpose or expired. */
export function readLink(key: Buffer, purpose: LinkPurpose, token: string, now: Date): string | null {
  const [, id, expires, signature] = /^([\w-]{10,40})\.([0-9a-z]{1,6})\.([\w-]{43})$/.exec(token) ?? [];
  if (id === undefined || expires === undefined || signature === undefined) return null;
  const given = Buffer.from(signature, 'base64url');
  const right = timingSafeEqual(given, signatureOf(key, purpose, id, expires));
  return right && Number.parseInt(expires, 36) * dayMilliseconds > now.getTime() ? id : null;
}

function signatureOf(key: Buffer, purpose: LinkPurpose, id: string, expires: string): Buffer {
  return createHmac('sha256', key)
    .update(JSON.stringify([purpose, id, expires]))
    .digest();
}
