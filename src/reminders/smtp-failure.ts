import type { Failure } from './mail-sender.ts';

/**
 * What a failure while sending is about. Only what the server says of this recipient (RCPT TO) or this content (DATA) is
 * final; that it does not relay, or wants to know us first, it may say there as well, and that is about us.
 * `contentBegun`: the server had asked for the content, so that the mail may even have been taken over.
 */
export function failureOf(error: Error, contentBegun: boolean): Failure {
  const { command = '', responseCode = 0 } = error as { command?: string; responseCode?: number };
  if (command === 'RCPT TO') {
    if (isAboutUs(responseCode, error.message)) return 'service';
    return responseCode >= 500 ? 'refused' : 'mail';
  }
  if (command === 'DATA' && responseCode > 0) return responseCode >= 500 ? 'refused' : 'mail';
  return contentBegun ? 'mail' : 'service';
}

/** 530, 534, 535 and 538 ask for a login or for TLS (RFC 4954); others say so in words, or with the code X.7.1 of RFC 3463. */
function isAboutUs(responseCode: number, message: string): boolean {
  return [530, 534, 535, 538].includes(responseCode) || /\brelay|authenticat|sender|client host/i.test(message);
}
