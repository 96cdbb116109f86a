import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeText } from '../../../src/document/formats/decode-text.ts';
import { encodeGb18030 } from './gb18030.ts';

const chinese = '第 9999(2030)号决议\r\n\r\n1. 决定将特派团的任务期限延长至 2031 年 3 月 31 日；\r\n';
const english = 'Resolution 9999 (2030)\n\n1. Decides to extend the Mission’s mandate until 31 March 2031;\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

for (const text of [chinese, english]) {
  const language = text === chinese ? 'Chinese' : 'English';
  test(`${language} text decodes from every encoding, without its mark and with its own line ends`, () => {
    assert.equal(decodeText(utf8(text), 'f'), text);
    assert.equal(decodeText(utf8(`\ufeff${text}`), 'f'), text);
    for (const order of ['le', 'be'] as const) {
      assert.equal(decodeText(utf16(text, '\ufeff', order), 'f'), text);
      assert.equal(decodeText(utf16(text, '', order), 'f'), text);
    }
    assert.equal(decodeText(encodeGb18030(text), 'f'), text);
  });
}

test('GB18030 also holds traditional script and rare characters of four bytes', () => {
  const traditional = '安全理事會，回顧以往各項決議，決定將任務期限延長至二〇三一年三月三十一日；請秘書長提交報告。';
  assert.equal(decodeText(encodeGb18030(traditional), 'f'), traditional);
  const rare = Uint8Array.of(0x81, 0x39, 0xee, 0x39);
  assert.equal(decodeText(join(encodeGb18030(chinese), rare), 'f'), `${chinese}㐀`);
});

test('any text survives UTF-8 and marked UTF-16', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
      assert.equal(decodeText(utf8(text), 'f'), text);
      assert.equal(decodeText(utf16(text, '\ufeff', 'be'), 'f'), text);
    }),
  );
});

const unknown: readonly (readonly [what: string, bytes: Uint8Array, message: RegExp])[] = [
  ['UTF-8 with lines in GB18030', join(utf8(chinese), encodeGb18030(chinese)), /mixes UTF-8 .* line 4$/],
  ['GB18030 with lines in UTF-8', join(encodeGb18030(chinese.repeat(50)), utf8(chinese)), /mixes UTF-8/],
  [
    'UTF-8 with a quote of Windows-1252',
    join(utf8(english), Uint8Array.of(0x4d, 0x92, 0x73, 0x20)),
    /mixes UTF-8 .* line 4$/,
  ],
  [
    'MacRoman',
    join(utf8('The Security Council\nand the Mission'), Uint8Array.of(0xd5, 0x73, 0x20)),
    /neither .* line 2$/,
  ],
  ['Latin-1', Buffer.from('Résolution adoptée à sa 9998e séance', 'latin1'), /neither/],
  ['Big5 that does not name the Council', Uint8Array.of(0xa6, 0x77, 0xa5, 0xfe, 0xb2, 0x7a, 0xa8, 0xc6), /neither/],
  ['a cut character', utf8('决定').subarray(0, 5), /line 1/],
  ['UTF-16 of odd length', utf16(english, '\ufeff', 'le').subarray(0, 41), /UTF-16LE/],
];
for (const [what, bytes, message] of unknown) {
  test(`${what} is refused, not guessed`, () => {
    assert.throws(() => decodeText(bytes, 'letter.txt'), { code: 'encoding-unknown', where: 'letter.txt', message });
  });
}

test('a declared encoding counts only for what is no UTF-8', () => {
  const latin = Buffer.from('Résolution', 'latin1');
  assert.equal(decodeText(latin, 'f', 'windows-1252'), 'Résolution');
  assert.equal(decodeText(utf8('Résolution'), 'f', 'windows-1252'), 'Résolution');
  assert.throws(() => decodeText(latin, 'f', 'no-such-encoding'), { code: 'encoding-unknown' });
  // Any bytes decode as Latin-1, which servers declare for pages in every language.
  assert.equal(decodeText(encodeGb18030(chinese), 'f', 'iso-8859-1'), chinese);
});

test('Big5 that names the Council is read without a declaration', () => {
  const name = Uint8Array.of(0xa6, 0x77, 0xa5, 0xfe, 0xb2, 0x7a, 0xa8, 0xc6, 0xb7, 0x7c);
  assert.equal(decodeText(join(utf8('1. '), name), 'f'), '1. 安全理事會');
});

test('English with the marks of Windows-1252 is read without a declaration', () => {
  const bytes = Buffer.from('The Council\x92s \x93mandate\x94 in C\xf4te d\x92Ivoire \x96 until 31\xa0May', 'latin1');
  const text = decodeText(join(utf8('Resolution 9999 (2030) of the Security Council\n'.repeat(5)), bytes), 'f');
  assert.ok(text.endsWith('The Council’s “mandate” in Côte d’Ivoire – until 31\u00a0May'), text);
});

test('binary data is called that', () => {
  const random = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 256);
  for (const bytes of [random, random.map((byte) => byte || 1), Uint8Array.of(0, 1, 2, 3)]) {
    assert.throws(() => decodeText(bytes, 'f'), { code: 'format-unknown' });
  }
});
