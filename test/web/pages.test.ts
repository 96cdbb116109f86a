import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { hostileEvent } from '../calendar/hostile.ts';
import { sampleEvent, sampleYear } from '../due/sample-events.ts';
import { problemOf } from './problem-of.ts';
import { sampleObligation, sampleResolution, sampleSnapshot } from './sample-snapshot.ts';
import { sampleApp, serve } from './serve-sample.ts';

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const page = async (url: string, headers: Record<string, string> = {}) => (await fetch(url, { headers })).text();

/** The elements of a page, with their attributes and the text in them. */
function elementsOf(html: string) {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof elements = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, text: '' };
      elements.push(element);
      open.push(element);
    },
    ontext(text) {
      for (const element of open) element.text += text;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return elements;
}

const headings = (html: string) =>
  elementsOf(html)
    .filter(({ name }) => name === 'h2')
    .map(({ text }) => text.replace(/\s+/g, ' ').trim());

test('the first page shows what is due next, what is overdue, the coming year and what went by', async (context) => {
  const html = await page(`${await serve(context)}/`);
  const elements = elementsOf(html);
  assert.equal(elements.filter(({ name }) => name === 'h1').length, 1);
  const hero = elements.find(({ attributes }) => attributes['class'] === 'hero')?.text.replace(/\s+/g, ' ') ?? '';
  assert.match(hero, /Due next 29 December 2021 Wednesday in 9 days Secretary-General's report .*UNSAMPLE/);
  assert.match(
    hero,
    /Why this date\? S\/RES\/9901 \(2021\), paragraph 19 Requests the Secretary-General to report no later than 15 July 2021/,
  );
  assert.deepEqual(headings(html).slice(1), ['Subscribe', 'Mandates at a glance', 'Next dates', 'Overdue 1']);
  const badges = elements.filter(({ attributes }) => attributes['class']?.startsWith('badge')).map(({ text }) => text);
  assert.deepEqual(badges, ['1 overdue', 'Scheduled', 'Scheduled', 'Scheduled', 'Overdue']);
});

test('the overview has a row for each running mandate, with its end, its next two dates and its picture', async (context) => {
  const elements = elementsOf(await page(`${await serve(context)}/`));
  const table = elements.find(({ attributes }) => attributes['class'] === 'mandate-table');
  assert.match(
    table?.text.replace(/\s+/g, ' ') ?? '',
    /UNSAMPLE S\/RES\/9901 \(2021\) .* 30 June 2022 in 192 days 29 December 2021 .* 27 February 2022 .* 1 overdue/,
  );
  const strip = elements.find(({ name, attributes }) => name === 'svg' && attributes['class'] === 'strip');
  assert.match(
    strip?.attributes['aria-label'] ?? '',
    /^UNSAMPLE: until 30 June 2022; 29 December 2021: .* \(due\); .*30 June 2022: .* \(end\)$/,
  );
  const drawn = new Map(
    elements.flatMap(({ name, attributes }) => {
      const [, mark] = /^mark-(\w+)$/.exec(attributes['class'] ?? '') ?? [];
      return name === 'path' && mark ? [[mark, attributes['d']?.replace(/^M[\d.]+ [\d.]+/, '')] as const] : [];
    }),
  );
  assert.deepEqual([...drawn.keys()].sort(), ['due', 'end']);
  assert.ok(drawn.get('due') && drawn.get('end') && drawn.get('due') !== drawn.get('end'), 'told apart by their shape');
});

test('the overview is narrowed by the address, which keeps what was asked', async (context) => {
  const base = await serve(context);
  const rows = async (query: string) =>
    elementsOf(await page(`${base}/?lang=en&${query}`)).filter(({ attributes }) => attributes['class'] === 'name')
      .length;
  assert.deepEqual(
    await Promise.all(
      [
        'mandate=unsample',
        'kind=letter',
        'kind=briefing',
        'state=overdue',
        'state=lapsed',
        'q=UNSAMPLE',
        'q=nothing+of+it',
      ].map(rows),
    ),
    [1, 1, 0, 1, 0, 1, 0],
  );
  const html = await page(`${base}/?lang=en&kind=letter&q=%22%3E&asOf=2021-08-01&utm_source=x`);
  const elements = elementsOf(html);
  const chosen = elements.filter(({ name, attributes }) => name === 'option' && 'selected' in attributes);
  assert.deepEqual(
    chosen.map(({ attributes }) => attributes['value']),
    ['letter'],
  );
  assert.ok(elements.some(({ attributes }) => attributes['name'] === 'q' && attributes['value'] === '">'));
  const other = elements.find(({ attributes }) => attributes['hreflang'] === 'zh')?.attributes['href'];
  assert.equal(other, '/?lang=zh&asOf=2021-08-01&kind=letter&q=%22%3E');
  assert.match(html, /Seen from 1 August 2021, as known on 1 August 2021\./);
  const refused = await fetch(`${base}/?kind=nonsense`);
  assert.equal(refused.status, 400);
});

test('what has been overdue for more than a year is counted, and one click off', async (context) => {
  const html = await page(`${await serve(context, sampleApp(sampleSnapshot, '2023-01-10'))}/`);
  const overdue = elementsOf(html).find(({ attributes }) => attributes['aria-labelledby'] === 'overdue');
  assert.match(overdue?.text.replace(/\s+/g, ' ') ?? '', /^ Overdue 3 29 March 2022 .* All 3 overdue items *$/);
});

test('the language is the one asked for, else the browser’s, else English', async (context) => {
  const base = await serve(context);
  const language = async (query: string, accepted: string) => {
    const html = await page(`${base}/${query}`, { 'accept-language': accepted });
    return /<html lang="([^"]+)"/.exec(html)?.[1];
  };
  assert.equal(await language('', 'zh-CN,zh;q=0.9,en;q=0.8'), 'zh-Hans');
  assert.equal(await language('', 'fr, en;q=0.5'), 'en');
  assert.equal(await language('', 'fr'), 'en');
  assert.equal(await language('?lang=zh', 'en'), 'zh-Hans');
  assert.equal(await language('?lang=en&utm_source=mail', 'zh'), 'en');
  assert.match((await fetch(base)).headers.get('vary') ?? '', /Accept-Language/);
  const html = await page(`${base}/?lang=zh`);
  assert.match(html, /下一项[\s\S]*9天后[\s\S]*为何是这一天[\s\S]*逾期82天/);
});

test('a page is never empty: it says when nothing is due, and when the mandate ended', async (context) => {
  const delivered = sampleSnapshot.events.map((event) =>
    event.status === 'scheduled' ? { ...event, status: 'submitted' as const } : event,
  );
  const over = await page(
    `${await serve(context, sampleApp({ ...sampleSnapshot, events: delivered }, '2023-01-01'))}/`,
  );
  assert.match(over, /Nothing is due: the mandate of UNSAMPLE ran out on 30 June 2022, and no later/);
  const nothing = { ...sampleSnapshot, events: [], resolutions: [] };
  const empty = await page(`${await serve(context, sampleApp(nothing))}/?lang=zh`);
  assert.match(empty, /目前没有到期事项：尚无已知的有日期的事项。/);
  assert.match(empty, /没有符合筛选条件的任务/);
  const undatedOnly = { ...sampleSnapshot, events: [] };
  const resolution = await page(`${await serve(context, sampleApp(undatedOnly))}/resolutions/S-RES-9901-2021`);
  assert.match(resolution, /This resolution sets no date\./);
});

test('a resolution’s page shows its dates, their reasons, its record, what has no date, and the mandate’s chain', async (context) => {
  const html = await page(`${await serve(context)}/resolutions/S-RES-9901-2021`);
  const elements = elementsOf(html);
  assert.equal(elements.find(({ name }) => name === 'h1')?.text, 'S/RES/9901 (2021)');
  const rows = elements.filter(
    ({ attributes }) => attributes['class']?.startsWith('duty') && attributes['id']?.includes('@'),
  );
  assert.deepEqual(
    rows.map(({ attributes }) => attributes['id']),
    sampleYear.map(({ uid }) => uid),
  );
  assert.deepEqual(headings(html), [
    'The text',
    'Dated duties',
    'Cycles and their record',
    'Documents delivered',
    'Duties without a date',
    'The mandate of UNSAMPLE',
    'Subscribe',
    'Time expressions that make no duty',
  ]);
  const text = elements.find(({ name }) => name === 'main')?.text.replace(/\s+/g, ' ') ?? '';
  assert.match(text, /Another reading: Counted from the start of the mandate\. \(30 September 2021\)/);
  assert.match(text, /S\/2021\/9657.*Submitted as S\/2021\/9657, issued 17 July 2021 \(2 days late\)/);
  assert.match(text, /Measures by the parties \(para\. 6\).*without delay/);
  assert.match(text, /since January 2012.*looks back/);
  assert.match(text, /Derived from the text by rules; not yet reviewed by a person\./);
  const previous = elements.find(({ attributes }) => attributes['rel'] === 'prev');
  assert.equal(previous?.attributes['href'], '/resolutions/S-RES-9801-2020?lang=en');
  const before = await page(`${await serve(context)}/resolutions/S-RES-9801-2020`);
  assert.match(before, /Superseded by S\/RES\/9901 \(2021\) on 29 June 2021/);
  assert.match(before, /Reviewed by A\. Reader on 5 January 2021\./);
});

test('a cycle shows its record, and a forecast that is marked as one', async (context) => {
  const id = 'S-RES-9901-2021/61/report/1';
  const answer = (daysLate: number) => ({ symbol: `S/2021/${daysLate}`, issued: null, whole: true, daysLate });
  const cycle = (['2021-08-01', '2021-10-01', '2021-12-01', '2022-02-01'] as const).map((date, index) =>
    sampleEvent({
      date,
      obligations: [id],
      occurrence: { index: index + 1, of: 4 },
      ...(index < 3 ? { status: 'submitted' as const, delivery: answer(index) } : {}),
    }),
  );
  const base = await serve(context, sampleApp({ ...sampleSnapshot, events: cycle }));
  const text = (await page(`${base}/resolutions/S-RES-9901-2021`)).replace(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');
  assert.match(text, /3 of 3 due so far 1 day late in the median of 3 from on time to 2 days late/);
  assert.match(text, /1 February 2022 to 3 February 2022, for the one due on 1 February 2022/);
  assert.match(text, /A forecast is no deadline/);
});

test('a mandate’s page shows its chain, what is ahead, and how deliveries were kept', async (context) => {
  const base = await serve(context);
  for (const spelling of ['UNSAMPLE', 'unsample']) {
    const html = await page(`${base}/mandates/${spelling}?lang=en`);
    const text = html.replace(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');
    assert.match(text, /UNSAMPLE State Running End 30 June 2022 Latest resolution S\/RES\/9901 \(2021\)/);
    assert.match(text, /established, until 30 June 2021.*renewed, until 30 June 2022 \(before: until 30 June 2021\)/);
    assert.match(text, /UNSAMPLE: 1 documents whose day of issue is known, 1 of them late\./);
    assert.match(html, /<rect class="chart-late"[^>]*><title>15 July 2021: S\/2021\/9657, 2 days late<\/title>/);
    assert.match(html, /calendar\.ics\?mandate=UNSAMPLE&amp;lang=en/);
  }
  assert.match(await page(`${base}/mandates?state=ended&lang=en`), /0 of 1 mandates[\s\S]*No mandate fits/);
  assert.equal((await fetch(`${base}/mandates/NOBODY`)).status, 404);
});

test('overdue items of any age have a page, and so have those that nobody records', async (context) => {
  const base = await serve(context, sampleApp(sampleSnapshot, '2023-01-10'));
  const overdue = await page(`${base}/overdue?lang=en`);
  assert.match(overdue, /Overdue <span class="count">3<\/span>/);
  assert.match(
    await page(`${base}/overdue?show=unrecorded&lang=en`),
    /Not recorded <span class="count">0<\/span>[\s\S]*There are none/,
  );
  assert.equal((await fetch(`${base}/overdue?show=nonsense`)).status, 400);
});

test('another spelling of a resolution’s address leads where it means', async (context) => {
  const base = await serve(context, sampleApp(), { publicUrl: 'https://example.org/below' });
  for (const spelling of [
    '/resolutions/9901',
    '/resolutions/s-res-9901-2021',
    '/S/RES/9901(2021)',
    '/resolutions/9901-2021?lang=zh',
    '/resolution/9901',
  ]) {
    const answer = await fetch(base + spelling, { redirect: 'manual' });
    assert.equal(answer.status, 302, spelling);
    assert.equal(
      answer.headers.get('location'),
      `/below/resolutions/S-RES-9901-2021${spelling.includes('?') ? '?lang=zh' : ''}`,
    );
  }
  for (const nothing of ['/resolutions/9902', '/api/9901', '/resolutions/9901-2020', '/nothing/9901/x']) {
    assert.equal((await fetch(base + nothing, { redirect: 'manual' })).status, 404, nothing);
  }
});

test('subscribing: one link for each kind of calendar; what needs a public address says so where there is none', async (context) => {
  const links = (html: string) => elementsOf(html).flatMap(({ attributes }) => attributes['href'] ?? []);
  const publicPage = links(await page(`${await serve(context)}/?lang=zh`));
  const feed = 'https://calendar.example.org/calendar.ics?lang=zh';
  assert.ok(publicPage.includes(feed));
  assert.ok(publicPage.includes(feed.replace('https', 'webcal')));
  const google = `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(feed.replace('https', 'webcal'))}`;
  assert.ok(publicPage.includes(google));
  assert.ok(
    publicPage.some((link) =>
      link.startsWith(`https://outlook.office.com/calendar/0/addfromweb?url=${encodeURIComponent(feed)}&name=`),
    ),
  );
  const local = await page(`${await serve(context, sampleApp(), { publicUrl: 'http://127.0.0.1:8080' })}/`);
  assert.ok(links(local).includes('webcal://127.0.0.1:8080/calendar.ics?lang=en'));
  assert.doesNotMatch(local, /google\.com|office\.com/);
  assert.match(local, /once the service has a public address/);
});

test('below a path of its own the links keep that path', async (context) => {
  const base = await serve(context, sampleApp(), { publicUrl: 'https://example.org/mandates' });
  for (const { attributes } of elementsOf(await page(`${base}/`))) {
    const link = attributes['href'];
    if (link?.startsWith('/')) assert.match(link, /^\/mandates\//);
  }
});

test('no text of a resolution or schedule can become markup', async (context) => {
  const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)> \' & {{ }} <%= 1 %>';
  const events = [
    {
      ...hostileEvent,
      resolution: 'S/RES/9901 (2021)',
      mandate: hostile,
      date: '2021-12-29' as const,
      status: 'scheduled' as const,
    },
    sampleEvent({
      title: { en: hostile, zh: hostile },
      uid: `"onclick=alert(1) ${hostile}`,
      mandate: 'javascript:alert(1)',
      kind: 'mandate-expiry',
      date: '2022-02-02',
    }),
  ];
  const resolutions = [
    sampleResolution({
      obligations: [
        sampleObligation({ title: { en: hostile, zh: hostile }, source: { start: 0, end: 1, quote: hostile } }),
      ],
      setAside: [{ paragraph: hostile, source: { start: 0, end: 1, quote: hostile }, reason: hostile }],
      mandateActs: [
        { mandate: hostile, act: 'extend', paragraph: '1', date: null, source: { start: 0, end: 0, quote: '' } },
      ],
      review: { state: 'reviewed', by: hostile, on: null },
    }),
  ];
  const base = await serve(context, sampleApp({ ...sampleSnapshot, events, resolutions }));
  for (const path of ['/', '/?lang=zh', '/resolutions/S-RES-9901-2021']) {
    const html = await page(base + path);
    assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'), path);
    const elements = elementsOf(html);
    assert.equal(elements.filter(({ name }) => name === 'style').length, 1, path);
    for (const { name, attributes } of elements) {
      assert.ok(!['script', 'img', 'iframe', 'object'].includes(name), `${path} has <${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        assert.doesNotMatch(attribute, /^(on|style$)/, path);
        if (attribute === 'href') assert.match(value, /^(\/|https:|webcal:|#)/, path);
      }
    }
  }
});

test('what cannot be shown is a page for people and a problem for programs', async (context) => {
  const base = await serve(context);
  for (const [path, status] of [
    ['/nothing', 404],
    ['/resolutions/S-RES-1-1946', 404],
    ['/resolutions/%3Cscript%3E', 404],
    ['/?lang=fr', 400],
    ['/%E0%A4%A', 404],
  ] as const) {
    const shown = await fetch(base + path, { headers: browser });
    assert.equal(shown.status, status, path);
    assert.equal(shown.headers.get('content-type'), 'text/html; charset=utf-8');
    const html = await shown.text();
    assert.doesNotMatch(html, /<script/);
    assert.match(html, /<main[\s\S]*<h1>/);
    const told = await fetch(base + path);
    assert.equal(told.status, status);
    await problemOf(told);
  }
  assert.match(await page(`${base}/nothing`, { ...browser, 'accept-language': 'zh' }), /没有此页[\s\S]*此地址没有内容/);
});

test('pages need nothing from elsewhere and no script, and name their landmarks', async (context) => {
  const base = await serve(context);
  for (const path of ['/', '/resolutions/S-RES-9901-2021']) {
    const answer = await fetch(base + path);
    const elements = elementsOf(await answer.text());
    const [style, ...others] = elements.filter(({ name }) => name === 'style');
    assert.deepEqual(others, []);
    assert.doesNotMatch(style!.text, /url\(|@import/);
    const hash = createHash('sha256').update(style!.text).digest('base64');
    const policy = answer.headers.get('content-security-policy') ?? '';
    assert.ok(policy.includes(`style-src 'sha256-${hash}';`), policy);
    for (const landmark of ['header', 'nav', 'main', 'footer']) {
      assert.ok(
        elements.some(({ name }) => name === landmark),
        `${path} has no ${landmark}`,
      );
    }
    assert.ok(elements.every(({ name }) => name !== 'script'));
    for (const { attributes } of elements.filter(({ name }) => name === 'link')) {
      assert.match(attributes['href'] ?? '', /^\//);
    }
    const tables = elements.filter(({ name }) => name === 'table').length;
    assert.equal(elements.filter(({ name, text }) => name === 'caption' && text !== '').length, tables);
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    assert.equal(new Set(ids).size, ids.length, 'an id is used twice');
  }
});
