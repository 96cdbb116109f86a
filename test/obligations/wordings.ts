import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allLines, datedLines } from './duties.ts';
import { chinese, deriveFrom, english } from './sample.ts';

/** Sentences that say the same, in any language; several paragraphs are parted by " || ". */
export interface Wordings {
  readonly says: string;
  readonly texts: readonly string[];
  /** Paragraph, kind, bearer and dates, for a resolution of 15 January 2001. */
  readonly gives: readonly string[];
}

/** Tests that every wording gives what its group gives. */
export function testWordings(subject: string, groups: readonly Wordings[], linesOf = datedLines): void {
  describe(subject, () => {
    for (const { says, texts, gives } of groups) {
      for (const text of texts) it(`${says}: ${text}`, () => assert.deepEqual(linesOf(derived(text)), gives));
    }
  });
}

/** The same for items without a date too, whose lines end in the form of their time. */
export function testItems(subject: string, groups: readonly Wordings[]): void {
  testWordings(subject, groups, allLines);
}

function derived(text: string): ReturnType<typeof deriveFrom> {
  const sample = /[\u4e00-\u9fff]/.test(text) ? chinese : english;
  return deriveFrom(sample(...text.split(' || ')));
}
