import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What the pages say in one language. Words about events themselves stand with the calendar and the labels. */
export type Words = typeof en;

export const words: Readonly<Record<DisplayLanguage, Words>> = { en, zh };
