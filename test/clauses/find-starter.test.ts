import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createStarterFinder } from '../../src/clauses/find-starter.ts';
import { packs } from '../../src/languages/index.ts';

describe('the beginnings of time expressions', () => {
  for (const { layout, time } of packs) {
    it(`are all found where they stand, in "${layout.language}"`, () => {
      const find = createStarterFinder(time);
      for (const starter of time.starters) {
        // A table of pairs knows no single character.
        assert.ok(starter.length > 1, starter);
        assert.equal(find(`; ${starter}`, 0), 2, starter);
      }
      assert.equal(find('; . ,', 0), -1);
    });

    it(`are looked for from a place on, and no number is entered in its middle, in "${layout.language}"`, () => {
      const find = createStarterFinder(time);
      const text = '1999; 2001;';
      assert.deepEqual(
        [0, 1, 2, 6, 7].map((from) => find(text, from)),
        [0, 6, 6, 6, -1],
      );
    });
  }
});
