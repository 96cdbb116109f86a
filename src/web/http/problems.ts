import { STATUS_CODES } from 'node:http';
import { type ErrorCode, MandateCyclesError } from '../../errors.ts';

/** A problem as RFC 9457 writes it; `type` is left out and so "about:blank": the status and `code` say it all. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ErrorCode | 'internal-error';
  readonly where?: string;
  readonly hint?: string;
}

/** What is not listed is the service's own fault. */
const statuses: Partial<Record<ErrorCode, number>> = {
  'option-invalid': 400,
  'request-invalid': 400,
  'not-authorized': 401,
  'admin-disabled': 403,
  'not-found': 404,
  'resolution-unknown': 404,
  'obligation-unknown': 404,
  'not-recorded': 404,
  'method-not-allowed': 405,
  'changed-meanwhile': 409,
  'file-too-large': 413,
  'request-too-large': 413,
  'format-unknown': 415,
  'media-type-unsupported': 415,
  'file-empty': 422,
  'format-broken': 422,
  'pdf-encrypted': 422,
  'pdf-without-text': 422,
  'encoding-unknown': 422,
  'language-unsupported': 422,
  'not-a-resolution': 422,
  'symbol-missing': 422,
  'adoption-date-missing': 422,
  'too-many-dates': 422,
  'symbol-invalid': 422,
  'submission-invalid': 422,
  'document-differs': 502,
  'document-unavailable': 502,
  'mail-refused': 503,
  'data-unwritable': 503,
  'disk-full': 503,
  'too-busy': 429,
  'too-many-requests': 429,
  'link-invalid': 404,
  'database-unavailable': 503,
  'database-damaged': 503,
  'database-missing': 503,
};

/** Gives the problem to answer an error with. What is no error of ours tells a stranger nothing about the inside. */
export function toProblem(error: unknown): Problem {
  const known = error instanceof MandateCyclesError ? error : fromFramework(error);
  if (known === null) return { title: titleOf(500), status: 500, detail: 'the service failed', code: 'internal-error' };
  const status = statuses[known.code] ?? 500;
  return {
    title: titleOf(status),
    status,
    detail: known.message,
    code: known.code,
    where: known.where,
    hint: known.hint,
  };
}

/** express and its body readers throw errors with a status of their own. */
function fromFramework(error: unknown): MandateCyclesError | null {
  const status = error instanceof Error && 'status' in error ? error.status : null;
  if (status === 413) return new MandateCyclesError('request-too-large', 'the body is too large', 'body');
  if (status === 415)
    return new MandateCyclesError('media-type-unsupported', 'the body is encoded', 'content-encoding');
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new MandateCyclesError('request-invalid', 'the request cannot be read', 'request');
  }
  return null;
}

function titleOf(status: number): string {
  return STATUS_CODES[status] ?? 'Error';
}
