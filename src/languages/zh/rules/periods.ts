import type { TimeRule } from '../../../clauses/types.ts';

/** Periods: how long after what, or before what, something is due. */
export const periodRules: readonly TimeRule[] = [
  {
    name: '<date>前<period>',
    of: 'period',
    pattern:
      '(?<=<day>[^，；。]{0,12})(?:届满|期满|到期|终止|结束)?(?:之?前|以前)的?(?:至少|至多|不少于|不超过)?<period>(?:之?前|以前|内)?',
    means: { role: 'by', anchor: 'named-date', before: true },
    order: 24,
    examples: { reads: ['至迟于2013年1月31日前⟨30天⟩', '任务期限于2013年1月31日届满前⟨一个月⟩'] },
  },
  {
    name: '<date>届满<period>前',
    of: 'period',
    pattern:
      '(?<=<day>(?:任务期限?|任务|任期|授权|期限)?(?:届满|期满|到期|终止|结束)(?:之日)?)的?(?:至少)?<period>(?:之?前|以前)',
    means: { role: 'by', anchor: 'named-date', before: true },
    order: 24,
    examples: { reads: ['在2013年1月31日任务期限届满的⟨四周⟩之前'] },
  },
  {
    name: '自<adoption>后<period>开始',
    of: 'period',
    pattern: '(?:自|从)<adoption>(?:满|的)?<period>(?:之?后)?(?:起|开始)',
    means: { role: 'on', anchor: 'adoption' },
    order: 29,
    examples: {
      reads: ['决定旅行限制自本决议通过后⟨十天⟩开始实施'],
      leaves: ['部署最迟应在通过本决议后45天开始', '自本决议通过之日起十天内开始'],
    },
  },
  {
    name: '完成某事<period>后',
    of: 'period',
    pattern:
      '(?:在|于|自)<words>{0,40}?(?:完成|提交|收到|接到|接获|作出|部署|抵达|结束|签署|撤出|撤离|撤军|终止|停火|就职|成立|组建|举行|召开)<words>{0,24}?<period>(?:之?后|以后)',
    means: { role: 'triggered' },
    order: 33,
    examples: {
      reads: [
        '该规定应在委员会完成对综合报告的审议⟨60天⟩后终止',
        '在观察团部署⟨三个月⟩后提出报告',
        '在特派团撤出⟨六个月⟩后提出总结报告',
      ],
      leaves: ['在本决议通过60天后提出报告', '请秘书长在三个月后提出报告'],
    },
  },
  {
    name: '<date>后<period>内',
    of: 'period',
    pattern:
      '(?<=<day>[^，；。]{0,12})(?:(?:之?后|以后)的?|(?:之日)?起的?)(?:至多|最多|不超过)?<period>(?:之?内|以内|(?=提交|提出|提供|印发|向|就|，)(?<=后的?(?:至多|最多|不超过)?<number><unit>))',
    means: { role: 'by', anchor: 'named-date' },
    order: 25,
    examples: {
      reads: ['在2013年4月1日之后⟨45天⟩内', '不迟于2013年4月1日之后⟨三周⟩提交报告'],
      leaves: ['自2013年4月1日起三个月，'],
    },
  },
  {
    name: '<date><period>后',
    of: 'period',
    pattern: '(?<=<day>)<period>(?:之?后|以后)',
    means: { role: 'by', anchor: 'named-date' },
    order: 25,
    examples: { reads: ['在2013年4月1日⟨三周⟩后提交报告'] },
  },
  {
    name: '如超过<period>',
    of: 'period',
    pattern: '(?:如果|如|若|倘若|一旦)[^；。]{0,60}(?:超过|超出|长于|不足|少于)<period>',
    means: { aside: 'condition' },
    order: 22,
    examples: { reads: ['如果会谈时间超过⟨八周⟩，停火将继续'] },
  },
  {
    name: '今后<period>内每',
    of: 'period',
    pattern: '(?:在)?(?:今后|未来|接下来|下)(?:的)?<period>(?:之?内|中|期间)?，?(?=每)',
    means: { aside: 'length' },
    order: 22,
    examples: {
      reads: ['请秘书长在未来⟨一年⟩内每三个月报告一次'],
      leaves: ['请两国政府在今后三个月内执行行动方案'],
    },
  },
  {
    name: '<period>内，即<date>',
    of: 'period',
    pattern: '(?:在|于)?(?:<adoption>)?<period>(?:之?内|以内)(?=，?(?:即|亦即|也就是)(?:<limit>|在|于|到)?<day>)',
    means: { aside: 'written-date-wins' },
    order: 22,
    examples: {
      reads: ['促请双方在⟨六十天⟩内，即不迟于2010年1月29日，交换战俘'],
      leaves: ['在六十天内，即尽快交换战俘'],
    },
  },
  {
    name: '首次报告应在<period>内',
    of: 'period',
    pattern:
      '(?:首次|第一次|首份|第一份|初次)<words>{0,20}?(?:(?:<limit>|在|于)(?:<adoption>)?(?:后)?(?:的)?|<limit><adoption>(?:的)?)<period>(?:之?内|以内|后|(?=提交|提出|提供|印发|进行|举行|作出))',
    means: { role: 'first' },
    order: 23,
    examples: {
      reads: [
        '每90天提交一次报告，首次报告应在本决议通过后⟨30天⟩内提交',
        '每60天提交一份报告，第一份报告应不迟于本决议通过后⟨25天⟩提交',
      ],
    },
  },
  {
    name: '任期届满前<period>',
    of: 'period',
    pattern:
      '(?:<limit>)?(?:在|于)?(?:其|该|上述|[\\u4e00-\\u9fff]{2,8})?<term-over>(?:之?前|以前)(?:至少|最迟|的|不少于)?<period>(?:之?前|以前)?',
    means: { role: 'by', anchor: 'mandate-expiry', before: true },
    order: 26,
    examples: { reads: ['不迟于其任务终止前⟨30天⟩提出最后报告', '任期届满前至少⟨30天⟩'] },
  },
  {
    name: '任期届满至少<period>前',
    of: 'period',
    pattern:
      '(?:<limit>)?(?:在|于)?(?:其|该|上述|[\\u4e00-\\u9fff]{2,8})?<term-over>(?:至少|最迟|不少于)?<period>(?:之?前|以前)',
    means: { role: 'by', anchor: 'mandate-expiry', before: true },
    order: 26,
    examples: {
      reads: ['在特派团任务期限届满至少⟨一个月⟩前提交审查结果', '至迟在任务期限届满⟨30天⟩前'],
      leaves: ['任务期限届满后30天内', '任务期限届满前30天'],
    },
  },
  {
    name: '从<adoption>后最初<period>开始',
    of: 'period',
    pattern: '(?:从|自|在)?<adoption>(?:的)?最初<period>(?:期间)?(?=开始)',
    means: { aside: 'length' },
    order: 27,
    examples: { reads: ['从本决议通过后最初⟨十二个月⟩期间开始'] },
  },
  {
    name: '<adoption>起<period>内应',
    of: 'period',
    pattern: '(?:自|从|由|在)?<adoption><period>(?:之?内|以内)(?=，<words>{0,12}?(?:会员国|国家)应)',
    means: { role: 'for', anchor: 'adoption' },
    order: 29,
    examples: { reads: ['决定在本决议通过之日起⟨一年⟩内，所有会员国应冻结资产'] },
  },
  {
    name: '<adoption><period>后',
    of: 'period',
    pattern: '(?:在|于|自)?<adoption><period>(?:后|之后|以后)(?!的?(?:之内|内))',
    means: { role: 'on', anchor: 'adoption' },
    order: 29,
    examples: { reads: ['授权会员国在本决议通过⟨十天⟩后采取措施'], leaves: ['在本决议通过后⟨120天⟩内'] },
  },
  {
    name: '<adoption>后<period>，',
    of: 'period',
    pattern:
      '(?<!至迟|最迟|最晚|不迟|不晚|迟于|晚于)(?<!(?:至|最|不)[迟晚][在于])(?:自|从|由|在|于)?<adoption>(?:满|的)?<period>(?=，)',
    means: { role: 'on', anchor: 'adoption' },
    order: 29,
    examples: {
      reads: ['授权会员国在本决议通过后⟨七天⟩，采取措施', '决定这些措施在本决议通过之日起⟨十天⟩，开始生效'],
      leaves: ['至迟于本决议通过后90天，提出报告', '在本决议通过后90天内，提出报告'],
    },
  },
  {
    name: '<adoption>后<period>内',
    of: 'period',
    pattern:
      '(?:<limit>)?(?:自|从|由|在|于)?<adoption>(?:满|的|至少|最多|至多|不超过)?<period>(?:之?内|以内|后|之后|时|届满时|期满时|终了时)?',
    means: { role: 'by', anchor: 'adoption' },
    order: 30,
    examples: { reads: ['在本决议通过后⟨120天⟩内'] },
  },
  {
    name: '如未能在规定的<period>时限内',
    of: 'period',
    pattern: '(?:如果|如|若|倘若)<words>{0,30}?(?:规定|宣布|确定|商定|所定)的<period>(?:时限|期限)(?:内)?',
    means: { aside: 'condition' },
    order: 30,
    examples: { reads: ['如果谈判未能在规定的⟨三个月⟩时限内达成协议'], leaves: ['在选举日历宣布的18个月时限内'] },
  },
  {
    name: '规定的<period>时限',
    of: 'period',
    pattern: '(?:规定|宣布|确定|商定)的<period>(?:时限|期限|过渡期|时间表)(?:内)?',
    means: { role: 'triggered' },
    order: 31,
    examples: { reads: ['在选举日历宣布的⟨18个月⟩时限内'] },
  },
  {
    name: '<period>过渡期内',
    of: 'period',
    pattern: '(?:在|于)?<period>(?:的)?过渡(?:时)?期(?:之?内|以内|期间)',
    means: { role: 'triggered' },
    order: 31,
    examples: { reads: ['敦促过渡当局在⟨18个月⟩过渡期内举行选举'] },
  },
  {
    name: '至少提前<period>',
    of: 'period',
    pattern: '(?:至少(?:在|于)?)?提前(?:至少|不少于)?<period>',
    means: { role: 'triggered', before: true },
    order: 32,
    examples: { reads: ['至少提前⟨五个工作日⟩'] },
  },
  {
    name: '至少<period>前',
    of: 'period',
    pattern: '(?:至少|最迟|不少于)(?:在|于)?<period>(?:之?前|以前)',
    means: { role: 'triggered', before: true },
    order: 32,
    examples: {
      reads: ['在交付至少⟨十五天⟩前通知委员会'],
      leaves: ['请各国保存交易记录至少五年', '至少15天'],
    },
  },
  {
    name: '该日期前<period>',
    of: 'period',
    pattern: '(?:在|于)?(?:该|这一|上述|同一|此)(?:日期?|期限|时限)(?:之?前|以前)的?(?:至少|最迟|不少于)?<period>',
    means: { role: 'by', anchor: 'item', before: true },
    order: 33,
    examples: { reads: ['并在该日期前至少⟨一个月⟩通报情况'], leaves: ['在批准之前⟨10个工作日⟩'] },
  },
  {
    name: '某事前<period>',
    of: 'period',
    pattern: '(?:之前|以前|前)(?:至少|不少于)?<period>',
    means: { role: 'triggered', before: true },
    order: 34,
    examples: { reads: ['在批准之前⟨10个工作日⟩'] },
  },
  {
    name: '生效后<period>内',
    of: 'period',
    pattern: '(?:<limit>)?(?:在|于|自)?<words>{0,20}?生效(?:之日)?(?:后|之后|起)(?:的)?<period>(?:之?内|以内)?',
    means: { role: 'by', anchor: 'start' },
    order: 35,
    examples: { reads: ['措施生效后⟨三十日⟩内'] },
  },
  {
    name: '过去<period>',
    of: 'period',
    pattern:
      '(?:过去|近|最近|逾|(?<!不)超过|长达|历时|前|至多|不到|不足|第|规定的|这|该|上述|宣布的|为期至少|至少连续)(?:的)?<period>',
    means: { aside: 'length' },
    order: 38,
    examples: { reads: ['过去⟨十年⟩'] },
  },
  {
    name: '其后<period>内',
    of: 'period',
    pattern:
      '(?:并)?(?:在|于)?(?:其后|此后|随后|嗣后|再后|该日之后|该日后)(?:的|再|，?[在于])?<period>(?:之?内|以内|后|，?(?=再|又|另|应再))',
    means: { role: 'by', anchor: 'item' },
    order: 39,
    examples: { reads: ['在本决议通过后45天内开始，并在其后⟨45天⟩内完成'] },
  },
  {
    name: '某日后<period>',
    of: 'period',
    pattern:
      '(?:在|自|于|从)?[\\u4e00-\\u9fff]{1,8}日(?<![之当同某几每〇一二三四五六七八九十]日)(?:[(][^)]{1,40}[)])?(?:起|后|之后|以后)?<period>(?:之?后|之?内|以内)?',
    means: { role: 'by', anchor: 'defined-day' },
    order: 36,
    examples: { reads: ['在生效日⟨两年⟩后终止', '移交日后⟨30天⟩内'], leaves: ['收到通知之日起30天内'] },
  },
  {
    name: '某事后<period>内',
    of: 'period',
    pattern:
      '<words>{1,10}(?:(?<!今)后|之后|以后|之日起|之时起|时起|日起|起)(?:的|至多|最多|，)?<period>(?:之?内|以内|后)?',
    means: { role: 'triggered' },
    order: 40,
    examples: { reads: ['收到通知后⟨五天⟩内'] },
  },
  {
    name: '<period>内',
    of: 'period',
    pattern: '(?:在|于|并在)?(?:<limit>)?(?:今后|未来|下)?<period>(?:之?内|以内|的时间内|期限内)',
    means: { role: 'by' },
    order: 52,
    examples: { reads: ['在⟨三十天⟩内提出首次报告', '在今后⟨三个月⟩内执行行动方案'] },
  },
  {
    name: '<period>后',
    of: 'period',
    pattern: '(?:在|于)?<period>(?:(?:期?满|届满|结束)?(?:后|之后|以后|时|之时))',
    means: { role: 'by' },
    order: 54,
    examples: { reads: ['在⟨六个月⟩后审查', '决定在⟨两年⟩期满后审查任务'] },
  },
];
