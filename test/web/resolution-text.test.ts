import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolutionText } from '../../src/app/contract.ts';
import { besideRows } from '../../src/web/pages/beside-rows.ts';
import { type MarkTargets, shownText } from '../../src/web/pages/resolution-text.ts';
import { derive } from '../derive.ts';
import { sampleResolution } from '../sample-resolution.ts';
import { sampleSnapshot, sampleResolution as sampleView } from './sample-snapshot.ts';
import { sampleApp, serve } from './serve-sample.ts';

function textOf(text: string): ResolutionText {
  const { resolution, obligations, setAside } = derive(text, 'sample.txt');
  return { language: resolution.language, text, obligations, setAside };
}

const targets: MarkTargets = {
  obligation: (id) => ({ item: `#${id}`, title: id, dated: !id.includes('/4/') }),
  aside: (reason, index) => ({ item: `#aside-${index}`, title: reason }),
};

test('the whole text is shown in paragraphs, and every time expression that was read is marked', () => {
  const wrapped = sampleResolution().replace('report to the Council every', 'report to the\nCouncil every');
  const { blocks, cut } = shownText(textOf(wrapped), targets);
  assert.equal(cut, false);
  assert.deepEqual(
    blocks.map(({ label }) => label),
    [null, null, null, null, '1', '2', '3', '4', '5'],
  );
  const words = blocks.map(({ segments }) => segments.map(({ text }) => text).join(''));
  assert.equal(words[0], 'Resolution 9001 (2001)');
  assert.match(words[5]!, /^2\. Requests .* report to the Council every three months on .* this resolution;$/);
  const marks = blocks.flatMap(({ label, segments }) =>
    segments.flatMap(({ text, mark }) => (mark ? [`${label} ${mark.kind} ${text}`] : [])),
  );
  assert.deepEqual(marks, [
    '1 dated until 15 January 2002',
    '2 dated every three months',
    '3 dated by 20 April 2001',
    '4 undated regularly',
  ]);
});

test('in a text without blanks between words the printer’s blanks and line ends are dropped', () => {
  const text = `第 9001(2001)号决议

安全理事会 2001 年 1 月 15 日第 4999 次会议通过

安全理事会，

1. 决定将联合国示例特派团的任务期限延长至 2002 年 1
月 15 日；

2. 请秘书长每三个月向安理会提出报告；
`;
  const { blocks } = shownText(textOf(text), targets);
  const dated = blocks.flatMap(({ segments }) => segments.flatMap(({ text: words, mark }) => (mark ? [words] : [])));
  assert.deepEqual(dated, ['延长至2002年1月15日', '每三个月']);
});

test('a text that is read no more is shown line by line, and a boundless one only in its beginning', () => {
  const broken = { language: 'en', text: 'one\n\n  two  ', obligations: [], setAside: [] };
  assert.deepEqual(
    shownText(broken, targets).blocks.map(({ segments }) => segments[0]?.text),
    ['one', 'two'],
  );
  const endless = { ...broken, text: `${sampleResolution()}${'x'.repeat(5_000_000)}` };
  const { blocks, cut } = shownText(endless, targets);
  assert.equal(cut, true);
  assert.ok(
    blocks.reduce((sum, { segments }) => sum + segments.reduce((all, { text }) => all + text.length, 0), 0) < 700_000,
  );
});

test('two languages stand side by side, paragraph by paragraph', () => {
  const block = (label: string | null, text: string) => ({ id: text, label, segments: [{ text, mark: null }] });
  const rows = besideRows(
    [block(null, 'a'), block('1', 'b'), block(null, 'more of b'), block('2', 'c')],
    [block(null, '甲'), block('1', '乙'), block('3', '丁')],
  );
  assert.deepEqual(
    rows.map((row) => row.map((side) => side.map(({ segments }) => segments[0]?.text).join('+'))),
    [
      ['a', '甲'],
      ['b+more of b', '乙'],
      ['c', ''],
      ['', '丁'],
    ],
  );
});

test('on the page marks and items lead to each other, and nothing in a text becomes markup', async (context) => {
  const hostile = sampleResolution().replace('Encourages the', 'Encourages <script>alert(1)</script> \u202Ethe');
  const text = textOf(hostile);
  const { resolution, obligations } = derive(hostile, 'sample.txt');
  const view = sampleView({ resolution, slug: 'S-RES-9001-2001', obligations, setAside: [], texts: [text] });
  const base = await serve(context, sampleApp({ ...sampleSnapshot, resolutions: [view], events: [] }));
  const html = await (await fetch(`${base}/resolutions/S-RES-9001-2001?lang=en`)).text();
  assert.doesNotMatch(html, /<script|\u202E/);
  assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
  const [, mark, item] =
    /<a class="time time-undated" id="([^"]+)"[^>]* href="#([^"]+)">regularly<\/a>/.exec(html) ?? [];
  assert.ok(mark && item);
  assert.ok(html.includes(`id="${item}"`) && html.includes(`href="#${mark}"`));
  assert.match(html, /href="https:\/\/docs\.un\.org\/en\/S\/RES\/9001\(2001\)" rel="noreferrer"/);
});
