import { openingOf } from '../opening-line.ts';
import type { Layout } from '../types.ts';
import type { Change } from './mend.ts';

/** No head without an opening line behind it is longer. */
const longestHead = 600;
const apart = /(?<=^|[ \t])[\p{L}\d(（](?: [\p{L}\d()（）.,]){3,}(?: \p{Script=Han}{1,8}){0,3}(?![^\s])/gmu;

/**
 * Words whose letters the head sets apart: "R e s o l u t i o n", "第 3 6 0 4 号". Two blanks part the words. Letters move,
 * so that this is for the head alone, of which nothing is quoted.
 */
export function closeUp(text: string, layout: Layout): readonly Change[] {
  const beginning = text.slice(0, 4 * longestHead);
  const opened = openingOf(beginning, layout)?.index ?? longestHead;
  return Array.from(beginning.slice(0, opened).matchAll(apart), ({ 0: printed, index }) => {
    const end = index + printed.length;
    return { start: index, end, read: printed.replaceAll(' ', ''), reason: 'letterspacing' };
  });
}
