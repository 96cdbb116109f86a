import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../../src/document/formats/read-text.ts';
import { encodeGb18030 } from './gb18030.ts';
import { pdf, pdfBomb, stampedPdf, turnedPdf } from './pdf.ts';

const words = '决定将任务期限延长至2031年3月31日；';
const gbk = { encoding: 'GBK-EUC-H', collection: 'GB1' };

test('character maps that a PDF only names are at hand', async () => {
  assert.equal(await readText(pdf(gbk, encodeGb18030(words)), 'f'), `${words}\n`);
  const utf16 = Buffer.from(words, 'utf16le').swap16();
  assert.equal(await readText(pdf({ encoding: 'UniGB-UCS2-H', collection: 'GB1' }, utf16), 'f'), `${words}\n`);
  const traditional = '決定將任務期限延長';
  const utf16Traditional = Buffer.from(traditional, 'utf16le').swap16();
  assert.equal(
    await readText(pdf({ encoding: 'UniCNS-UCS2-H', collection: 'CNS1' }, utf16Traditional), 'f'),
    `${traditional}\n`,
  );
});

test('pages are divided by form feeds', async () => {
  assert.equal(await readText(pdf(gbk, encodeGb18030('决定'), 3), 'f'), '决定\n\n\f决定\n\n\f决定\n');
});

test('a page that is shown turned keeps its lines', async () => {
  const lines = [
    ['决定将任', '务期限延', '长至'],
    ['三月三十', '一日；'],
  ];
  const turned = turnedPdf(
    gbk,
    lines.map((line) => line.map(encodeGb18030)),
  );
  assert.equal(await readText(turned, 'f'), '决定将任务期限延长至\n三月三十一日；\n');
});

test('what is printed across the page or up its margin is left out', async () => {
  const stamped = stampedPdf(gbk, encodeGb18030('决定将任务期限延长'), encodeGb18030('收到'));
  assert.equal(await readText(stamped, 'f'), '决定将任务期限延长\n');
});

test('more pages than any resolution has are refused', async () => {
  await assert.rejects(readText(pdf(gbk, encodeGb18030('决定'), 501), 'f'), {
    code: 'file-too-large',
    message: /501 pages/,
  });
});

test('a small file that unpacks to gigabytes is stopped', async () => {
  const bomb = pdfBomb(2000);
  assert.ok(bomb.length < 4e6);
  await assert.rejects(readText(bomb, 'f'), { code: 'file-too-large', message: /memory/ });
});

test('a file without its end is truncated', async () => {
  const whole = pdf(gbk, encodeGb18030(words.repeat(100)));
  await assert.rejects(readText(whole.slice(0, -200), 'cut.pdf'), {
    code: 'format-broken',
    where: 'cut.pdf',
    message: /truncated/,
  });
});

test('what only begins and ends like a PDF is broken', async () => {
  const junk = new TextEncoder().encode(`%PDF-1.7\n${'junk '.repeat(1000)}\n%%EOF\n`);
  await assert.rejects(readText(junk, 'f'), { code: 'format-broken' });
});

test('the caller keeps its bytes', async () => {
  const bytes = pdf(gbk, encodeGb18030(words));
  const before = Uint8Array.from(bytes);
  await readText(bytes, 'f');
  assert.deepEqual(bytes, before);
});
