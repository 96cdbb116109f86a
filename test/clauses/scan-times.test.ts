import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createTimeScanner } from '../../src/clauses/scan-times.ts';
import type { TimeRule } from '../../src/clauses/types.ts';
import { english } from '../../src/languages/en/index.ts';
import { chinese } from '../../src/languages/zh/index.ts';

const scan = { en: createTimeScanner(english.time), zh: createTimeScanner(chinese.time) };

function withRule(rule: Partial<TimeRule>) {
  const whole: TimeRule = {
    name: 'a rule of the test',
    of: 'date',
    pattern: 'when it is <date>',
    means: { role: 'by' },
    order: 1,
    examples: { reads: ['when it is ⟨1 May 2001⟩'] },
    ...rule,
  };
  return createTimeScanner({ ...english.time, rules: [...english.time.rules, whole] });
}

describe('the time scanner', () => {
  it('reads an expression with the words around it, and says which rule did', () => {
    const text = 'to help no later than 15 July 2021 on its way';
    const [mention, ...others] = scan.en(text);
    assert.equal(others.length, 0);
    assert.equal(text.slice(mention?.start, mention?.end), 'no later than 15 July 2021');
    assert.equal(text.slice(mention?.coreStart, mention?.coreEnd), '15 July 2021');
    assert.deepEqual(mention?.value, {
      type: 'date',
      date: { year: 2021, month: 7, day: 15, precision: 'day' },
    });
    assert.deepEqual([mention?.rule, mention?.meaning], ['<limit> <date>', { role: 'by' }]);
  });

  it('says of an expression that no rule reads what it is', () => {
    const meanings = ['the budget 1 July 2021', 'the budget 2021', 'a six-month stretch'].map(
      (text) => scan.en(text)[0]?.meaning,
    );
    assert.deepEqual(meanings, [{ role: 'on' }, { aside: 'name' }, { aside: 'length' }]);
  });

  it('tries rules of lower order first', () => {
    const text = 'report by 1 May 2001';
    assert.equal(withRule({ pattern: 'by <date>', order: 0 })(text)[0]?.rule, 'a rule of the test');
    assert.equal(withRule({ pattern: 'by <date>', order: 99 })(text)[0]?.rule, '<limit> <date>');
  });

  it('gives a value to what is misprinted by scanning', () => {
    const values = ['1l July 2021', '11th July 2021', 'July 11, 2021', 'July 11 2021'].map(
      (date) => scan.en(`by ${date}`)[0]?.value,
    );
    for (const value of values) {
      assert.deepEqual(value, { type: 'date', date: { year: 2021, month: 7, day: 11, precision: 'day' } });
    }
  });

  it('reads digits, numerals and mixtures of them alike', () => {
    for (const text of ['在2021年7月15日之前', '在二〇二一年七月十五日之前']) {
      assert.deepEqual(scan.zh(text)[0]?.value, {
        type: 'date',
        date: { year: 2021, month: 7, day: 15, precision: 'day' },
      });
    }
    for (const text of ['在120天内', '在一百二十天内']) {
      assert.deepEqual(scan.zh(text)[0]?.value, { type: 'period', period: { count: 120, unit: 'day' } });
    }
  });

  it('refuses a rule without its slot, and one with a slot that the language does not have', () => {
    assert.throws(() => withRule({ pattern: 'when it is late' }), /a rule of the test.*<date>/);
    assert.throws(() => withRule({ pattern: '<nonsense> <date>' }), /a rule of the test.*<nonsense>/);
  });

  it('finds expressions in order, each once, in any mixture of words', () => {
    const pieces = {
      en: [
        'by 15 July 2021',
        ' ',
        'within 30 days',
        ', and',
        ' every ',
        'three months',
        ' 2001 ',
        'of the mandate',
        '. ',
        'end ',
      ],
      zh: ['不迟于2021年7月15日', '，', '在30天内', '每', '三个月', '任务', '期满', '前', '2001年', '报告', '。'],
    };
    for (const language of ['en', 'zh'] as const) {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...pieces[language]), { maxLength: 40 }), (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end, coreStart, coreEnd } of scan[language](text)) {
            assert.ok(start <= coreStart && coreStart < coreEnd && coreEnd <= end && end <= text.length);
            assert.ok(coreStart >= last, `"${text}" is read twice at ${coreStart}`);
            last = coreEnd;
          }
        }),
      );
    }
  });
});
