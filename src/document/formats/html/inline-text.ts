import { isIdeographic } from '../ideographic.ts';

/** Stands for `<br>` until blanks are folded; U+2028 is Unicode's own line separator. */
export const lineBreak = '\u2028';

/**
 * Folds blanks as a browser does: any run is one blank, and a line end of the source between two ideographs is none
 * (CSS Text 3, section 4.1.3). No-break blanks become blanks; soft hyphens and zero-width characters go.
 */
export function inlineText(words: string): string {
  return words
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[ \t\r\n\f\u00a0]+/g, (run, at: number, whole: string) =>
      run.includes('\n') && isIdeographic(whole[at - 1]) && isIdeographic(whole[at + run.length]) ? '' : ' ',
    )
    .replace(/ ?\u2028 ?/g, '\n')
    .trim();
}
