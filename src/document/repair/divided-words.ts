import type { DividedWords } from '../types.ts';
import { type Change, unread } from './mend.ts';

/** A word at a line's end, its hyphen, and the rest at the beginning of the next line. */
const division = /([a-zà-ÿ]{2,40})[-\u00ad][ \t]{0,40}\r?\n[ \t]{0,80}([a-zà-ÿ]{2,40})/gi;
const lineEnds = ['-\n', '-\r', '- \n', unread];
/** What no word of its own is, but what many end with. */
const endings =
  /^(?:[bcdfglmprstv]?(?:tion|sion|ment|ness|ance|ence|ing|ity|ies|ive|ary|ber|ble|ful|lish|ous|ally|ate|ated|ize|ized|ise|al|ly|ed|er|ers|es|tations?|mentation))s?$/;

/**
 * Words that a line's end divides ("Janu-⏎ary") are joined; those that have a hyphen of their own ("cease-⏎fire",
 * "twenty-⏎five", "Secretary-⏎General") keep it. Where a word is printed elsewhere in the text, that decides.
 */
export function joinDividedWords(text: string, { words, hyphenated }: DividedWords): readonly Change[] {
  if (!lineEnds.some((end) => text.includes(end))) return [];
  const changes: Change[] = [];
  let printed: ReadonlySet<string> | null = null;
  for (const { 0: all, 1: first = '', 2: second = '', index } of text.matchAll(division)) {
    // A capital begins a word of its own.
    if (/^[A-ZÀ-Þ]/.test(second)) continue;
    const [before, after] = [first.toLowerCase(), second.toLowerCase()];
    const isKnown = words.has(before + after) || all.includes(unread);
    if (!isKnown && hyphenated.has(before)) continue;
    if (!isKnown) {
      printed ??= new Set(text.toLowerCase().match(/[a-zà-ÿ]{2,40}(?:-[a-zà-ÿ]{2,40})?(?![a-zà-ÿ-])/g));
      const isCompound =
        printed.has(`${before}-${after}`) || (before.length > 4 && printed.has(before) && !endings.test(after));
      if (isCompound && !printed.has(before + after)) continue;
    }
    const at = index + first.length;
    changes.push({ start: at, end: index + all.length - second.length, read: '', reason: 'divided-word' });
  }
  return changes;
}
