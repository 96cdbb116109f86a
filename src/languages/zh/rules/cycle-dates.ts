import type { TimeRule } from '../../../clauses/types.ts';

/** Dates on which a cycle begins or ends. */
export const cycleDateRules: readonly TimeRule[] = [
  {
    name: '<date>前每',
    of: 'date',
    pattern: '(?:在|于|到)?<date>(?:之前|以前|前)的?，?(?:应|继续|至少)?(?=每|[逐按][年月季周])',
    means: { role: 'last' },
    order: 9,
    examples: {
      reads: ['请秘书长在⟨2019年11月15日⟩之前，每月提交报告'],
      leaves: ['在2019年11月15日之前提交报告，每月通报一次', '在2019年11月15日之前，并在其后每三个月'],
    },
  },
  {
    name: '最后一次<limit><date>',
    of: 'date',
    pattern:
      '(?<=[每逐按][^；。]{1,60}，)(?:其)?最后一?[次份期](?:(?!并|和)<words>){0,12}?(?:<limit>|在|于)<date>(?:<before>)?',
    means: { role: 'last' },
    order: 14,
    examples: {
      reads: ['每30天报告一次，最后一次报告应在⟨2019年11月15日⟩之前提交'],
      leaves: ['每30天报告一次，并在2019年11月15日之前提交最后报告'],
    },
  },
  {
    name: '至<date>每',
    of: 'date',
    pattern: '(?:至|到|迄)<date>(?:期间)?(?=，?(?:至少)?(?:每|[逐按][年月季周]))',
    means: { role: 'until' },
    order: 11,
    examples: { reads: ['从现在起至⟨2019年11月15日⟩每两个月提交报告'] },
  },
  {
    name: '每，至<date>',
    of: 'date',
    pattern: '(?<=[每逐按][^；。]{1,80}，)(?:即|一直)?(?:至|到|迄)<date>(?=[，；。]|$)',
    means: { role: 'until' },
    order: 12,
    examples: {
      reads: ['每月提交书面报告，至⟨2019年11月15日⟩；'],
      leaves: ['每月提交书面报告，至2019年11月15日已有三份；'],
    },
  },
  {
    name: '每，于<date>结束',
    of: 'date',
    pattern: '(?<=[每逐按][^；。]{1,60}，)(?:并)?(?:于|在)<date>(?:结束|终止|停止|为止)',
    means: { role: 'last' },
    order: 11,
    examples: { reads: ['每30天报告一次，于⟨2019年11月15日⟩结束'] },
  },
  {
    name: '<date>和<date>之间每',
    of: 'date',
    pattern: '(?:和|与|至)<date>(?:之间|期间)(?=，?(?:至少)?每)',
    means: { role: 'until' },
    order: 8,
    examples: { reads: ['在2021年9月1日和⟨2022年3月1日⟩之间每月报告'] },
  },
  {
    name: '与<date>前的会议同时',
    of: 'date',
    pattern: '(?:与|同|跟)<date>(?:之前|以前|前)<words>{0,24}(?:会议|审议|辩论|磋商)',
    means: { role: 'first' },
    order: 10,
    examples: { reads: ['每年通报一次，与⟨2024年12月15日⟩之前最后一次预定的会议同时进行'] },
  },
  {
    name: '首次<limit><date>',
    of: 'date',
    pattern:
      '(?:首次|第一次|首份|第一份|初次|下次|下一次|下一份|首期)<words>{0,20}?(?:<limit>|于|在)<date>(?:<before>)?',
    means: { role: 'first' },
    order: 14,
    examples: { reads: ['首次书面报告应不迟于⟨9月25日⟩提交'] },
  },
  {
    name: '每次，从<date>开始',
    of: 'date',
    pattern: '(?<=(?:次|每[^，；。]{1,10})，)(?:最迟|至迟)?(?:应)?(?:自|从|由)<date>(?:之日)?(?:起|开始)',
    means: { role: 'first' },
    order: 14,
    examples: {
      reads: ['至少每六个月一次，最迟从⟨2010年4月⟩开始，向安理会通报情况', '每三个月，自⟨2010年4月1日⟩起，提出报告'],
      leaves: ['审查其任务，自2010年4月1日起，提出报告'],
    },
  },
  {
    name: '<date>前首次',
    of: 'date',
    pattern:
      '(?:<limit>|于|在)?<date>(?:<before>)?(?=<words>{0,12}?(?:首次|第一次|首份|第一份)<words>{0,14}，?(?:并|其后|此后|随后|嗣后))',
    means: { role: 'by' },
    order: 15,
    examples: { reads: ['在⟨2019年5月15日⟩之前提交首份书面报告，其后每90天'] },
  },
  {
    name: '每，从<date>开始。',
    of: 'date',
    pattern: '(?<=每[^，；。]{1,60}，)(?:最迟|至迟)?(?:应)?(?:自|从|由)<date>(?:之日)?(?:起|开始)(?=[，；。]|$)',
    means: { role: 'first' },
    order: 14,
    examples: {
      reads: ['每120天一次向安理会提供书面最新情况，从⟨2021年9月1日⟩开始；'],
      leaves: ['每月向安理会提供书面最新情况，从2021年9月1日开始部署；'],
    },
  },
];
