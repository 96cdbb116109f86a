import { z } from 'zod';
import type { App, CorrectionAction } from '../../app/contract.ts';
import { parseIsoDate } from '../../dates/iso-date.ts';
import { MandateCyclesError } from '../../errors.ts';
import { slugOf } from '../../events/resolution-order.ts';
import type { Obligation } from '../../obligations/types.ts';
import { bearers } from '../../terms/bearers.ts';
import { kinds } from '../../terms/kinds.ts';

const line = z.string().trim().min(1).max(500);
const day = z.string().transform((text, context) => {
  const parsed = parseIsoDate(text.trim());
  if (parsed === null) context.addIssue({ code: 'custom', message: 'must be a date such as 2021-10-01' });
  return parsed ?? z.NEVER;
});
/** Dates parted by commas or blanks; none for an empty field. */
const days = z.string().transform((text, context) => {
  const parts = text.split(/[\s,，、]+/).filter((part) => part !== '');
  const parsed = parts.map(parseIsoDate);
  if (parsed.some((date) => date === null) || parts.length > 200) {
    context.addIssue({ code: 'custom', message: 'must be dates such as 2021-10-01, parted by commas' });
    return z.NEVER;
  }
  return parsed.filter((date) => date !== null).sort();
});
const seen = z.coerce.number().int().min(0).default(0);
const why = { reason: line, source: line, seen };

export const correctForm = z.object({
  ...why,
  obligation: line,
  dates: days,
  kind: z.enum(kinds),
  bearer: z.enum(bearers),
});
export const rejectForm = z.object({ ...why, obligation: line });
export const addForm = z.object({
  ...why,
  paragraph: z.string().trim().max(40),
  kind: z.enum(kinds),
  bearer: z.enum(bearers),
  mandate: z.string().trim().max(120),
  date: day,
  titleEn: line,
  titleZh: line,
});
export const deliverForm = z.object({
  obligation: line,
  date: day,
  symbol: z.string().trim().min(3).max(100),
  issued: day,
  whole: z.literal('1').optional(),
});
export const seenForm = z.object({ obligation: z.string().max(500).default(''), seen });
export const reviewForm = z.object({ seen });
export const takeForm = z.object({ symbol: line, language: z.enum(['en', 'zh', 'fr']) });

/** @throws MandateCyclesError `request-invalid`, where = the field. */
export function readForm<Form extends z.ZodType>(form: Form, body: unknown): z.output<Form> {
  const parsed = form.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new MandateCyclesError('request-invalid', issue?.message ?? 'invalid', issue?.path.join('.') || 'form');
}

/** What a correction says of an obligation as it was derived: only what differs. */
export function correctionOf(obligation: Obligation, form: z.output<typeof correctForm>): CorrectionAction {
  const { id, kind, bearer, dates } = obligation;
  return {
    action: 'correct',
    obligation: id,
    was: { kind, bearer, dates },
    to: {
      ...(form.kind === kind ? {} : { kind: form.kind }),
      ...(form.bearer === bearer ? {} : { bearer: form.bearer }),
      ...(form.dates.join() === dates.join() ? {} : { dates: form.dates }),
    },
  };
}

/** An item that a person adds; `number` tells it from others that were added. */
export function additionOf(symbol: string, form: z.output<typeof addForm>, number: string): CorrectionAction {
  const { paragraph, kind, bearer, mandate, date, titleEn, titleZh } = form;
  const item: Obligation = {
    id: `${slugOf(symbol)}/${paragraph || '-'}/${kind}/desk-${number}`,
    paragraph,
    kind,
    bearer,
    addressee: null,
    mandate: mandate || null,
    due: { type: 'fixed', date },
    dates: [date],
    source: { start: 0, end: 0, quote: '' },
    sentence: '',
    rule: '',
    assumptions: [],
    readings: [],
    title: { en: titleEn, zh: titleZh },
  };
  return { action: 'add', resolution: symbol, item };
}

const takeBackForm = z.discriminatedUnion('what', [
  z.object({ what: z.literal('text'), slug: line, language: line, edition: z.coerce.number().int().min(1) }),
  z.object({ what: z.literal('submission'), obligation: line, date: day, symbol: line }),
  z.object({ what: z.literal('statement'), number: z.coerce.number().int().min(1) }),
]);

/** Takes back what the form names; whoever comes second is told that it was taken back already. */
export async function takeBack(app: App, body: unknown, by: string): Promise<void> {
  const form = readForm(takeBackForm, body);
  if (form.what === 'text') await app.withdrawText(form, by);
  else if (form.what === 'submission') await app.withdrawSubmission(form, by);
  else await app.withdrawStatement(form.number, by);
}
