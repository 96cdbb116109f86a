import { styleSource } from './style-sheet.ts';

/**
 * Sent with every answer. No page needs a script, a style but the one of all pages, or anything from elsewhere, so the
 * policy allows none: injected markup would stay dead even if an escape were forgotten.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `default-src 'none'; style-src ${styleSource}; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};
