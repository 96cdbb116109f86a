import assert from 'node:assert/strict';
import { it, test } from 'node:test';
import { snippetOf } from '../../src/web/pages/search-page.ts';
import { withTestApp } from '../app/test-app.ts';
import { derive } from '../derive.ts';
import { sampleResolution } from '../sample-resolution.ts';
import { describeOnBothEngines } from '../store/engines.ts';
import { sampleSnapshot, sampleResolution as sampleView } from './sample-snapshot.ts';
import { sampleApp, serve } from './serve-sample.ts';

const chinese = `第 9001(2001)号决议

安全理事会 2001 年 1 月 15 日第 4999 次会议通过

安全理事会，

1. 决定将联合国示例特派团的任务期限延长至 2002 年 1 月 15 日；

2. 请秘书长每三个月就<b>停火</b>情况提出报告；
`;

function textOf(text: string) {
  const { resolution, obligations, setAside } = derive(text, 'sample.txt');
  return { language: resolution.language, text, obligations, setAside };
}

const view = sampleView({
  resolution: { symbol: 'S/RES/9001 (2001)', adopted: '2001-01-15', language: 'en' },
  slug: 'S-RES-9001-2001',
  texts: [textOf(sampleResolution()), textOf(chinese)],
});
const app = () => sampleApp({ ...sampleSnapshot, resolutions: [...sampleSnapshot.resolutions, view] });

test('search finds mandates, resolutions, duties and paragraphs in both languages, and says where', async (context) => {
  const base = await serve(context, app());
  const search = async (typed: string) =>
    (await (await fetch(`${base}/search?lang=en&q=${encodeURIComponent(typed)}`)).text()).replace(/\s+/g, ' ');
  assert.match(await search('unsample'), /Mandates and resolutions.*href="\/mandates\/UNSAMPLE\?lang=en">UNSAMPLE</);
  assert.match(await search('9001'), /href="\/resolutions\/S-RES-9001-2001\?lang=en">S\/RES\/9001 \(2001\)</);
  assert.match(await search('letter 报告'), /Nothing holds “letter 报告”/);
  const duties = await search('秘书长报告 第61段');
  assert.match(duties, /Dated duties.*29 September 2021|Dated duties.*September 2021/);
  const paragraph = await search('停火');
  assert.match(paragraph, /In the texts.*S-RES-9001-2001\?lang=en&amp;beside=1#p-zh-4">/);
  assert.match(paragraph, /paragraph 2, Chinese text/);
  assert.match(paragraph, /每三个月就&lt;b&gt;<mark>停火<\/mark>&lt;\/b&gt;情况/);
  const place = await (await fetch(`${base}/resolutions/S-RES-9001-2001?lang=en&beside=1`)).text();
  assert.match(place, /<p id="p-zh-4" class="operative">2\.请秘书长/);
  assert.match(await search('<script>"'), /Nothing holds “&lt;script&gt;&quot;”/);
});

test('what is shown of a paragraph stands around the first word found, and marks every word', () => {
  assert.deepEqual(snippetOf('One two three', ['two']), ['One ', 'two', ' three']);
  assert.deepEqual(snippetOf('Two two', ['two']), ['', 'Two', ' ', 'two', '']);
  const long = `${'a '.repeat(300)}needle ${'b '.repeat(300)}`;
  const [before, word, after] = snippetOf(long, ['needle']);
  assert.equal(word, 'needle');
  assert.ok(before?.startsWith('…') && before.length < 100 && after?.endsWith('…') && after.length < 200);
  assert.deepEqual(snippetOf('nothing of it', ['x']), ['nothing of it']);
});

const about = (number: number, place: string) => `第 ${number}(2001)号决议

安全理事会 2001 年 1 月 15 日第 4999 次会议通过

安全理事会，

1. 请秘书长在 2001 年 4 月 20 日之前就${place}局势提出报告；
`;

describeOnBothEngines('what a search finds', (create) => {
  it('is of the place that is named, not of one whose name only holds the same characters', async (context) => {
    const database = await create();
    await withTestApp(
      async ({ app }) => {
        await app.addResolution(Buffer.from(about(9003, '索马里')), 'a.txt');
        await app.addResolution(Buffer.from(about(9004, '马里')), 'b.txt');
        const base = await serve(context, app);
        const found = async (typed: string) => {
          const html = await (await fetch(`${base}/search?lang=zh&q=${encodeURIComponent(typed)}`)).text();
          return [...new Set([...html.matchAll(/S-RES-(900\d)-2001/g)].map(([, number]) => number))];
        };
        assert.deepEqual(await found('马里'), ['9004']);
        assert.deepEqual(await found('索马里'), ['9003']);
        assert.deepEqual(await found('局势'), ['9003', '9004']);
      },
      { databaseUrl: database.url },
    );
    await database.remove();
  });
});
