import { InvalidArgumentError } from 'commander';
import { DateTime } from 'luxon';
import { type IsoDate, parseIsoDate } from '../dates/iso-date.ts';
import { isDocumentSymbol } from '../events/document-symbol.ts';

/** Reads "2021-07-15". */
export function dateOption(value: string): IsoDate {
  const date = parseIsoDate(value);
  if (date === null) throw new InvalidArgumentError('Give a date that exists, such as 2001-07-15.');
  return date;
}

/** Reads an ISO 8601 moment; where it names no offset, or is a date alone, it is New York's, as all days are. */
export function instantOption(value: string): DateTime {
  const instant = DateTime.fromISO(value, { zone: 'America/New_York' });
  if (!instant.isValid) throw new InvalidArgumentError('Give a moment such as 2001-07-15T09:00:00Z.');
  return instant;
}

export function countOption(value: string): number {
  if (!/^\d{1,4}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1 to 1000.');
  return Number(value);
}

/** The symbol of a document: "S/2021/844". */
export function symbolOption(value: string): string {
  if (!isDocumentSymbol(value)) {
    throw new InvalidArgumentError('Give the symbol of a document as it is printed on it, such as S/2001/844.');
  }
  return value;
}

/** Collects values that are repeated or separated by commas. */
export function valuesOption(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(',').map((part) => part.trim())].filter((part) => part !== '');
}
