import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeLine } from '../../src/mail/safe-line.ts';

describe('a safe line', () => {
  const cases: readonly (readonly [what: string, text: string, safe: string])[] = [
    ['keeps words in any script', 'MINUSMA，报告 é 🕊 نص', 'MINUSMA，报告 é 🕊 نص'],
    ['takes no line end of any kind', 'a\r\nBcc: x@y\u2028b\u2029c\u0085d\ve', 'a Bcc: x@y b c d e'],
    ['drops what turns the direction', 'safe\u202egnp.exe\u2066x\u2069\u200f', 'safegnp.exex'],
    ['drops what is invisible', 'a\u200bb\ufeffc\u00add', 'abcd'],
    ['mends half a character', 'a\ud800b', 'a\ufffdb'],
  ];
  for (const [what, text, safe] of cases) it(what, () => assert.equal(safeLine(text), safe));

  it('is bounded, and cuts no character in two', () => {
    assert.equal(safeLine('x'.repeat(400)).length, 301);
    assert.equal(safeLine('🕊🕊', 3), '🕊…');
  });
});
