import type { Layout } from './types.ts';

/** Where a resolution opens ("The Security Council,"): the first of the language's forms that the text holds. */
export function openingOf(text: string, { openings }: Layout): RegExpExecArray | null {
  for (const form of openings) {
    const opening = form.exec(text);
    if (opening) return opening;
  }
  return null;
}
