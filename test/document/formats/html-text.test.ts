import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../../src/document/formats/read-text.ts';
import { encodeGb18030 } from './gb18030.ts';

const read = (html: string) => readText(new TextEncoder().encode(html), 'f');
const paragraphs = async (html: string) => (await read(html)).trimEnd().split('\n\n');

test('blocks become paragraphs; what is not shown is left out', async () => {
  const html = `<!DOCTYPE html><html><head><title>No</title><style>p { color: red }</style><script>if (a < b) "</p>"</script></head>
    <body><!-- no --><h1>Resolution 9999&nbsp;(2030)</h1>The <i>Security</i>
    Council,<p>six&#8209;month &amp; 30&nbsp;June<br>2031 <div>deep<div>er</div>end</div><pre>a\n b</pre><template>no</template>`;
  assert.deepEqual(await paragraphs(html), [
    'Resolution 9999 (2030)',
    'The Security Council,',
    'six‑month & 30 June\n2031',
    'deep',
    'er',
    'end',
    'a\nb',
  ]);
});

test('lists print their numbers as resolutions do', async () => {
  const html = `<ol start="3"><li>three<ol type="a"><li><p>one</p><p>more</p><li>two<ol type=i><li>x<li>y</ol></ol><li value="9">nine<li>ten
    <ol><li>nested</ol></ol><ol type=A><li>upper</ol><ul><li>dot</ul><li>stray`;
  assert.deepEqual(await paragraphs(html), [
    '3. three',
    '(a) one',
    'more',
    '(b) two',
    '(i) x',
    '(ii) y',
    '9. nine',
    '10. ten',
    '(1) nested',
    '(A) upper',
    '• dot',
    'stray',
  ]);
});

test('styles in the element set the numbers; none means none', async () => {
  const html = `<ol style="margin: 0; list-style-type: lower-roman"><li>a</ol><ol style="list-style: none"><li>1. typed</ol>
    <ol><li><ol type=a><li>both</ol><li></li><li>third</ol><ol type=a start=28><li>after z</ol>`;
  assert.deepEqual(await paragraphs(html), ['(i) a', '1. typed', '1. (a) both', '2.', '3. third', '(ab) after z']);
});

test('table rows are lines, cells are divided by tabs', async () => {
  const html =
    '<p>Before<table><caption>Annex</caption><tr><th>Body<th>Due<tr><td></td><td>15 May<td><p>x</p></table>After';
  assert.equal(await read(html), 'Before\n\nAnnex\n\nBody\tDue\n15 May\tx\n\nAfter\n');
});

test('a line end of the source between ideographs is no blank', async () => {
  assert.deepEqual(await paragraphs('<p>决定将任务\n  期限延长至 2031\n年，\n并请</p>'), [
    '决定将任务期限延长至 2031 年，并请',
  ]);
});

test('the declared encoding is used where the bytes are not UTF-8', async () => {
  const html = (charset: string) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><p>决定</p></html>`;
  assert.equal(await readText(encodeGb18030(html('gb2312')), 'f'), '决定\n');
  assert.equal(await read(html('gb2312')), '决定\n');
  assert.equal(await readText(new Uint8Array(Buffer.from(`\ufeff${html('utf-16')}`, 'utf16le')), 'f'), '决定\n');
  const latin = Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><html><p>R\xe9solution</p></html>', 'latin1');
  assert.equal(await readText(latin, 'f'), 'Résolution\n');
});

test('hostile nesting is refused; unclosed elements and brackets are not', async () => {
  await assert.rejects(read('<div>'.repeat(100_000)), { code: 'format-broken', message: /nested/ });
  assert.equal(await read(`<p>${'<'.repeat(100_000)}</p>`), `${'<'.repeat(100_000)}\n`);
  assert.equal((await read(`<p>x</i>`.repeat(100_000))).length, 300_000 - 1);
});

test('a page without words is empty', async () => {
  await assert.rejects(read('<html><script>let words;</script></html>'), { code: 'file-empty' });
});

test("a page's own style sheet hides and raises by class and identifier", async () => {
  const page = (rules: string, body: string) => paragraphs(`<head><style>${rules}</style></head><body>${body}</body>`);
  const body =
    '<p>1. until 31 May 2015<span class="mark x">7</span>;<p class="gone">2. by 1 June 2014;<p id="old">2. c;';
  assert.deepEqual(await page('.gone, p#old { display: none } .mark{vertical-align:super}', body), [
    '1. until 31 May 2015;',
  ]);
  const all = ['1. until 31 May 20157;', '2. by 1 June 2014;', '2. c;'];
  // Rules for paper or small screens, for what is nested, or cut off.
  for (const rules of [
    '@media print{.gone,#old{display:none}}',
    'div .gone{display:none}',
    '.gone{display:none',
    '}}{{',
  ]) {
    assert.deepEqual(await page(rules, body), all, rules);
  }
});

test('what is deleted, struck out or hidden is not read', async () => {
  const hidden = [
    '<del>31 January 2015</del>',
    '<s>31 January 2015</s>',
    '<strike>31 January 2015</strike>',
    '<span style="text-decoration: line-through">31 January 2015</span>',
    '<span style="display : none">31 January 2015</span>',
    '<span style="visibility:hidden">31 January 2015</span>',
    '<span hidden>31 January <span>2015</span></span>',
  ];
  for (const words of hidden) {
    assert.deepEqual(await paragraphs(`<p>until ${words}<ins>31 July 2015</ins>;</p>`), ['until 31 July 2015;'], words);
  }
  assert.deepEqual(await paragraphs('<p>1. a<div hidden><p>2. b</p><div>c</div></div><p hidden>2. d</p><p>2. e'), [
    '1. a',
    '2. e',
  ]);
  assert.deepEqual(await paragraphs('<p>a <b style="color:red">b</b> <i hidden="until-found">c</i>'), ['a b c']);
});

test('notes and the marks that refer to them are not read', async () => {
  const marks = [
    '<sup>7</sup>',
    '<sup>8, 9</sup>',
    '<a href="#n"><sup>[2]</sup></a>',
    '<sup><a href="#n">2</a></sup>',
    '<sup>*</sup>',
    '<span style="vertical-align: super">3</span>',
    '<a role="doc-noteref" href="#n">3</a>',
    '<sup>[１]</sup>',
    '<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>',
  ];
  for (const mark of marks) {
    assert.deepEqual(
      await paragraphs(`<p>until 2015${mark}; within 45${mark} days`),
      ['until 2015; within 45 days'],
      mark,
    );
  }
  assert.deepEqual(await paragraphs('<p>on the 1<sup>st</sup> of May'), ['on the 1st of May']);
  const notes = [
    '<p><sup>1</sup> Due by 1 June 2014.</p>',
    '<aside role="doc-footnote"><p>1. Due by 1 June 2014.</p></aside>',
    '<p><sup>（1）</sup> Due by 1 June 2014.</p>',
    '<div id="sdfootnote1"><p><a href="#sdfootnote1anc">1</a>Due by 1 June 2014.</p></div>',
    '<div style="mso-element:footnote-list"><div id=ftn1><p>[1] Due by 1 June 2014.</p></div></div>',
    '<p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1">[1]</a> Due by 1 June 2014.</p>',
    '<section class="footnotes"><ol><li>Due by 1 June 2014.</li></ol></section>',
    '<ol class="references"><li>Due by 1 June 2014.</li></ol>',
  ];
  for (const note of notes) assert.deepEqual(await paragraphs(`<p>1. a</p>${note}<p>2. b</p>`), ['1. a', '2. b'], note);
});

test("the site's own parts around the text, and the sounds beside ideographs, are not read", async () => {
  const around =
    '<nav><a href="/">Home</a></nav><p>1. Decides</p><div role="complementary">Next: 4 May 2014</div><aside>5 May</aside>';
  assert.deepEqual(await paragraphs(`${around}<footer>Updated on 8 June 2014</footer>`), ['1. Decides']);
  assert.deepEqual(await paragraphs('<div title="header"><p>S/1</p></div><p>a<div title="footer">2</div>'), ['a']);
  assert.deepEqual(await paragraphs('<p><ruby>决<rp>(</rp><rt>jué</rt><rp>)</rp></ruby>定'), ['决定']);
});
