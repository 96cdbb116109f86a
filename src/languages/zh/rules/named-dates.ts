import type { TimeRule } from '../../../clauses/types.ts';

/** Dates that name a document or a happening, or tell what was or what others plan. */
export const namedDateRules: readonly TimeRule[] = [
  {
    name: '<date>以来',
    of: 'date',
    pattern: '(?:自|从|由)?<date>(?:以来|(?:以后|之后)的(?!<number><unit>))',
    means: { aside: 'history' },
    order: 8,
    examples: { reads: ['⟨2012年1月⟩以来'] },
  },
  {
    name: '有必要在<date>以后继续',
    of: 'date',
    pattern:
      '(?:有必要|必须|需要|应当)<words>{0,4}在<date>(?:之后|以后|后)(?=(?:继续)?(?:保留|维持|驻扎|留驻|存在|驻留))',
    means: { aside: 'plan' },
    order: 6,
    examples: { reads: ['注意到有必要在⟨2015年1月31日⟩以后继续保留该部队'] },
  },
  {
    name: '将于<date>举行的',
    of: 'date',
    pattern:
      '(?:将|定|预定|拟|计划)[于在]<date>(?=(?:举行|召开|恢复|开始|进行|举办)的(?![^，；。]{0,8}(?:选举|公投|公民投票|全民投票|会议应)))(?=[^，；。]{0,30}(?:报告|结果))',
    means: { aside: 'plan' },
    order: 6,
    examples: {
      reads: ['提交关于将于⟨2021年9月⟩举行的会谈的报告'],
      leaves: ['定于⟨2022年2月27日⟩举行的选举'],
    },
  },
  {
    name: '<date>以前订立的',
    of: 'date',
    pattern:
      '(?:在|于)?<date>(?:之前|以前|前)(?:已|已经|所)?(?:订立|签订|签署|缔结|达成|发给|颁发|签发|核发|批准|取得|运出|生效)(?:的|或(?:发给|颁发|签发|缔结|签署)的)',
    means: { aside: 'history' },
    order: 15,
    examples: { reads: ['不受⟨1992年7月1日⟩以前订立的任何合同的影响'], leaves: ['在⟨1992年7月1日⟩之前签署协定'] },
  },
  {
    name: '在<date>的会议上审议',
    of: 'date',
    pattern: '(?:在|于)<date>(?:的<words>{0,4}会议上)(?=<words>{0,12}(?:审议|审查|讨论)(?!了|的))',
    means: { role: 'on' },
    order: 19,
    examples: { reads: ['决定在⟨2022年3月12日⟩的会议上审议此事'], leaves: ['在⟨2021年3月12日⟩的会议上通过的声明'] },
  },
  {
    name: '在其<date>的报告中',
    of: 'date',
    pattern: '(?:在|作为)其?<date>的?(?:<words>{0,6})(?:报告|通报)(?:中(?!所|的|提[出到及])|的一部分)',
    means: { role: 'by' },
    order: 19,
    examples: {
      reads: ['请秘书长作为其⟨2021年10月⟩报告的一部分，提供有关评估', '请秘书长在其⟨2021年10月⟩的报告中列入基准'],
      leaves: ['赞同秘书长在其2021年6月1日报告中提出的建议'],
    },
  },
  {
    name: '<date>的文书',
    of: 'date',
    pattern:
      '(?<!定于|订于|拟于|将于|预定在)<date>(?:的?(?:第(?![一二三四1-4]个)|信|来信|报告|声明|决议|协定|协议|公报|会议|决定|函|换文|首脑|主席|说明|照会|宣言|关于|《|和平|谈话|停火(?=协|声明|安排))|(?:给|致|发表|签署|通过|举行的|达成|签订|缔结|公布|发生|商定|作出的|提出的|在<words>{1,12}(?:签署|举行|达成|通过)的))',
    means: { aside: 'history' },
    order: 20,
    examples: { reads: ['秘书长⟨2020年3月1日⟩的报告'], leaves: ['定于⟨2022年2月27日⟩举行的选举'] },
  },
  {
    name: '<date>选举',
    of: 'date',
    pattern:
      '(?:在|于)?<date>(?:的)?(?=(?:总统|议会|立法|全国|地方|市政|省级|大|和|、){0,4}(?:选举|大选|公投|全民投票)(?!后|以来|以后|结果|的结果))',
    means: { role: 'on', act: 'event' },
    order: 20,
    examples: {
      reads: ['通报在筹备⟨2018年12月23日⟩选举方面取得的进展', '支持⟨2018年12月23日⟩的总统和立法选举'],
      leaves: ['2016年12月23日选举结果', '在2018年12月23日举行选举'],
    },
  },
  {
    name: '参加<date>的会谈',
    of: 'date',
    pattern:
      '(?:参加|出席|筹备|准备|组织|推动|举行|举办|参与)<words>{0,8}?<date>的(?=(?:(?!后|前|结果|报告)[^，；。]){0,10}(?:会谈|选举|大选|公投|投票|会议|谈判))',
    means: { role: 'on' },
    order: 19,
    examples: {
      reads: ['促请各方参加⟨2019年1月⟩的下一轮会谈', '协助筹备⟨2010年11月⟩的选举'],
      leaves: ['2020年10月的选举', '参加2019年1月以来的会谈'],
    },
  },
];
