import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../../src/document/formats/read-text.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

test('plain text comes out as it is, whatever its name', async () => {
  const text = '  Resolution 9999 (2030)\r\n\r\n\f1.\tDecides < "as is" %PDF\n';
  assert.equal(await readText(bytes(text), 'resolution.pdf'), text);
});

test('a file of 50 MB fails at once', async () => {
  const large = new Uint8Array(50_000_000);
  const started = performance.now();
  await assert.rejects(readText(large, 'large.txt'), {
    code: 'file-too-large',
    where: 'large.txt',
    message: /50 MB.*20 MB/,
  });
  assert.ok(performance.now() - started < 100);
});

test('an empty file is called that', async () => {
  for (const text of ['', ' \r\n', '\xef\xbb\xbf', '\xff\xfe']) {
    await assert.rejects(readText(bytes(text), 'f'), { code: 'file-empty', where: 'f' }, JSON.stringify(text));
  }
});

const foreign: readonly (readonly [start: string, named: RegExp])[] = [
  ['\x89PNG\r\n\x1a\n', /PNG picture/],
  ['\xff\xd8\xff\xe0', /JPEG picture/],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', /\.doc or a \.docx with a password/],
  ['{\\rtf1\\ansi', /RTF/],
  ['\x1f\x8b\x08', /gzip/],
];
for (const [start, named] of foreign) {
  test(`${named.source}: the message says so`, async () => {
    await assert.rejects(readText(bytes(`${start}${'x'.repeat(100)}`), 'f'), {
      code: 'format-unknown',
      message: named,
    });
  });
}
