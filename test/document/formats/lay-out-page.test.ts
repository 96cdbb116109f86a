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
    '17. Decides to',
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

test('raised marks of notes are no part of the text, raised ordinals are', () => {
  const line = [
    at(0, 50, '1. Decides until 31 May 2015'),
    at(140, 46, '12', 6),
    at(146, 50, '; on the 1'),
    at(196, 46, 'st', 6),
  ];
  assert.equal(layOutPage(line), '1. Decides until 31 May 2015; on the 1st');
  assert.equal(layOutPage([at(0, 50, 'within 30'), at(45, 46, '3', 6), at(55, 50, 'days')]), 'within 30 days');
});

const text = [at(0, 50, '1. Decides to extend it until 31 January'), at(201, 46, '1', 6)];
const below = at(0, 62, '2015, and requests a report;');

test('notes at the foot of a page are left out', () => {
  const notes = [at(0, 700, '1 See the report of 3 May 2014,', 8), at(0, 709, 'due by 1 June 2014.', 8)];
  assert.equal(
    layOutPage([...text, below, ...notes]),
    '1. Decides to extend it until 31 January\n2015, and requests a report;',
  );
  const raised = [at(0, 697, '9', 5), at(4, 700, 'See the report of 3 May 2014.', 8)];
  assert.equal(layOutPage([...text, ...raised]), '1. Decides to extend it until 31 January');
  const folio = at(100, 740, '– 3 –');
  assert.equal(layOutPage([...text, ...raised, folio]), '1. Decides to extend it until 31 January\n\n– 3 –');
  const reissued = at(0, 700, '* Reissued for technical reasons on 20 January 2014.', 8);
  assert.equal(layOutPage([...text, reissued]), '1. Decides to extend it until 31 January');
});

test('notes that are set as large as the text are left out by their raised marks', () => {
  const notes = [at(0, 700, '1 See the report of 3 May 2014,'), at(0, 712, 'due by 1 June 2014.')];
  assert.equal(layOutPage([...text, below, ...notes]), layOutPage([...text, below]));
  assert.ok(layOutPage([...text, below, at(0, 700, '2 See the report')]).includes('See the report'));
});

test('notes below a column are left out, where the other column goes on', () => {
  const column = [at(0, 50, 'the left one ends'), at(86, 46, '1', 6), at(0, 62, 'here;')];
  const note = at(0, 90, '1 See S/2014/90.', 8);
  const other = [
    at(300, 50, 'the right one'),
    at(300, 62, 'goes on'),
    at(300, 74, 'and on'),
    at(300, 86, 'and on'),
    at(300, 98, 'to its end.'),
  ];
  const read = layOutPage([...column, note, ...other]);
  assert.ok(!read.includes('S/2014/90') && read.includes('here;') && read.includes('to its end.'), read);
});

test('small type that is no note stays', () => {
  const small = [at(0, 700, '14-00001 1/2', 8), at(0, 80, '2 of the small lines', 8)];
  assert.ok(layOutPage([...text, below, ...small]).includes('14-00001 1/2'));
  const table = [at(0, 30, '2014 in figures', 8), ...text, below];
  assert.ok(layOutPage(table).includes('2014 in figures'));
});

test('the numbers of lines are left out, those of paragraphs are not', () => {
  const lines = Array.from({ length: 12 }, (_, i) => at(30, 50 + 12 * i, `line ${'abcdefghijkl'[i]}`));
  const plain = layOutPage(lines);
  const fifth = [4, 9].map((i) => at(5, 50 + 12 * i, String(i + 1), 8));
  assert.equal(layOutPage([...lines.slice(0, 4), fifth[0]!, ...lines.slice(4), fifth[1]!]), plain);
  const each = lines.flatMap((line, i) => [at(5, line.y, String(i + 1), 8), line]);
  assert.equal(layOutPage(each), plain);
  assert.equal(layOutPage([...lines, ...lines.map(({ y }, i) => at(300, y, String(i + 1), 8))]), plain);
  const paragraphs = lines.flatMap((line, i) => (i % 3 === 0 ? [at(5, line.y, String(i / 3 + 1)), line] : [line]));
  assert.match(layOutPage(paragraphs), /^1 line a\nline b\nline c\n2 line d/);
});

test('a heading whose letters are set apart is closed up', () => {
  const heading = [at(0, 50, 'R e s o'), at(40, 50, ' '), at(50, 50, 'o f'), at(70, 50, ' '), at(80, 50, '2 0 1')];
  assert.equal(layOutPage([...heading, at(0, 80, 'a b c and so on')]), 'Reso of 201\na b c and so on');
});

test('lines that are drawn in no order are read down the page', () => {
  const order = [7, 2, 5, 0, 4, 1, 6, 3];
  const lines = order.map((i) => at(0, 50 + 12 * i, 'abcdefgh'[i]!.repeat(9)));
  assert.equal(layOutPage(lines).replaceAll(/(\w)\1+\n?/g, '$1'), 'abcdefgh');
});
