import { z } from 'zod';
import type { IsoDate } from '../dates/iso-date.ts';
import { bearers } from '../terms/bearers.ts';
import { certainties } from '../terms/certainties.ts';
import { kinds } from '../terms/kinds.ts';

/** A day that exists, as "2021-06-29". */
export const day = z.iso.date().transform((text) => text as IsoDate);

/** One line or a few that people read. */
export const line = z.string().trim().min(1).max(500);

export const source = line.describe(
  'Where this stands, for whoever checks it: a document with its paragraph, an address.',
);

export const resolutionSymbol = z
  .string()
  .regex(/^(?:S\/RES\/\d{1,4} \(\d{4}\)|(?!S\/RES\/)\S.{1,118}\S)$/u, 'is not of the form "S/RES/2584 (2021)"')
  .describe('A resolution as "S/RES/2584 (2021)", or the name of another document that states items.');

export const documentSymbol = z
  .string()
  .regex(/^\S.{1,118}\S$/u, 'is not a document symbol such as "S/2021/844"')
  .describe('A symbol such as "S/2021/844", or the name of a document that has none.');

export const obligationId = z
  .string()
  .max(200)
  .regex(/^[^/\s]+\/[^/]*\/[a-z-]+\/[A-Za-z0-9-]+$/, 'is not an id such as "S-RES-2584-2021/61/report/1"');

export const languageCode = z.string().regex(/^[a-z]{2}$/, 'is not a language code such as "en"');
export const kind = z.enum(kinds);
export const bearer = z.enum(bearers);
export const mandate = line.describe('The key of the body, such as "MINUSMA".');
export const title = z.strictObject({ en: line, zh: line });

const duration = z.string().regex(/^-?P\d{1,4}[YMWD]$/, 'is not a period such as "P3M"');
const positiveDuration = z.string().regex(/^P[1-9]\d{0,3}[YMWD]$/, 'is not a period such as "P3M"');
export const cycle = { every: positiveDuration, first: day };

const anchor = z.enum(['adoption', 'mandate-expiry', 'period-start', 'item', 'first', 'calendar']);

/** How the time is stated; the same forms that `derive` prints. */
export const due = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('fixed'), date: day, precision: z.enum(['month', 'year']).exactOptional() }),
  z.strictObject({
    type: z.literal('offset'),
    from: anchor,
    duration,
    unit: z.literal('working-day').exactOptional(),
    date: day,
  }),
  z.strictObject({
    type: z.literal('recurring'),
    ...cycle,
    from: anchor.default('first'),
    until: day.nullable(),
    except: z.array(day).max(100).exactOptional(),
  }),
  z.strictObject({ type: z.literal('aligned'), with: line }),
  z.strictObject({ type: z.literal('triggered'), trigger: line, duration: duration.exactOptional() }),
  z.strictObject({ type: z.literal('standing'), wording: line }),
]);

export const item = z.strictObject({
  paragraph: z
    .string()
    .trim()
    .max(40)
    .default('')
    .describe('As printed: "61", "30(a)(vi)"; left out where the source names none.'),
  kind,
  bearer,
  addressee: bearer.nullable().default(null),
  mandate: mandate.nullable().default(null),
  due,
  dates: z.array(day).max(1000).optional().describe('Where they do not follow from `due`, as for an aligned item.'),
  title,
  quote: z.string().trim().max(500).default('').describe('The words that carry the time.'),
  subject: z
    .strictObject({ text: line, language: z.string().regex(/^[a-z]{2}$/, 'is not a language code such as "en"') })
    .exactOptional()
    .describe("What it is about, in a text's words."),
  rule: z.string().trim().max(200).default('').describe('The rule that read it, where rules did.'),
  assumptions: z.array(line).max(20).default([]),
  certainty: z
    .enum(certainties)
    .default('stated')
    .describe('stated: a source says so; text: it follows from the resolution; inferred: somebody concluded it.'),
  otherSources: z
    .array(z.strictObject({ due, source }))
    .max(5)
    .default([])
    .describe('Sources that give other dates; both are shown.'),
  source,
});
