import { MandateCyclesError } from '../../errors.ts';

/** Gives what a user is told of a failure of PostgreSQL, https://www.postgresql.org/docs/current/errcodes-appendix.html. */
export function explainPostgres(error: unknown, place: string): unknown {
  if (error instanceof MandateCyclesError || !(error instanceof Error)) return error;
  const { code = '' } = error as { code?: string };
  const reason = error.message || code;
  if (code === '53100')
    return new MandateCyclesError('disk-full', 'the disk of PostgreSQL is full', place, { cause: error });
  // Of what the server says, only these are about it and not about what it was asked: connection, resources,
  // intervention by its operator, system, rights, and passwords.
  if (/^[0-9A-Z]{5}$/.test(code) && !/^(?:08|25006|28|3D|42501|53|55P03|57|58|XX)/.test(code)) return error;
  return new MandateCyclesError('database-unavailable', `PostgreSQL: ${reason}`, place, { cause: error });
}

/** Host, port and name of the database, without the password. */
export function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `postgres://${hostname}${port ? `:${port}` : ''}${pathname}`;
}
