import { IANAZone } from 'luxon';
import { z } from 'zod';
import type { DatedEvent } from '../events/types.ts';
import { bearers } from '../terms/bearers.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';
import { kinds } from '../terms/kinds.ts';

/** Where nobody says: the places and hours of the Council. */
export const defaults = { leadDays: [30, 7, 1], timeZone: 'America/New_York', hour: 8 } as const;

export const languageChoices = ['en', 'zh', 'both'] as const;
export const rhythms = ['single', 'weekly', 'monthly'] as const;
/** `changed`: a new date; `mandate`: renewed, ended, lapsed; `delivered`: a document came. */
export const noticeChoices = ['changed', 'mandate', 'delivered'] as const;
export type NoticeChoice = (typeof noticeChoices)[number];

const mostValues = 50;
const wholeDays = 'must be up to ten whole numbers of days, 0 to 365';
const name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}\p{Cf}]+$/u, 'must be plain words');

/** One value or a list of them. */
function listOf<Value extends z.ZodType<string>>(value: Value) {
  const list = z.array(value).max(mostValues);
  return z
    .union([value, list])
    .transform((given) => [...new Set<z.output<Value>>(Array.isArray(given) ? given : [given])].sort());
}

/** What a subscriber may choose; the same in the API, in the form, on the command line and in the store. */
export const preferencesSchema = z.strictObject({
  filter: z
    .strictObject({
      mandate: listOf(name).default([]),
      bearer: listOf(z.enum(bearers)).default([]),
      kind: listOf(z.enum(kinds)).default([]),
    })
    .prefault({}),
  leadDays: z
    .array(z.int(wholeDays).min(0, wholeDays).max(365, wholeDays), wholeDays)
    .min(1, wholeDays)
    .max(10, wholeDays)
    .default([...defaults.leadDays])
    .transform((days) => [...new Set(days)].sort((a, b) => b - a)),
  lang: z.enum(languageChoices).default('en'),
  timeZone: z
    .string()
    .max(60)
    .refine((zone) => IANAZone.isValidZone(zone), 'must be a time zone such as Europe/Berlin')
    .default(defaults.timeZone),
  hour: z.int().min(0).max(23).default(defaults.hour),
  rhythm: z.enum(rhythms).default('single'),
  untilDelivered: z.boolean().default(false),
  notices: listOf(z.enum(noticeChoices)).default([]),
  /** The office whose internal milestones are added; see the milestones of the schedules folder. */
  milestones: name.nullable().default(null),
});

export type Preferences = z.output<typeof preferencesSchema>;

/** The languages that mails are written in, in their order. */
export function languagesOf({ lang }: Pick<Preferences, 'lang'>): readonly DisplayLanguage[] {
  return lang === 'both' ? ['zh', 'en'] : [lang];
}

/** Whether the filter lets an event through; a field without values lets all through. */
export function matches({ filter }: Pick<Preferences, 'filter'>, event: DatedEvent): boolean {
  const isAmong = (values: readonly string[], value: string | null) =>
    values.length === 0 || values.some((each) => each.toLowerCase() === value?.toLowerCase());
  return (
    isAmong(filter.kind, event.kind) && isAmong(filter.bearer, event.bearer) && isAmong(filter.mandate, event.mandate)
  );
}

/** For a reader that sorts out by itself: a program. */
export function everything(leadDays: readonly number[]): Preferences {
  return preferencesSchema.parse({
    leadDays: [...leadDays],
    hour: 0,
    notices: [...noticeChoices],
    untilDelivered: true,
  });
}
