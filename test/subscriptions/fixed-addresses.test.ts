import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFixedAddresses } from '../../src/subscriptions/fixed-addresses.ts';

const parse = (text: string) => parseFixedAddresses(text, [30, 7, 1]);

describe('fixed addresses', () => {
  it('are one or several, each with what it wants', () => {
    const [desk, chief] = parse(
      'desk@example.org  chief@bücher.example?mandate=MINUSMA,Panel+of+Experts+on+Mali&kind=report&leadDays=14,3&lang=zh&rhythm=weekly',
    );
    assert.equal(desk?.address, 'desk@example.org');
    assert.deepEqual(desk?.preferences.leadDays, [30, 7, 1]);
    assert.equal(desk?.preferences.lang, 'both');
    assert.deepEqual(desk?.preferences.filter, { mandate: [], bearer: [], kind: [] });
    assert.equal(chief?.address, 'chief@xn--bcher-kva.example');
    assert.deepEqual(chief?.preferences.filter.mandate, ['MINUSMA', 'Panel of Experts on Mali']);
    assert.deepEqual(
      [chief?.preferences.leadDays, chief?.preferences.lang, chief?.preferences.rhythm],
      [[14, 3], 'zh', 'weekly'],
    );
  });

  it('are none where nothing is set', () => assert.deepEqual(parse('  '), []));

  for (const wrong of [
    'desk',
    'desk@example.org,other@example.org',
    'desk@example.org?mandat=MINUSMA',
    'desk@example.org?kind=memo',
    'desk@example.org?leadDays=soon',
    'desk@example.org?timeZone=Mars/Olympus',
    'desk@example.org?hour=24',
    'desk@example.org?kind=report Desk@example.org?kind=letter',
  ]) {
    it(`are refused by name: ${wrong}`, () => {
      assert.throws(() => parse(wrong), { code: 'setting-invalid', where: 'REMIND_TO' });
    });
  }
});
