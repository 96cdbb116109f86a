const numerals = [...'〇零一二三四五六七八九两十百'];
/** A numeral that counts time, or a digit of a year, is followed by one of these. */
const afterNumeral = [
  ...numerals,
  '个月',
  '个工',
  '个星',
  '个小',
  '个季',
  '个半',
  '工作',
  '小时',
  '季度',
  '星期',
  '年',
  '月',
  '日',
  '天',
  '周',
  '(',
];
const ends = ['结束', '届满', '期满', '终', '到期', '完成', '期'];

/** Words that an expression can begin with, digits apart; the rarer the words, the faster the scan. */
export const starters: readonly string[] = [
  ...numerals.flatMap((numeral) => afterNumeral.map((next) => numeral + next)),
  ...[...numerals, ...'1234567890隔个月年季周半天日'].map((next) => `每${next}`),
  ...['半年', '逐年', '逐月', '逐季', '逐周', '按年', '按月', '按季', '按周', '年度', '月度', '季度', '两年期'],
  ...['任务', '任期', '授权', '期限'].flatMap((word) => ends.map((end) => word + end)),
  ...['任务规定', '任务授权', '任期的', '任务的', '期满', '届满', '同日', '该日之', '该日前', '该日以', '同一', '同样'],
  ...[
    '年底',
    '年终',
    '年末',
    '年内',
    '隔月',
    '双周',
    '双月',
    '每双',
    '今年',
    '本年',
    '明年',
    '次年',
    '来年',
    '本月',
    '下月',
    '下个月',
    '次月',
  ],
  ...['届时', '直至安', '直到安', '直至另', '直到另', '直至它', '直至委'],
  ...['这', '这一', '这段', '该', '该段', '本', '此', '此一', '上述'].flatMap((word) =>
    ['任务期', '期间', '时期', '期限', '日期', '时限'].map((period) => word + period),
  ),
  ...[
    '定期',
    '按期',
    '经常',
    '不断',
    '不时',
    '持续',
    '随时',
    '继续',
    '例会',
    '酌情',
    '必要时',
    '视需要',
    '认为必要',
    '提请',
    '打算',
    '准备',
    '愿意',
    '有意',
  ],
  ...['的同时', '后立即', '后应立', '报告中', '报告工作中', '毫不拖', '毫不延', '充分', '及时', '立即'],
  ...['所设', '设立的', ...[...'安委联秘专监该其'].map((receiver) => `向${receiver}`)],
  ...['提出', '提交', '作出'].flatMap((verb) => [...'报一书口综详进'].map((next) => verb + next)),
  ...[...'根考视在就随'].map((next) => `愿${next}`),
  ...[...'123456789'].map((digit) => `第${digit}`),
];

/** Digits before a unit or a part of a date, or a year alone. */
export const numberStarter =
  '\\d{1,4}(?=[年月日天周个小工星季]|\\([\\d一二三四五六七八九十百]+\\)|[-/.]\\d\\d?[-/.]\\d)|(?:19|20)\\d\\d(?!\\d)';
