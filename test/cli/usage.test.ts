import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { withCommandLine } from './command-line.ts';

describe('wrong usage', () => {
  const wrong: readonly (readonly string[])[] = [
    ['next', '--frobnicate'],
    ['next', '--kin', 'report'],
    ['next', '--as-of', '2001-02-30'],
    ['next', '--as-of', 'tomorrow'],
    ['next', '--count', '0'],
    ['next', '--count', 'many'],
    ['next', '--kind', 'wish'],
    ['next', '--bearer', 'nobody'],
    ['next', '--mandate', 'UNKNOWN'],
    ['next', '--format', 'ics'],
    ['next', 'extra'],
    ['list', '--from', '2001-12-31', '--to', '2001-01-01'],
    ['list', '--known-on', '1 May 2001'],
    ['derive'],
    ['derive', '--format', 'xml', 'x.txt'],
    ['add'],
    ['submit', 'S-RES-9100-2001/7/report/1', '2001-04-30'],
    ['submit', 'x', '2001-04-30', '--symbol', '\u001b[31mred', '--on', '2001-04-30'],
    ['compare', 'one.txt'],
    ['remind', '--now', 'soon'],
    ['serve', '--port', '80'],
    ['frobnicate'],
  ];
  for (const args of wrong) {
    it(`is status 2 and one line: ${args.join(' ').replace(/\p{Cc}/gu, '?')}`, () =>
      withCommandLine(async ({ run }) => {
        const { status, out, err } = await run(...args);
        assert.deepEqual([status, out], [2, '']);
        assert.match(err, /^mandate-cycles: [^\n]+\n$/);
      }));
  }

  it('of a setting is status 1 and one line that names the variable', () =>
    withCommandLine(async ({ run, env }) => {
      env['LEAD_DAYS'] = 'soon';
      const { status, out, err } = await run('next');
      assert.deepEqual([status, out], [1, '']);
      assert.match(err, /^mandate-cycles: LEAD_DAYS: must be [^\n]*\[setting-invalid\]; [^\n]+\n$/);
    }));

  it('without a command shows the help, on the other stream', () =>
    withCommandLine(async ({ run }) => {
      const { status, out, err } = await run();
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, /^Usage: mandate-cycles /);
    }));
});

describe('help and version', () => {
  it('are data', () =>
    withCommandLine(async ({ run }) => {
      assert.deepEqual(await run('--version'), { status: 0, out: `${packageJson.version}\n`, err: '' });
      const { status, out, err } = await run('--help');
      assert.deepEqual([status, err], [0, '']);
      for (const command of [
        'derive',
        'next',
        'list',
        'add',
        'submit',
        'compare',
        'check',
        'serve',
        'remind',
        'schema',
      ]) {
        assert.match(out, new RegExp(`\\n  ${command} `));
      }
    }));
});
