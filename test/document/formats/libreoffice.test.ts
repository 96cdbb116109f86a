import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { readText } from '../../../src/document/formats/read-text.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { assertInOrder } from './in-order.ts';
import { convert, unlessInstalled } from './producers.ts';
import { chinese, english, printedLines, toFlatOdt } from './sample.ts';

const samples = [
  ['English', english, 1],
  ['English in two columns', english, 2],
  ['Chinese', chinese, 1],
  ['Chinese in two columns', chinese, 2],
] as const;

suite('files made by LibreOffice', { skip: unlessInstalled('soffice') }, () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  const made = new Map<string, readonly Uint8Array[]>();

  before(async () => {
    folder = await temporaryFolder();
    const files = samples.map((_, i) => join(folder.path, `sample${i}.fodt`));
    await Promise.all(samples.map(([, sample, columns], i) => writeFile(files[i]!, toFlatOdt(sample, columns))));
    for (const format of ['docx', 'html', 'pdf']) made.set(format, await convert(folder.path, files, format));
    const password = {
      EncryptFile: { type: 'boolean', value: 'true' },
      DocumentOpenPassword: { type: 'string', value: 'secret' },
    };
    made.set(
      'encrypted',
      await convert(folder.path, files.slice(0, 1), `pdf:writer_pdf_Export:${JSON.stringify(password)}`),
    );
    made.set('odt', await convert(folder.path, files.slice(0, 1), 'odt'));
  });
  after(() => folder.remove());

  for (const [i, [title, sample]] of samples.entries()) {
    const rows = sample.table.map((row) => row.join('\t'));

    test(`DOCX, ${title}: paragraphs with their automatic numbers, table rows with tabs`, async () => {
      const text = await readText(made.get('docx')![i]!, 'sample');
      assert.equal(text, `${[...printedLines(sample), rows.join('\n')].join('\n\n')}\n`);
    });

    test(`HTML, ${title}: the same`, async () => {
      const text = await readText(made.get('html')![i]!, 'sample');
      assertInOrder(text, [...printedLines(sample), ...rows]);
      for (const line of printedLines(sample)) assert.ok(text.split('\n').includes(line), `${line} in:\n${text}`);
    });

    test(`PDF, ${title}: printed lines with their numbers, column by column, page heads and feet in place`, async () => {
      const text = await readText(made.get('pdf')![i]!, 'sample');
      const pages = text.split('\n\n\f');
      assert.ok(pages.length > 1, 'several pages');
      for (const [number, page] of pages.entries()) {
        const lines = page.trim().split('\n');
        assert.equal(lines[0], 'S/RES/9999 (2030)');
        assert.equal(lines.at(-1), `30-01234 ${number + 1}/${pages.length}`);
      }
      const body = pages.map((page) => page.trim().split('\n').slice(1, -1).join('\n')).join('\n');
      assertInOrder(body, [...printedLines(sample), ...rows]);
      for (const [, label] of sample.items) assert.match(body, new RegExp(`^${label.replace(/[().]/g, '\\$&')} `, 'm'));
      assert.doesNotMatch(body.slice(0, body.indexOf(sample.table[0]![0])), /[\u4e00-\u9fff] [\u4e00-\u9fff]/);
    });
  }

  test('an encrypted PDF is called that', async () => {
    await assert.rejects(readText(made.get('encrypted')![0]!, 'a.pdf'), { code: 'pdf-encrypted', where: 'a.pdf' });
  });

  test('truncated files are broken, wherever they are cut', async () => {
    for (const format of ['pdf', 'docx']) {
      const whole = made.get(format)![0]!;
      for (const share of [0.1, 0.5, 0.9, 0.99]) {
        await assert.rejects(
          readText(whole.slice(0, whole.length * share), 'f'),
          { code: 'format-broken' },
          `${format} ${share}`,
        );
      }
    }
  });

  test('another office format says which it is', async () => {
    await assert.rejects(readText(made.get('odt')![0]!, 'f'), {
      code: 'format-broken',
      message: /opendocument\.text.*no Word document/,
    });
  });
});
