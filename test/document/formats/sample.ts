/** A made-up resolution in the form that the Council's have. */
export interface Sample {
  readonly language: 'en' | 'zh';
  readonly head: readonly string[];
  /** Numbered paragraphs and items in order: how deep, the label that must be printed, the words. */
  readonly items: readonly (readonly [level: 0 | 1 | 2, label: string, words: string])[];
  readonly table: readonly (readonly [string, string])[];
}

export const english: Sample = {
  language: 'en',
  head: [
    'Resolution 9999 (2030)',
    'Adopted by the Security Council at its 9998th meeting, on 31 March 2030',
    'The Security Council,',
    'Recalling its previous resolutions on the situation in the region, and reaffirming its strong commitment to a lasting peace,',
  ],
  items: [
    [0, '1.', 'Decides to extend the mandate of the Assistance Mission until 31 March 2031;'],
    [0, '2.', 'Requests the Secretary-General:'],
    [
      1,
      '(a)',
      'To report to the Council every three months from the adoption of this resolution, and to keep it informed of any difficulty in the field that affects the efficient work of the Mission’s offices;',
    ],
    [1, '(b)', 'To submit, no later than 15 September 2030:'],
    [2, '(i)', 'A plan for the withdrawal of the Mission over a period of eighteen months;'],
    [2, '(ii)', 'An estimate of its cost;'],
    [1, '(c)', 'To appoint, within 30 days, a Special Representative;'],
    [
      0,
      '3.',
      'Calls upon the parties to cooperate fully with the Mission for a further period of six months, and to allow it unhindered passage throughout the territory;',
    ],
    [0, '4.', 'Decides to remain actively seized of the matter.'],
  ],
  table: [
    ['Body', 'Next report'],
    ['Panel of Experts', '15 May 2030'],
  ],
};

export const chinese: Sample = {
  language: 'zh',
  head: [
    '第 9999(2030)号决议',
    '安全理事会 2030 年 3 月 31 日第 9998 次会议通过',
    '安全理事会，',
    '回顾以往关于该区域局势的各项决议，重申坚定致力于持久和平，',
  ],
  items: [
    [0, '1.', '决定将援助团的任务期限延长至 2031 年 3 月 31 日；'],
    [0, '2.', '请秘书长：'],
    [
      1,
      '(a)',
      '自本决议通过之日起每三个月向安全理事会提交一份报告，并随时向安理会通报实地出现的任何影响援助团工作的困难，包括安全局势、人道主义局势和部队部署情况的变化；',
    ],
    [1, '(b)', '不迟于 2030 年 9 月 15 日提交：'],
    [2, '(i)', '援助团在十八个月期间撤离的计划；'],
    [2, '(ii)', '费用估计数；'],
    [1, '(c)', '在 30 天内任命一名特别代表；'],
    [0, '3.', '促请各方在今后六个月期间与援助团充分合作，使其能够在全境不受阻碍地通行；'],
    [0, '4.', '决定继续积极处理此案。'],
  ],
  table: [
    ['机构', '下次报告'],
    ['专家小组', '2030 年 5 月 15 日'],
  ],
};

/** Every line that the sample prints, with labels, in order. */
export function printedLines(sample: Sample): string[] {
  return [...sample.head, ...sample.items.map(([, label, words]) => `${label} ${words}`)];
}

/** HTML whose lists a browser prints as resolutions do, "(a)" and "(i)" below "1.". */
export function toHtml(sample: Sample, style = ''): string {
  const rows = sample.table.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const list = nestLists(
    sample.items,
    (level) => `<ol type="${'1ai'[level]}">`,
    '</ol>',
    'li',
    (words) => words,
  );
  return `<!DOCTYPE html><html lang="${sample.language}"><head><meta charset="utf-8"><title>Sample</title><style>
    @counter-style item { system: extends lower-alpha; prefix: "("; suffix: ") " }
    @counter-style part { system: extends lower-roman; prefix: "("; suffix: ") " }
    ol ol { list-style-type: item } ol ol ol { list-style-type: part } ${style}
    </style></head><body>${sample.head.map((line) => `<p>${line}</p>`).join('')}${list}<table>${rows}</table></body></html>`;
}

/** Flat OpenDocument text with an automatically numbered list, a page head and a page foot, in one column or two. */
export function toFlatOdt(sample: Sample, columns: 1 | 2): string {
  const paragraph = (words: string) => `<text:p text:style-name="Words">${words}</text:p>`;
  const list = nestLists(
    sample.items,
    (level) => `<text:list${level === 0 ? ' text:style-name="Numbers"' : ''}>`,
    '</text:list>',
    'text:list-item',
    paragraph,
  );
  const cell = (words: string) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`;
  const rows = sample.table.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('');
  const level = (number: number, format: string, before: string, after: string) =>
    `<text:list-level-style-number text:level="${number}" style:num-format="${format}" style:num-prefix="${before}" style:num-suffix="${after}">
      <style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
      text:label-followed-by="listtab" fo:text-indent="-0.8cm" fo:margin-left="${0.8 * number}cm"/></style:list-level-properties></text:list-level-style-number>`;
  const namespaces = ['office', 'style', 'text', 'table']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>
    <office:document ${namespaces} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2"
      office:mimetype="application/vnd.oasis.opendocument.text">
    <office:automatic-styles>
      <style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="14cm" fo:margin="2cm"/>
        <style:header-style/><style:footer-style/></style:page-layout>
      <style:style style:name="Words" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.3cm"/></style:style>
      <style:style style:name="Columns" style:family="section"><style:section-properties>
        <style:columns fo:column-count="${columns}" fo:column-gap="0.8cm"/></style:section-properties></style:style>
      <text:list-style style:name="Numbers">${level(1, '1', '', '.')}${level(2, 'a', '(', ')')}${level(3, 'i', '(', ')')}</text:list-style>
    </office:automatic-styles>
    <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">
      <style:header><text:p>S/RES/9999 (2030)</text:p></style:header>
      <style:footer><text:p>30-01234 <text:page-number/>/<text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
    <office:body><office:text>${sample.head.map(paragraph).join('')}
      <text:section text:style-name="Columns" text:name="Operative">${list}</text:section>
      <table:table>${'<table:table-column/>'.repeat(2)}${rows}</table:table></office:text></office:body></office:document>`;
}

function nestLists(
  items: Sample['items'],
  open: (level: number) => string,
  close: string,
  item: string,
  wrap: (words: string) => string,
): string {
  let markup = '';
  let depth = -1;
  for (const [level, , words] of items) {
    if (level <= depth) markup += `</${item}>`;
    for (; depth > level; depth--) markup += `${close}</${item}>`;
    for (; depth < level; depth++) markup += open(depth + 1);
    markup += `<${item}>${wrap(words)}`;
  }
  for (; depth >= 0; depth--) markup += `</${item}>${close}`;
  return markup;
}
