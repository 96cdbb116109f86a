import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withCommandLine } from './command-line.ts';

describe('subscribe', () => {
  it('asks an address for its consent, and makes nothing of it yet', () =>
    withCommandLine(async ({ run }) => {
      const asked = await run(
        'subscribe',
        'Desk@example.org',
        '--mandate',
        'untest',
        '--lead-days',
        '14,3',
        '--lang',
        'zh',
      );
      assert.deepEqual(asked, { status: 0, out: 'Desk@example.org: a mail asks for confirmation\n', err: '' });
      assert.deepEqual(await run('subscriptions'), { status: 0, out: '', err: '' });
      const exported = await run('subscriptions', 'export', 'desk@example.org');
      assert.deepEqual(JSON.parse(exported.out), { address: 'desk@example.org', subscriptions: [] });
      assert.equal((await run('subscriptions', 'delete', 'desk@example.org')).status, 0);
    }));

  for (const [what, ...args] of [
    ['address', 'nobody'],
    ['mandate', 'desk@example.org', '--mandate', 'NOBODY'],
    ['leadDays', 'desk@example.org', '--lead-days', 'soon'],
    ['hour', 'desk@example.org', '--hour', '25'],
  ] as const) {
    it(`refuses a wrong ${what} in one line`, () =>
      withCommandLine(async ({ run }) => {
        const { status, out, err } = await run('subscribe', ...args);
        assert.deepEqual([status, out], [2, '']);
        assert.match(err, /^mandate-cycles: .*\[option-invalid\].*\n$/);
      }));
  }

  it('takes one address only where data are asked for', () =>
    withCommandLine(async ({ run }) => {
      assert.equal((await run('subscriptions', 'export', 'a@example.org, b@example.org')).status, 2);
    }));
});
