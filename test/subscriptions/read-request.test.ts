import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matches } from '../../src/subscriptions/preferences.ts';
import { readRequest } from '../../src/subscriptions/read-request.ts';
import { sampleEvent } from '../reminders/sample-event.ts';

const read = (input: unknown) => readRequest(input, ['MINUSMA', 'UNFICYP']);

describe('a request for a subscription', () => {
  it('needs an address and nothing else', () => {
    assert.deepEqual(read({ email: 'Desk@Example.org' }), {
      address: 'Desk@example.org',
      preferences: {
        filter: { mandate: [], bearer: [], kind: [] },
        leadDays: [30, 7, 1],
        lang: 'en',
        timeZone: 'America/New_York',
        hour: 8,
        rhythm: 'single',
        untilDelivered: false,
        notices: [],
        milestones: null,
      },
    });
  });

  it('takes one value or a list, in any order and case of a mandate', () => {
    const { preferences } = read({
      email: 'desk@example.org',
      filter: { mandate: ['unficyp', 'MINUSMA', 'minusma'], kind: 'report' },
      leadDays: [1, 30, 7, 7],
    });
    assert.deepEqual(preferences.filter, { mandate: ['MINUSMA', 'UNFICYP'], bearer: [], kind: ['report'] });
    assert.deepEqual(preferences.leadDays, [30, 7, 1]);
  });

  const email = 'desk@example.org';
  const wrong: readonly (readonly [where: string, input: unknown])[] = [
    ['body', null],
    ['body', []],
    ['email', {}],
    ['email', { email: 'desk@example.org\nBcc: other@example.org' }],
    ['email', { email: 'a@b.example, c@d.example' }],
    ['body', { email, unknown: true }],
    ['filter', { email, filter: { mandat: 'MINUSMA' } }],
    ['filter.kind', { email, filter: { kind: 'memo' } }],
    ['filter.mandate', { email, filter: { mandate: 'MINUSNA' } }],
    ['leadDays', { email, leadDays: [] }],
    ['leadDays.0', { email, leadDays: [1.5] }],
    ['leadDays', { email, leadDays: Array.from({ length: 11 }, (_, i) => i) }],
    ['timeZone', { email, timeZone: 'Europe/Atlantis' }],
    ['hour', { email, hour: 24 }],
    ['lang', { email, lang: 'fr' }],
  ];
  for (const [where, input] of wrong) {
    it(`is refused by field: ${JSON.stringify(input).slice(0, 70)}`, () => {
      assert.throws(() => read(input), { code: 'request-invalid', where });
    });
  }
});

describe('a filter', () => {
  const event = sampleEvent('2001-04-30');
  const lets = (filter: object) => {
    const { preferences } = readRequest({ email: 'desk@example.org', filter }, ['UNXYZ', 'MINUSMA']);
    return matches(preferences, event);
  };
  it('lets through what each of its fields names, and all where it names nothing', () => {
    assert.ok(
      lets({}) && lets({ mandate: 'unxyz' }) && lets({ kind: ['letter', 'report'], bearer: 'secretary-general' }),
    );
    assert.ok(
      !lets({ mandate: 'MINUSMA' }) && !lets({ kind: 'letter' }) && !lets({ mandate: 'UNXYZ', kind: 'letter' }),
    );
  });
  it('that names a mandate lets nothing through that serves none', () => {
    const { preferences } = readRequest({ email: 'desk@example.org', filter: { mandate: 'UNXYZ' } }, ['UNXYZ']);
    assert.ok(!matches(preferences, sampleEvent('2001-04-30', { mandate: null })));
  });
});
