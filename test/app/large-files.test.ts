import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleResolution } from '../sample-resolution.ts';
import { withTestApp } from './test-app.ts';

/** How often others had their turn while `work` ran. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await work();
  clearInterval(timer);
  return turns;
}

test('a large file is read in a thread of its own, and gives what a small one gives', () =>
  withTestApp(async ({ app }) => {
    const padding = `${'Recalling its earlier resolutions, '.repeat(6_000)}\n\n`;
    const small = sampleResolution();
    const large = small.replace('1. Decides', `${padding}1. Decides`);
    const read = (text: string) => app.readResolution(new TextEncoder().encode(text), 'a.txt');
    const [one, other] = [await read(small), await read(large)];
    const facts = ({ obligations }: typeof one) => obligations.map(({ id, dates }) => [id, dates]);
    assert.deepEqual(facts(other), facts(one));
  }));

test('a file of 20 MB keeps nobody waiting, and is refused', () =>
  withTestApp(async ({ app }) => {
    const text = sampleResolution() + '1. Requests a report every month;\n'.repeat(580_000);
    const bytes = new TextEncoder().encode(text);
    const turns = await turnsDuring(() =>
      assert.rejects(app.addResolution(bytes, 'a.txt'), { code: 'file-too-large', where: 'a.txt' }),
    );
    assert.ok(turns > 10, `others had ${turns} turns`);
  }));

test('what is wrong with a large file is said as of a small one', () =>
  withTestApp(async ({ app }) => {
    const bytes = new TextEncoder().encode('No resolution at all. '.repeat(10_000));
    await assert.rejects(app.addResolution(bytes, 'a.txt'), { code: 'not-a-resolution', where: 'a.txt' });
  }));

test('more files than can be read soon are turned away', () =>
  withTestApp(async ({ app }) => {
    const bytes = new TextEncoder().encode(`${sampleResolution()}${' '.repeat(200_000)}`);
    const answers = await Promise.allSettled(Array.from({ length: 12 }, () => app.readResolution(bytes, 'a.txt')));
    const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason.code] : []));
    assert.deepEqual(refused, Array(4).fill('too-busy'));
  }));
