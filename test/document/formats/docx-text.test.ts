import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../../src/document/formats/read-text.ts';
import { docx, zip } from './zip.ts';

const level = (depth: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const definition = (id: string, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: string, of: string, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const plain = (words: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${run(words)}</w:p>`;
const item = (id: string, depth: number, words: string) =>
  plain(words, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`);

const resolution = definition(
  '0',
  level(0, 'decimal', '%1.'),
  level(1, 'lowerLetter', '(%2)'),
  level(2, 'lowerRoman', '(%3)'),
);

async function paragraphs(...parts: Parameters<typeof docx>): Promise<string[]> {
  return (await readText(docx(...parts), 'f')).trimEnd().split('\n\n');
}

test('levels count by themselves and start anew below the next outer item', async () => {
  const body = [
    item('1', 0, 'Decides'),
    item('1', 1, 'one'),
    item('1', 2, 'x'),
    item('1', 2, 'y'),
    item('1', 1, 'two'),
    item('1', 2, 'z'),
    plain('Between'),
    item('1', 0, 'Requests'),
    item('1', 1, 'three'),
  ];
  assert.deepEqual(await paragraphs(body.join(''), resolution + list('1', '0')), [
    '1. Decides',
    '(a) one',
    '(i) x',
    '(ii) y',
    '(b) two',
    '(i) z',
    'Between',
    '2. Requests',
    '(a) three',
  ]);
});

test('lists of one definition go on counting, unless one has a start of its own', async () => {
  const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>';
  const numbering = resolution + list('1', '0') + list('2', '0') + list('3', '0', start);
  const body = item('1', 0, 'a') + item('2', 0, 'b') + item('3', 0, 'c') + item('3', 0, 'd') + item('1', 0, 'e');
  assert.deepEqual(await paragraphs(body, numbering), ['1. a', '2. b', '7. c', '8. d', '9. e']);
});

test('a list may replace a level of its definition, and restart rules hold', async () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', 'Part %1')}</w:lvlOverride>`;
  const never = definition('1', level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/>'));
  const numbering = resolution + never + list('1', '0', own) + list('2', '1');
  const body = item('1', 0, 'a') + item('2', 0, 'b') + item('2', 1, 'c') + item('2', 0, 'd') + item('2', 1, 'e');
  assert.deepEqual(await paragraphs(body, numbering), ['Part I a', '1. b', '1.1 c', '2. d', '2.2 e']);
});

test('numbers come from styles, from styles that these are based on, and from list styles', async () => {
  const styles = `<w:style w:styleId="Para"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Child"><w:basedOn w:val="Para"/></w:style>
    <w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
    <w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  const linked = definition(
    '0',
    level(0, 'decimal', '%1.'),
    level(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="Item"/>'),
  ).replace('<w:lvl ', '<w:styleLink w:val="Un"/><w:lvl ');
  const numbering = `${linked}<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Un"/></w:abstractNum>${list('1', '5')}`;
  const styled = (style: string, words: string, more = '') => plain(words, `<w:pStyle w:val="${style}"/>${more}`);
  const body =
    styled('Para', 'a') +
    styled('Item', 'b') +
    styled('Child', 'c') +
    styled('Child', 'd', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
    styled('Loop', 'e');
  assert.deepEqual(await paragraphs(body, numbering, styles), ['1. a', '(a) b', '2. c', 'd', 'e']);
});

test('Chinese and full-width numbers, digits only, bullets of symbol fonts, no suffix', async () => {
  const numbering =
    definition(
      '0',
      level(0, 'chineseCountingThousand', '%1、', '<w:suff w:val="nothing"/>'),
      level(1, 'decimalFullWidth', '（%2）'),
      level(2, 'decimal', '%1.%3', '<w:isLgl/>'),
    ) +
    definition('1', level(0, 'bullet', '\uf0b7')) +
    list('1', '0') +
    list('2', '1');
  const body = `${item('1', 0, 'x').repeat(12)}${item('1', 1, 'y')}${item('1', 2, 'z')}${item('2', 0, 'dot')}`;
  const printed = await paragraphs(body, numbering);
  assert.deepEqual(printed.slice(-5), ['十一、x', '十二、x', '（１） y', '12.1 z', '• dot']);
});

test('only printed words come out: no deletions, hidden words, codes of fields, copies for older readers', async () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${plain('Boxed')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${plain('Boxed')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
  const words = `${run('Until 30\u00a0June ')}<w:del><w:r><w:delText>2030</w:delText></w:r></w:del><w:ins>${run('2031')}</w:ins>
    <w:moveFrom>${run('gone')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>
    <w:r><w:tab/><w:t>R&amp;D</w:t><w:br/><w:t>six</w:t><w:noBreakHyphen/><w:t>month</w:t></w:r>${box}`;
  const properties =
    '<w:tabs><w:tab w:pos="5"/></w:tabs><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
  const body = `<w:p><w:pPr>${properties}</w:pPr>${words}</w:p><w:p/>`;
  assert.deepEqual(await paragraphs(body, resolution + list('1', '0')), [
    'Boxed',
    'Until 30 June 2031\tR&D\nsix-month',
  ]);
});

test('tables are read row by row, cell by cell', async () => {
  const cell = (...inside: string[]) => `<w:tc>${inside.join('')}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = `<w:tbl>${row(cell(plain('1.')), cell(plain('Decides'), plain('to extend')), cell(plain('x')))}${row(cell('<w:p/>'), cell(plain('15 May')))}</w:tbl>`;
  assert.equal(
    await readText(docx(plain('Before') + table + plain('After')), 'f'),
    'Before\n\n1.\tDecides\n\nto extend\tx\n15 May\n\nAfter\n',
  );
});

test('a ZIP that is no DOCX is called that', async () => {
  for (const parts of [{ 'readme.txt': 'x' }, { 'xl/workbook.xml': '<workbook/>' }, {}]) {
    await assert.rejects(readText(zip(parts), 'f'), { code: 'format-broken', message: /no Word document/ });
  }
});

test('a DOCX without words is empty', async () => {
  await assert.rejects(readText(docx('<w:p/>'), 'f'), { code: 'file-empty' });
});

test('damage is noticed: cut XML, wrong check sums', async () => {
  await assert.rejects(readText(docx('<!--'), 'f'), { code: 'format-broken' });
  const whole = docx(plain('Decides'.repeat(100)));
  const damaged = whole.map((byte, i) => (i === whole.length - 40 ? byte ^ 1 : byte));
  await assert.rejects(readText(damaged, 'f'), { code: 'format-broken' });
});

test('a zip bomb is refused before it unpacks, and one that lies about its size as well', async () => {
  const bomb = { '_rels/.rels': ' '.repeat(30_000_000) };
  await assert.rejects(readText(zip(bomb), 'f'), { code: 'file-too-large', message: /unpacks to 30 MB/ });
  await assert.rejects(readText(zip(bomb, 100), 'f'), { code: 'format-broken', message: /too many bytes/ });
});

test('a label that is repeated without end is refused', async () => {
  const numbering = definition('0', level(0, 'decimal', 'x'.repeat(900_000))) + list('1', '0');
  const text = await readText(docx(item('1', 0, 'a'), numbering), 'f');
  assert.ok(text.length < 200);
});

const formatted = (words: string, properties: string) =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;

test('what is struck out is not read', async () => {
  for (const property of ['<w:strike/>', '<w:dstrike w:val="true"/>', '<w:vanish/>', '<w:rStyle w:val="Struck"/>']) {
    const styles = '<w:style w:type="character" w:styleId="Struck"><w:rPr><w:strike/></w:rPr></w:style>';
    const body = paragraph(run('until '), formatted('31 January 2015', property), run('31 July 2015;'));
    assert.deepEqual(await paragraphs(body, '', styles), ['until 31 July 2015;'], property);
  }
  const kept = paragraph(run('until '), formatted('31 July 2015', '<w:strike w:val="0"/>'));
  assert.deepEqual(await paragraphs(kept), ['until 31 July 2015']);
});

test('notes and the raised marks that refer to them are not read', async () => {
  for (const property of [
    '<w:vertAlign w:val="superscript"/>',
    '<w:position w:val="8"/>',
    '<w:rStyle w:val="Mark"/>',
  ]) {
    const styles =
      '<w:style w:type="character" w:styleId="Mark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
    const body = paragraph(
      run('within 60'),
      formatted('5', property),
      run(' days on the 1'),
      formatted('st', property),
    );
    const note = paragraph(formatted('5', property), run(' Due by 1 June 2014.'));
    assert.deepEqual(await paragraphs(body + note, '', styles), ['within 60 days on the 1st'], property);
  }
});
