import { z } from 'zod';
import {
  bearer,
  cycle,
  day,
  documentSymbol,
  due,
  item,
  kind,
  languageCode,
  line,
  mandate,
  obligationId,
  resolutionSymbol,
  source,
  title,
} from './schema-parts.ts';

const mandateAct = z.strictObject({
  mandate,
  act: z.enum(['establish', 'extend', 'change', 'terminate']),
  paragraph: z.string().trim().max(40).default(''),
  date: day.nullable().default(null).describe('The new end, or the day on which the mandate ends.'),
  source,
});

const resolution = z
  .strictObject({
    symbol: resolutionSymbol,
    adopted: day,
    source,
    derivedFrom: languageCode
      .optional()
      .describe(
        'The language of the text that rules read all this in ("derive --format yaml"); nobody has reviewed it.',
      ),
    mandateActs: z.array(mandateAct).max(50).default([]),
    items: z.array(item).max(200).default([]),
  })
  .describe('What a resolution states, where its text is not at hand.');

const succession = z
  .strictObject({
    resolution: resolutionSymbol,
    effect: z.enum(['keeps', 'replaces']),
    obligation: obligationId,
    source,
  })
  .describe('What a later resolution does to one earlier duty, where the rule of renewals does not say it.');

const answer = z.strictObject({
  obligation: obligationId,
  date: day.describe('The due date that is answered.'),
  extent: z.enum(['whole', 'part']).default('whole'),
});

const issued = z.union([day, z.strictObject({ notBefore: day.nullable(), notAfter: day })], {
  error: 'is neither a day nor {notBefore, notAfter}',
});

const submission = z
  .strictObject({
    symbol: documentSymbol,
    dated: day.nullable().default(null).describe('The date that the document bears.'),
    issued: issued.describe('The day of issue; where it is not known, the days between which it lies.'),
    answers: z.array(answer).min(1).max(50),
    source,
  })
  .describe('A document that answers due items.');

const moveEffect = z.strictObject({ type: z.literal('move'), obligation: obligationId, from: day, to: day });
const cycleEffect = z.strictObject({
  type: z.literal('cycle'),
  obligation: obligationId,
  after: day,
  ...cycle,
  until: day,
});

const amendment = z
  .strictObject({
    symbol: documentSymbol,
    on: day,
    reason: line,
    effects: z
      .array(z.discriminatedUnion('type', [moveEffect, cycleEffect]))
      .min(1)
      .max(50),
    source,
  })
  .describe('A presidential note or an exchange of letters that moves a date or changes a cycle.');

const byPerson = { on: day, by: line, reason: line, source };
const was = z
  .strictObject({ kind: kind.optional(), bearer: bearer.optional(), dates: z.array(day).max(1000).optional() })
  .default({})
  .describe('What the derivation said: a later derivation that differs is reported.');

const correction = z
  .discriminatedUnion('action', [
    z.strictObject({
      action: z.literal('correct'),
      ...byPerson,
      obligation: obligationId,
      was,
      to: z.strictObject({
        kind: kind.optional(),
        bearer: bearer.optional(),
        addressee: bearer.nullable().optional(),
        mandate: mandate.nullable().optional(),
        due: due.optional(),
        dates: z.array(day).max(1000).optional(),
        title: title.optional(),
      }),
    }),
    z.strictObject({ action: z.literal('reject'), ...byPerson, obligation: obligationId, was }),
    z.strictObject({ action: z.literal('add'), ...byPerson, resolution: resolutionSymbol, item }),
  ])
  .describe("A person's word against the derivation's.");

const review = z
  .strictObject({ resolution: resolutionSymbol, by: line, on: day })
  .describe("A person's confirmation that a resolution's items are right.");

const milestones = z
  .strictObject({
    office: z
      .string()
      .trim()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}-]{0,39}$/u, 'must be one short word, such as mali-desk'),
    kinds: z.array(kind).min(1).max(10),
    mandates: z.array(mandate).max(50).default([]).describe('Of these bodies alone; of all where none is named.'),
    steps: z
      .array(z.strictObject({ days: z.int().min(1).max(365).describe('Days before the date.'), title }))
      .min(1)
      .max(10),
  })
  .describe("An office's own steps on the way to a date: who asks for them has them in mails and feeds.");

/** A file of the schedules folder: the one definition behind the reader, the types and the published JSON Schema. */
export const scheduleSchema = z.strictObject({
  resolutions: z.array(resolution).max(1000).default([]),
  successions: z.array(succession).max(1000).default([]),
  submissions: z.array(submission).max(5000).default([]),
  amendments: z.array(amendment).max(1000).default([]),
  corrections: z.array(correction).max(1000).default([]),
  reviews: z.array(review).max(1000).default([]),
  milestones: z.array(milestones).max(200).default([]),
});

/** A schedule file as it is after defaults are filled in. */
export type Schedule = z.output<typeof scheduleSchema>;

/** Gives the JSON Schema (2020-12) of a schedule file, for editors and other checkers. */
export function scheduleJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    title: 'Schedule of mandate-cycles',
    ...z.toJSONSchema(scheduleSchema, { io: 'input' }),
  };
}
