import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { documentOf } from './sample.ts';

describe('the way back to the source', () => {
  it('leads every character of the clean words to where it stands, however the page is laid out', () => {
    const breaks = fc.constantFrom(
      '\n',
      ' \n\n ',
      '\n\n\nS/RES/9001 (2001)\n\n01-12345 2/16\n',
      '\r\n',
      '  ',
      '\t',
      '\u3000',
    );
    const words = fc.constantFrom('秘书长', '不迟于', '2001', '年', '5', '月', '30', '日', '，报告', '执行情况', '㎡');
    const parts = fc.array(fc.tuple(words, breaks), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(parts, fc.array(fc.nat(200), { maxLength: 12 }), (printed, order) => {
        const { text, passages } = documentOf(`1. 请${printed.flat().join('')}行动；\n`, 'zh');
        const passage = passages[0]!;
        assert.equal(passage.text, `1.请${printed.map(([word]) => word).join('')}行动；`);
        // In any order: what is asked for later may stand before.
        for (const number of [...order, ...Array(passage.text.length).keys()]) {
          const at = number % passage.text.length;
          const { start, end, quote } = passage.sourceOf(at, at + 1);
          assert.deepEqual([text.slice(start, end), quote], [passage.text[at], passage.text[at]]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does so in a language with blanks, but for the blanks themselves', () => {
    const breaks = fc.constantFrom(' ', '\n', '  \n', '\n\nS/RES/9001 (2001)\n\n', '\u00a0');
    const words = fc.constantFrom('by', 'no later than', '15', 'July', 'the Secretary-General’s', 'report', 'Côte');
    fc.assert(
      fc.property(fc.array(fc.tuple(words, breaks), { minLength: 1, maxLength: 40 }), (printed) => {
        const { text, passages } = documentOf(`1. Requests ${printed.flat().join('')}action;\n`);
        const passage = passages[0]!;
        for (const [at, character] of [...passage.text].entries()) {
          if (character === ' ') continue;
          const { start, end } = passage.sourceOf(at, at + 1);
          assert.equal(text.slice(start, end).replace('’', "'"), character);
        }
        const whole = passage.sourceOf(0, passage.text.length);
        assert.ok(text.slice(whole.start, whole.end).endsWith('action;'));
      }),
      { numRuns: 60 },
    );
  });

  it('spells ligatures out, and quotes them as they are printed', () => {
    const { text, passages } = documentOf('1. Requests the oﬃce to report within forty-ﬁve days of its ﬁrst ﬁles;\n');
    const passage = passages[0]!;
    assert.equal(passage.text, '1. Requests the office to report within forty-five days of its first files;');
    for (const words of ['office', 'within forty-five days', 'days of its first files', 'ive']) {
      const at = passage.text.indexOf(words);
      const { start, end, quote } = passage.sourceOf(at, at + words.length);
      assert.equal(text.slice(start, end), quote);
      assert.ok(quote.normalize('NFKC').endsWith(words), quote);
    }
  });

  it('counts UTF-16 units', () => {
    const { text, passages } = documentOf('1. 请𠮷国于 2001 年报告；\n', 'zh');
    const passage = passages[0]!;
    const at = passage.text.indexOf('2001');
    const { start, end } = passage.sourceOf(at, at + 4);
    assert.equal(text.slice(start, end), '2001');
  });
});
