import { z } from 'zod';
import { MandateCyclesError } from '../errors.ts';
import { parseAddress } from '../mail/addresses.ts';
import { type Preferences, preferencesSchema } from './preferences.ts';

const email = z.string().max(400);
const request = preferencesSchema.extend({ email });

/** What somebody asks for: an address as it is used on the wire, and what is to come to it. */
export interface WantedSubscription {
  readonly address: string;
  readonly preferences: Preferences;
}

/**
 * Reads a request for a subscription, as the API takes it. `mandates` are the keys of the bodies that are known: a slip
 * of the pen would make a subscription that stays silent for ever.
 * @throws MandateCyclesError `request-invalid`, where = the field.
 */
export function readRequest(input: unknown, mandates: readonly string[]): WantedSubscription {
  const parsed = request.safeParse(input);
  if (!parsed.success) throw invalid(parsed.error);
  const { email: written, ...preferences } = parsed.data;
  const address = parseAddress(written);
  if (address === null) {
    throw new MandateCyclesError('request-invalid', 'must be one mail address such as desk@example.org', 'email');
  }
  return { address, preferences: withKnownMandates(preferences, mandates) };
}

/** Reads preferences alone. @throws MandateCyclesError `request-invalid`, where = the field. */
export function readPreferencesOf(input: unknown, mandates: readonly string[]): Preferences {
  const parsed = preferencesSchema.safeParse(input);
  if (!parsed.success) throw invalid(parsed.error);
  return withKnownMandates(parsed.data, mandates);
}

/** The mandates in the spelling of their keys. */
function withKnownMandates(preferences: Preferences, mandates: readonly string[]): Preferences {
  const keys = new Map(mandates.map((key) => [key.toLowerCase(), key]));
  const mandate = preferences.filter.mandate.map((name) => {
    const key = keys.get(name.toLowerCase());
    if (key !== undefined) return key;
    const message = `unknown mandate ${JSON.stringify(name)}; known are ${mandates.join(', ') || 'none'}`;
    throw new MandateCyclesError('request-invalid', message, 'filter.mandate');
  });
  return { ...preferences, filter: { ...preferences.filter, mandate: [...new Set(mandate)].sort() } };
}

function invalid(error: z.ZodError): MandateCyclesError {
  const [issue] = error.issues;
  return new MandateCyclesError('request-invalid', issue?.message ?? 'invalid', issue?.path.join('.') || 'body');
}
