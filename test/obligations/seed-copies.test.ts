import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DerivedResolution } from '../../src/obligations/types.ts';
import { derive } from '../derive.ts';
import { seedText } from '../seed.ts';
import { datedLines, duties } from './duties.ts';
import { inTraditionalScript } from './traditional-script.ts';

const original = derive(seedText, 'seed');

/** Replaces words that the seed holds; a copy that is none would prove nothing. */
function changed(words: string | RegExp, by: string): string {
  const text = seedText.replace(words, by);
  assert.notEqual(text, seedText, `the seed does not hold ${words}`);
  return text;
}

function shiftYears(text: string, years: number): string {
  return text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (year) => String(Number(year) + years));
}

test('the seed has the dated duties that a reader finds in it', () => {
  assert.deepEqual(
    datedLines(original).filter((line) => !line.startsWith('6 ')),
    [
      '1 event state 2022-02-27',
      '4 deadline party 2022-06-30',
      '4 event state 2022-02-27',
      '5 report secretary-general 2021-09-29 2021-12-29 2022-03-29 2022-06-29',
      '15 deadline state 2022-06-30',
      '17 mandate-expiry mission 2022-06-30',
      '19 report secretary-general 2021-07-15',
      '30(a)(vi) event state 2022-02-27',
      '40 report secretary-general 2021-09-30',
      '43 authorization-expiry state 2022-06-30',
      '43 report state 2021-09-29 2021-12-29 2022-03-29 2022-06-29',
      '48 report secretary-general 2021-09-29 2021-12-29 2022-03-29 2022-06-29',
      '61 report secretary-general 2021-09-29 2021-12-29 2022-03-29 2022-06-29',
      '62 letter secretary-general 2021-12-29 2022-06-29',
    ],
  );
});

test('the seed lists its duties without a date, and dates none of them', () => {
  const undated = original.obligations.filter(({ dates }) => dates.length === 0).map(({ paragraph }) => paragraph);
  for (const paragraph of ['1', '2', '6', '11', '24', '30(a)(iii)', '30(d)(ii)', '32', '47', '56']) {
    assert.ok(undated.includes(paragraph), `para. ${paragraph} is not listed`);
  }
});

test('another file name changes nothing', () => {
  assert.deepEqual(derive(seedText, '/elsewhere/a.txt'), original);
});

test('when all years and the symbol move on, every date moves with them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1000, max: 1999 }), (years, number) => {
      const text = shiftYears(seedText, years).replace(/(?<!\d)2584(?!\d)/g, String(number));
      const moved = derive(text, 'seed');
      assert.equal(moved.resolution.symbol, `S/RES/${number} (${2021 + years})`);
      assert.equal(moved.resolution.adopted, `${2021 + years}-06-29`);
      const expected = JSON.stringify(duties(original)).replace(/\b(20\d\d)(?=-\d\d-\d\d\b)/g, (year) =>
        String(Number(year) + years),
      );
      assert.equal(JSON.stringify(duties(moved)), expected);
    }),
    { numRuns: 15 },
  );
});

test('without paragraph 62 its letters are gone and nothing else', () => {
  const text = changed(/ 62\. 还请秘书长[\s\S]*?(?= 63\. 决定)/, '');
  const kept = datedLines(original).filter((line) => !line.startsWith('62 '));
  assert.deepEqual(datedLines(derive(text, 'seed')), kept);
  assert.equal(kept.length, datedLines(original).length - 1);
});

test('four months for three in paragraph 61 gives reports every four months, and what goes with them', () => {
  const text = changed('在本决议通过后每三个月', '在本决议通过后每四个月');
  const due = (paragraph: string) =>
    derive(text, 'seed').obligations.find((item) => item.paragraph === paragraph && item.kind === 'report')?.dates;
  assert.deepEqual(due('61'), ['2021-10-29', '2022-02-28', '2022-06-29']);
  assert.deepEqual(due('43'), ['2021-10-29', '2022-02-28', '2022-06-29']);
});

test('a later end of the mandate moves what ends with it and lengthens its cycles', () => {
  const text = changed('延长至 2022 年 6 月 30 日', '延长至 2022 年 12 月 31 日');
  const lines = datedLines(derive(text, 'seed'));
  assert.ok(lines.includes('15 deadline state 2022-12-31'), lines.join('\n'));
  assert.ok(lines.includes('62 letter secretary-general 2021-12-29 2022-06-29 2022-12-29'), lines.join('\n'));
});

test('a text without line wraps, page heads and links says the same', () => {
  const [head, body] = split(seedText.replace(/^(?:https?:\S*|S\/RES\/.*|21-08828.*)$/gm, ''));
  const unwrapped = body.replace(/\s*\n(?!\s*(?:\d+\. |\([a-e]\)|[㈠-㈩]|–))\s*/g, '').replace(/\n\s*\n/g, '\n');
  assert.ok(unwrapped.split('\n').length < 200, `there are ${unwrapped.split('\n').length} lines left`);
  assertSame(derive(head + unwrapped, 'seed'));
});

test('a page foot inside a date does not break it', () => {
  const foot = '\n\n\nS/RES/2584 (2021)  \n\n \n\n21-08828 5/16 \n\n';
  assertSame(derive(changed('延长至 2022 年 6 月 30 日', `延长至 2022 年 6${foot} 月 30 日`), 'seed'));
  assertSame(derive(changed('不迟于 2021 年 7 月 15 日', `不迟于 2021 年${foot}7 月 15 日`), 'seed'));
});

test('traditional script says the same', () => {
  // What an item is about stays in the script of the text.
  const withoutWords = (items: DerivedResolution) => duties(items).map(({ title, subject, ...facts }) => facts);
  assert.deepEqual(withoutWords(derive(inTraditionalScript(seedText), 'seed')), withoutWords(original));
});

test('full-width digits and brackets say the same', () => {
  const text = seedText.replace(/[0-9()]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  assertSame(derive(text, 'seed'));
});

test('the months of a cycle may be printed in digits or in numerals', () => {
  assertSame(derive(changed('在本决议通过后每三个月', '在本决议通过后每 3 个月'), 'seed'));
  assertSame(derive(changed('每 6 个月向安全理事会', '每六个月向安全理事会'), 'seed'));
});

test('pages that break anywhere between lines change nothing', () => {
  const [head, body] = split(seedText);
  const lines = body.split('\n');
  const feet = [
    '',
    ' ',
    '\n',
    'S/RES/2584 (2021)',
    '21-08828 7/16',
    '8/16 21-08828',
    'https://undocs.org/ch/S/RES/2374(2017)',
  ];
  const breaks = fc.array(fc.tuple(fc.nat(lines.length - 1), fc.subarray(feet, { minLength: 1 })), { maxLength: 30 });
  fc.assert(
    fc.property(breaks, (pages) => {
      const printed = [...lines];
      for (const [at, foot] of pages) printed[at] += `\n${foot.join('\n')}\n`;
      assertSame(derive(head + printed.join('\n'), 'seed'));
    }),
    { numRuns: 30 },
  );
});

test('lines that wrap after any character change nothing', () => {
  const [head, body] = split(seedText);
  // What stands alone on its line is furniture or a label: it is printed whole.
  const places = [...body.matchAll(/(?<=[\u4e00-\u9fff\d]) ?(?=[\u4e00-\u9fff])/g)].map(({ index }) => index);
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...places), { maxLength: 60 }), (wraps) => {
      let text = body;
      for (const at of wraps.sort((a, b) => b - a)) text = `${text.slice(0, at)}\n\n${text.slice(at)}`;
      assertSame(derive(head + text, 'seed'));
    }),
    { numRuns: 30 },
  );
});

/** The head with the preamble, and the operative part from paragraph 1 on. */
function split(text: string): readonly [string, string] {
  const at = text.search(/^ *1\. /m);
  assert.ok(at > 0, 'no paragraph 1');
  return [text.slice(0, at), text.slice(at)];
}

function assertSame(copy: DerivedResolution): void {
  assert.deepEqual(duties(copy), duties(original));
}
