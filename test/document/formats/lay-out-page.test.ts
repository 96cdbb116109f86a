import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOutPage, type PrintedText } from '../../../src/document/formats/pdf/lay-out-page.ts';

/** Ten points high; a character is five points wide, an ideograph ten. */
const at = (x: number, y: number, text: string, size = 10): PrintedText => ({
  text,
  x,
  y,
  size,
  width: Buffer.from(text).length > text.length ? text.length * size : (text.length * size) / 2,
});

test('pieces of one line are joined, with a blank where the page leaves one', () => {
  assert.equal(
    layOutPage([
      at(0, 50, '17.'),
      at(30, 50, 'Decid'),
      at(55, 50, 'es'),
      at(65, 50, ' '),
      at(70, 50, 'to'),
      at(80, 46, '1', 6),
    ]),
    '17. Decides to1',
  );
});

test('heads and feet go where they stand, whenever they are drawn', () => {
  const foot = at(0, 800, '2/16');
  const head = at(0, 20, 'S/RES/9999 (2030)');
  const body = [at(0, 100, 'one'), at(0, 112, 'two')];
  assert.equal(layOutPage([foot, head, ...body]), 'S/RES/9999 (2030)\n\none\ntwo\n\n2/16');
  assert.equal(layOutPage([...body, head, foot]), 'S/RES/9999 (2030)\n\none\ntwo\n\n2/16');
});

test('columns are read one after the other, below what spans them', () => {
  const page = [
    at(0, 50, 'title'),
    at(0, 80, 'left1'),
    at(0, 92, 'left2'),
    at(200, 80, 'right1'),
    at(200, 92, 'right2'),
    at(0, 120, 'below'),
  ];
  assert.equal(layOutPage(page).replace(/\n+/g, ' '), 'title left1 left2 right1 right2 below');
});

test('cells of a row that wrap are read cell by cell', () => {
  const page = [
    at(0, 50, 'Panel of'),
    at(0, 62, 'Experts'),
    at(100, 50, '15 May'),
    at(100, 62, '2030'),
    at(0, 80, 'next'),
  ];
  assert.equal(layOutPage(page).replace(/\n+/g, ' '), 'Panel of Experts 15 May 2030 next');
});

test('a blank line stands for room between paragraphs, not between lines', () => {
  assert.equal(layOutPage([at(0, 50, 'a'), at(0, 62, 'b'), at(0, 74, 'c'), at(0, 92, 'd')]), 'a\nb\nc\n\nd');
});

test('stretched ideographs lose their blanks; table cells keep theirs', () => {
  assert.equal(
    layOutPage([at(0, 50, '安 理 会'), at(50, 50, ' '), at(56, 50, '主席'), at(150, 50, '日期')]),
    '安理会主席 日期',
  );
  assert.equal(layOutPage([at(0, 50, '2031'), at(22, 50, ' '), at(24, 50, '年')]), '2031 年');
});

test('radicals and compatibility characters become the ideographs that they look like', () => {
  assert.equal(layOutPage([at(0, 50, '⼀⽉⻓⾄金')]), '一月长至金');
});

test('control characters never come out', () => {
  assert.equal(layOutPage([at(0, 50, 'a\0b\u00a0c\x07')]), 'a b c');
  assert.equal(layOutPage([]), '');
});
