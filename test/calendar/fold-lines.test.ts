import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldLines } from '../../src/calendar/fold-lines.ts';
import { escapedText, onOneLine, plainText } from '../../src/calendar/plain-text.ts';

const unfold = (text: string) => text.replace(/\r\n /g, '').replace(/\r\n$/, '');

test('a folded line has at most 75 octets, splits no character and no escape, and unfolds to itself', () => {
  const piece = fc.constantFrom('\\,', '\\;', '\\n', '\\\\', 'a', '秘', '𠮷', 'é', ' ', ':');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
      const line = `X${pieces.join('')}`;
      const folded = foldLines(line);
      assert.equal(unfold(folded), line);
      for (const part of folded.split('\r\n')) {
        assert.ok(Buffer.byteLength(part) <= 75);
        assert.ok(part.isWellFormed());
        assert.equal(/\\*$/.exec(part)?.[0].length ?? 0, evenBackslashes(part), `an escape is cut in ${part}`);
      }
    }),
  );
});

/** The length of the run of backslashes at the end, where it is even; one less where it is not. */
function evenBackslashes(part: string): number {
  const run = /\\*$/.exec(part)?.[0].length ?? 0;
  return run - (run % 2);
}

test('lines folded by somebody else are folded anew, and the last line is ended', () => {
  const cut = `SUMMARY:${'x'.repeat(65)}\\\r\n ,rest\r\nEND:X`;
  assert.equal(foldLines(cut), `SUMMARY:${'x'.repeat(65)}\\,\r\n rest\r\nEND:X\r\n`);
});

test('whatever text goes in, one line comes out, without a control character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      assert.doesNotMatch(escapedText(text), /[\p{Cc}\p{Cf}\u2028\u2029]/u);
      assert.doesNotMatch(onOneLine(text), /[\p{Cc}\p{Cf}\u2028\u2029]/u);
      assert.doesNotMatch(plainText(text), /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }),
  );
});

test('a quote over a line wrap reads as one line, without a blank between Chinese characters', () => {
  assert.equal(
    onOneLine('至迟在 2021 年 5 \n月 30 日\n提出\r\n报告，\n并说明'),
    '至迟在 2021 年 5 月 30 日提出报告，并说明',
  );
  assert.equal(onOneLine('no later than\n  30 May'), 'no later than 30 May');
});
