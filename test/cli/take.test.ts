import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSampleServer } from '../documents-server/sample-server.ts';
import { textPdf } from '../documents-server/text-pdf.ts';
import { sampleResolution } from '../sample-resolution.ts';
import { withCommandLine } from './command-line.ts';

const numbers = [9101, 9102];
const files = Object.fromEntries(
  numbers.map((number) => [`S/RES/${number}(2001) en`, textPdf(sampleResolution({ number }))]),
);

test('take fetches several symbols, and a list, and goes on after one that cannot be had', () =>
  withCommandLine(async ({ env, file, run }) => {
    const server = await startSampleServer({ files });
    env['DOCUMENTS_URL'] = server.url;
    const list = await file('list.txt', '# two of them\n\nS/RES/9102 (2001)  # the second\nnonsense\n');
    const taken = await run('take', 'S/RES/9101(2001)', '--from', list);
    assert.equal(taken.status, 1);
    assert.match(taken.out, /^S\/RES\/9101 \(2001\) \(en\): added as edition 1; \d+ duties$/m);
    assert.match(taken.out, /^S\/RES\/9102 \(2001\) \(en\): added as edition 1; \d+ duties$/m);
    assert.match(taken.err, /nonsense: this is no symbol of a resolution \[symbol-invalid\]/);
    const again = await run('take', 'S/RES/9101(2001)');
    assert.deepEqual(again, { status: 0, out: 'S/RES/9101 (2001) (en): known already, not asked for\n', err: '' });
    await server.close();
  }));

test('take without a symbol is wrong usage', () =>
  withCommandLine(async ({ run }) => {
    const { status, err } = await run('take');
    assert.equal(status, 2);
    assert.match(err, /no symbol is given/);
  }));
