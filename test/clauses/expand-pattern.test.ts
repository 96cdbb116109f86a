import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginningsOf, endingsOf, expandPattern } from '../../src/clauses/expand-pattern.ts';

describe('what a pattern is made of', () => {
  it('is spelled out where letters say it all', () => {
    assert.deepEqual(expandPattern('report(?:s|ed)?')?.toSorted(), ['report', 'reported', 'reports']);
    assert.deepEqual(expandPattern('报告|通[报知]'), ['报告', '通报', '通知']);
    for (const more of ['任务(?!部队)', '\\d日', '作.通报', 'a+', '(?<=a)b']) assert.equal(expandPattern(more), null);
  });

  it('is known by its first letters, whatever follows them', () => {
    assert.deepEqual(beginningsOf('(?:[Tt]he )?report\\b', 2)?.toSorted(), ['Th', 're', 'th']);
    assert.deepEqual(beginningsOf('作[^，]{0,4}通报', 2)?.toSorted(), ['作', '作通']);
    assert.deepEqual(beginningsOf('(?<!包容)各方', 2), ['各方']);
    assert.deepEqual(beginningsOf('(?:之前)?(?=起)', 1)?.toSorted(), ['之', '起']);
    assert.equal(beginningsOf('\\d{3}', 2)?.length, 100);
  });

  it('is known by its last letters', () => {
    assert.deepEqual(endingsOf('(?:自|从)[^，]{3,24}?(?:至|到)', 1)?.toSorted(), ['到', '至']);
    assert.deepEqual(endingsOf('(?<=定期)(?:在)?', 1)?.toSorted(), ['在', '期']);
    const numbers = Array.from({ length: 999 }, (_, i) => `${i}th of `);
    assert.deepEqual(endingsOf(`by (?:${numbers.join('|')})?`, 3)?.toSorted(), ['by ', 'of ']);
  });

  it('is unknown where a match may begin or end with anything', () => {
    for (const pattern of ['.a', '[^a]', '\\w+', '(?:a)?', '', '(?=.)a|b?'])
      assert.equal(beginningsOf(pattern, 1), null);
    assert.equal(endingsOf('a.*', 1), null);
  });
});
