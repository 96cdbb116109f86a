import { MandateCyclesError } from '../errors.ts';
import { mailboxKey, parseAddress } from '../mail/addresses.ts';
import { preferencesSchema } from './preferences.ts';
import type { WantedSubscription } from './read-request.ts';

const names = [
  ...['mandate', 'bearer', 'kind', 'leadDays', 'lang', 'timeZone', 'hour', 'rhythm', 'untilDelivered', 'notices'],
  'milestones',
];
/** An office reads the mail at whatever hour of the day, and in both languages. */
const officeDefaults = { hour: 0, lang: 'both' };

/**
 * Reads fixed addresses as REMIND_TO takes them: parted by blanks, each with what it wants behind a question mark, in
 * the names of the API: "desk@example.org chief@example.org?mandate=MINUSMA&leadDays=30,7&lang=zh".
 * @throws MandateCyclesError `setting-invalid`, where = REMIND_TO.
 */
export function parseFixedAddresses(text: string, leadDays: readonly number[]): readonly WantedSubscription[] {
  const entries = text.split(/\s+/).filter(Boolean);
  const wanted = entries.map((entry) => parseEntry(entry, leadDays));
  if (new Set(wanted.map(({ address }) => mailboxKey(address))).size < wanted.length) {
    throw wrong('names an address twice: give it one filter, with values parted by commas');
  }
  return wanted;
}

function parseEntry(entry: string, leadDays: readonly number[]): WantedSubscription {
  const [, written = '', query = ''] = /^(.*?)(?:\?(.*))?$/.exec(entry)!;
  const address = parseAddress(written, true);
  if (address === null) throw wrong('must be mail addresses, parted by blanks');
  const given = new Map<string, string[]>();
  for (const [name, values] of new URLSearchParams(query)) {
    if (!names.includes(name)) throw wrong(`unknown name ${JSON.stringify(name)}; known are ${names.join(', ')}`);
    given.set(name, [...(given.get(name) ?? []), ...values.split(',').map((value) => value.trim())].filter(Boolean));
  }
  const one = (name: string) => given.get(name)?.[0];
  const hour = one('hour');
  const parsed = preferencesSchema.safeParse({
    ...officeDefaults,
    filter: { mandate: given.get('mandate') ?? [], bearer: given.get('bearer') ?? [], kind: given.get('kind') ?? [] },
    leadDays: given.get('leadDays')?.map(Number) ?? [...leadDays],
    lang: one('lang') ?? officeDefaults.lang,
    timeZone: one('timeZone'),
    hour: hour === undefined ? officeDefaults.hour : Number(hour),
    rhythm: one('rhythm'),
    untilDelivered: one('untilDelivered') === 'true',
    notices: given.get('notices') ?? [],
    milestones: one('milestones') ?? null,
  });
  if (parsed.success) return { address, preferences: parsed.data };
  const [issue] = parsed.error.issues;
  throw wrong(`${issue?.path.join('.')}: ${issue?.message}`);
}

function wrong(message: string): MandateCyclesError {
  return new MandateCyclesError('setting-invalid', message, 'REMIND_TO');
}
