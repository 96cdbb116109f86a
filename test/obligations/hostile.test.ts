import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { derive } from '../derive.ts';
import { hostileTexts } from './hostile-texts.ts';
import { deriveFrom, english } from './sample.ts';

describe('a hostile text is read like any other', () => {
  for (const [name, text] of Object.entries(hostileTexts)) {
    it(name, () => {
      const { resolution, obligations } = derive(text, name);
      assert.equal(resolution.symbol, 'S/RES/9001 (2001)');
      const ends = obligations.filter(({ kind }) => kind === 'mandate-expiry');
      assert.deepEqual(
        ends.map(({ dates }) => dates),
        [['2001-06-30']],
      );
      for (const { source } of obligations) assert.ok(source.start < source.end && source.end <= text.length);
    });
  }

  it('an absurd number gives no absurd date', () => {
    for (const period of ['9999 years', '99999 days', '9999 working days', '9999 months', '0 days']) {
      const { obligations } = deriveFrom(english(`Requests the Secretary-General to report within ${period};`));
      for (const { dates } of obligations) for (const date of dates) assert.match(date, /^\d{4}-\d\d-\d\d$/, period);
    }
  });

  it('cycles of days until a far year are refused before they fill the memory', () => {
    const items = Array<string>(200).fill('Requests the Secretary-General to report every day until 31 December 2049;');
    assert.throws(() => deriveFrom(english(...items)), { code: 'too-many-dates', hint: /one resolution/ });
  });
});
