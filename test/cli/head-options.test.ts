import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withCommandLine } from './command-line.ts';

const text = `The Security Council,

Recalling its earlier resolutions,

1. Decides to extend the mandate of the Mission unti! 3l March 2002;
`;
const head = ['--symbol', 's/res/9001(2001)', '--adopted', '2001-03-01'];

describe('a head that the text lacks', () => {
  it('is asked for, and taken from --symbol and --adopted', () =>
    withCommandLine(async ({ run, file }) => {
      const path = await file('text.txt', text);
      const lacking = await run('derive', path);
      assert.equal(lacking.status, 1);
      assert.match(lacking.err, /\[symbol-missing\].*--symbol/);
      const { status, out } = await run('derive', '--explain', ...head, path);
      assert.equal(status, 0);
      assert.match(out, /S\/RES\/9001 \(2001\), adopted 2001-03-01/);
      assert.match(out, /“unti! 3l March 2002”/);
      assert.match(out, /Mended before reading:\n {2}“unti!” \(\d+–\d+\) read as “until”: misread-word/);
    }));

  it('is kept with a text that is added', () =>
    withCommandLine(async ({ run, file }) => {
      const added = await run('add', ...head, await file('text.txt', text));
      assert.deepEqual([added.status, added.err], [0, '']);
      const { out } = await run('list', '--from', '2002-03-31', '--to', '2002-03-31', '--format', 'json');
      assert.deepEqual(
        JSON.parse(out).map(({ resolution }: { resolution: string }) => resolution),
        ['S/RES/9001 (2001)'],
      );
    }));

  it('is refused where it is none, or lies ahead', () =>
    withCommandLine(async ({ run, file }) => {
      const path = await file('text.txt', text);
      assert.equal((await run('derive', '--symbol', 'A/RES/1', path)).status, 2);
      assert.equal((await run('derive', '--adopted', '2001-02-30', path)).status, 2);
      for (const format of ['table', 'json', 'ics']) {
        const ahead = ['--symbol', 'S/RES/9001 (2999)', '--adopted', '2999-03-01', '--format', format];
        const { status, err } = await run('derive', ...ahead, path);
        assert.deepEqual([status, /\[adoption-in-future\]/.test(err)], [1, true]);
      }
    }));
});
