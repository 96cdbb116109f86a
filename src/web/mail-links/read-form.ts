import { MandateCyclesError } from '../../errors.ts';

/** A form's fields as they come: a value or, where a name is sent several times, a list. */
export type FormFields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Gives what the API would have been sent (see read-request.ts): a form knows words only. */
export function preferencesInput(fields: FormFields): Record<string, unknown> {
  const all = (name: string) => [fields[name] ?? []].flat().filter((value) => value !== '');
  const one = (name: string) => all(name)[0];
  const number = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN);
  const hour = one('hour');
  return {
    filter: { mandate: all('mandate'), bearer: all('bearer'), kind: all('kind') },
    leadDays: (one('leadDays') ?? '30,7,1')
      .split(/[\s,，、;]+/)
      .filter(Boolean)
      .map(number),
    lang: one('language'),
    timeZone: one('timeZone'),
    hour: hour === undefined ? undefined : number(hour),
    rhythm: one('rhythm'),
    untilDelivered: one('untilDelivered') === 'yes',
    notices: all('notices'),
    milestones: one('milestones') ?? null,
  };
}

/** The fields of a form's body. @throws MandateCyclesError `request-invalid` where the body is none. */
export function formFields(body: unknown): FormFields {
  if (typeof body === 'object' && body !== null) return body as FormFields;
  throw new MandateCyclesError('request-invalid', 'the body must be a form', 'body');
}
