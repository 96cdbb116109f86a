import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { readText } from '../../../src/document/formats/read-text.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { assertInOrder } from './in-order.ts';
import { print, unlessInstalled } from './producers.ts';
import { chinese, english, printedLines, toHtml } from './sample.ts';

/** A grey dot, stretched to a page as a scanner would fill it. */
const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

suite('PDFs printed by Chromium', { skip: unlessInstalled('chromium') }, () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  before(async () => {
    folder = await temporaryFolder();
  });
  after(() => folder.remove());

  async function printed(html: string): Promise<Uint8Array> {
    const file = join(folder.path, 'page.html');
    await writeFile(file, html);
    return print(folder.path, file);
  }

  for (const sample of [english, chinese]) {
    for (const style of ['', 'body > ol { columns: 2; text-align: justify }']) {
      test(`${sample.language}${style && ' in two columns'}: printed lines, numbers, plain ideographs`, async () => {
        const text = await readText(await printed(toHtml(sample, style)), 'page.pdf');
        assertInOrder(text, [...printedLines(sample), ...sample.table.map((row) => row.join(' '))]);
        assert.doesNotMatch(text, /[\u2e80-\u2fdf]/, 'no radicals in place of ideographs');
        for (const [, label] of sample.items)
          assert.match(text, new RegExp(`^${label.replace(/[().]/g, '\\$&')} `, 'm'));
      });
    }
  }

  test('a scan holds no text', async () => {
    const pdf = await printed(`<img src="${picture}" style="width:100%;height:900px">`);
    await assert.rejects(readText(pdf, 'scan.pdf'), { code: 'pdf-without-text', where: 'scan.pdf' });
  });
});
