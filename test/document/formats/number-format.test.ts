import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberFormat } from '../../../src/document/formats/number-format.ts';

/** For each format: values, and how they are printed. */
const examples: readonly (readonly [name: string, printed: string])[] = [
  ['decimal', '1=1 120=120'],
  ['decimalZero', '4=04 12=12'],
  ['decimalFullWidth', '12=１２'],
  ['lowerLetter', '1=a 26=z 27=aa 28=bb 0=0 9999=9999'],
  ['lowerAlpha', '26=z 27=aa 28=ab 702=zz 703=aaa'],
  ['upperLetter', '2=B'],
  ['lowerRoman', '1=i 4=iv 9=ix 14=xiv 40=xl 1994=mcmxciv 4000=4000 0=0 -1=-1'],
  ['upperRoman', '6=VI'],
  ['chineseCounting', '1=一 10=十 11=十一 20=二十 63=六十三 100=100'],
  ['decimalEnclosedCircle', '1=① 20=⑳ 21=21'],
  ['ideographEnclosedCircle', '3=㊂'],
  ['a style that nobody knows', '3=3'],
  ['toString', '3=3'],
];

for (const [name, printed] of examples) {
  test(`numbers as ${name}`, () => {
    for (const example of printed.split(' ')) {
      const [value, text] = example.split('=');
      assert.equal(numberFormat(name)(Number(value)), text);
    }
  });
}
