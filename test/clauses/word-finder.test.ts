import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createWordFinder } from '../../src/clauses/word-finder.ts';

/** Enough words that a table is made where words are not separated. */
const others = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'].map((letter) => ({
  name: 'other',
  pattern: `${letter}方`,
}));

const words = [
  { name: 'force', pattern: '联合国部队|联合国驻黎巴嫩临时部队' },
  { name: 'council', pattern: '安理会|安全理事会' },
  { name: 'letter', pattern: '信' },
  { name: 'mission', pattern: '特派团(?!团长)|联合国[^，]{1,4}特派团' },
  ...others,
];

describe('the words of a language without blanks', () => {
  const find = createWordFinder(words, '');
  const found = (text: string, from = 0, to = text.length) =>
    find(text, from, to).map(({ word, start, end }) => `${word.name} ${text.slice(start, end)}`);

  it('are found in order, a pattern before a spelling and the longest spelling first', () => {
    assert.deepEqual(found('安理会请联合国驻黎巴嫩临时部队'), ['council 安理会', 'force 联合国驻黎巴嫩临时部队']);
    assert.deepEqual(found('联合国海地特派团、联合国部队的信，特派团团长'), [
      'mission 联合国海地特派团',
      'force 联合国部队',
      'letter 信',
    ]);
  });

  it('are found where they stand whole between two places', () => {
    assert.deepEqual(found('安理会安全理事会信', 1, 8), ['council 安全理事会']);
    assert.deepEqual(found('安理会安全理事会信', 1, 7), []);
    assert.deepEqual(found('特派团团长', 0, 3), ['mission 特派团']);
  });
});

describe('the words of a language with blanks', () => {
  const words = [
    { name: 'hand over', pattern: 'keep|UNMIK' },
    { name: 'extend', pattern: 'keep(?= [a-z]+ in operation)' },
    { name: 'body', pattern: 'UN[A-Z]+' },
  ];
  const find = createWordFinder(words, '\\b');
  const found = (text: string) => find(text, 0, text.length).map(({ word }) => word.name);

  it('are the ones that look around them, where they find what they look for', () => {
    assert.deepEqual(found('to keep offices in operation'), ['extend']);
    assert.deepEqual(found('to keep offices'), ['hand over']);
  });

  it('are the ones that are spelled out before a pattern that happens to match the same letters', () => {
    assert.deepEqual(found('UNMIK and UNMIS'), ['hand over', 'body']);
  });
});
