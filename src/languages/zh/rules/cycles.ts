import type { TimeRule } from '../../../clauses/types.ts';

/** What recurs. */
export const cycleRules: readonly TimeRule[] = [
  {
    name: '报告要求调整为每<period>',
    of: 'cycle',
    pattern: '报告<words>{0,24}(?:调整为|改为|定为|缩短为|延长为)<cycle>',
    means: { role: 'every', act: 'report' },
    order: 66,
    examples: { reads: ['将报告要求调整为⟨每90天报告一次⟩'] },
  },
  {
    name: '报告周期改为<period>',
    of: 'period',
    pattern: '报告(?:周期|间隔|期|要求)<words>{0,24}(?:调整为|改为|定为|[缩延][短长][为至到])<period>(?:一次)?',
    means: { role: 'every', act: 'report' },
    order: 21,
    examples: { reads: ['将报告周期由90天改为⟨120天⟩', '将报告周期延长为⟨120天⟩'] },
  },
  {
    name: '由<period>改为',
    of: 'period',
    pattern: '(?:由|从)<period>(?=(?:调整为|改为|[缩延][短长][为至到]))',
    means: { aside: 'length' },
    order: 20,
    examples: { reads: ['将报告周期由⟨90天⟩改为120天'] },
  },
  {
    name: '<adoption>后<cycle>',
    of: 'cycle',
    pattern: '(?:自|从|由|在|于)?<adoption>(?:至少)?<cycle>',
    means: { role: 'every', anchor: 'adoption' },
    order: 70,
    examples: { reads: ['在本决议通过后⟨每三个月⟩向安全理事会报告'] },
  },
  {
    name: '此后<cycle>',
    of: 'cycle',
    pattern:
      '(?:(?:此后|其后|随后|嗣后|自此(?:以后)?|从此|以后|之后|而后|再后|然后|并于其后|并在其后)(?:自该日起|应|再|，|则|于|在)?|[自从](?:该|上述|那|同)(?:一)?(?:日|日期)(?:之后|以后)?起，?)(?:至少)?<cycle>',
    means: { role: 'every', anchor: 'previous' },
    order: 72,
    examples: { reads: ['其后⟨每90天⟩定期提交报告', '在2014年8月1日提出报告，并自该日起⟨每四个月⟩提出报告'] },
  },
  {
    name: '该次审查后<cycle>',
    of: 'cycle',
    pattern: '(?:在)?(?:该|该次|这次|此次|上述)<words>{1,6}?(?:之后|以后|后)，?(?:继续|应)?<cycle>',
    means: { role: 'every', anchor: 'item' },
    order: 58,
    examples: { reads: ['并在该次审查后⟨每两年⟩提交一份报告'] },
  },
  {
    name: '其<cycle>报告',
    of: 'cycle',
    pattern:
      '(?:其|他的|她的|它的|该|下次|下一份|下一次|现有的?|所提|历次|上述|提交的)<cycle>(?=<words>{0,6}?(?:报告|会议|通报|审查))',
    means: { aside: 'recalled-cycle' },
    order: 60,
    examples: { reads: ['在其⟨年度⟩报告中'] },
  },
  {
    name: '<cycle>报告中',
    of: 'cycle',
    pattern: '<cycle>(?=(?:进展|进度|综合|最后)?报告(?:工作)?中)',
    means: { aside: 'recalled-cycle' },
    order: 61,
    examples: {
      reads: ['在其下次关于执行情况的⟨年度⟩报告中，说明进展', '在⟨年度⟩报告中列入有关资料'],
      leaves: ['提交年度报告，并在报告中列入有关资料'],
    },
  },
  {
    name: '<cycle>若干数量',
    of: 'cycle',
    pattern:
      '<cycle>(?=(?:(?!报告|通报|提交|汇报|审查|提供)[^，；。]){0,40}?(?:总量|数量|限额|配额|总额|总值|桶|吨|升|公斤|美元|架次))',
    means: { aside: 'rate' },
    order: 57,
    examples: {
      reads: ['将⟨每年⟩向该国供应的石油产品总量限制在60万桶以内', '⟨每月⟩至多出口2万吨谷物'],
      leaves: ['请委员会每年报告供应数量'],
    },
  },
  {
    name: '若干数量<cycle>',
    of: 'cycle',
    pattern: '(?:桶|吨|升|公斤|美元|架次)<words>{0,12}<cycle>',
    means: { aside: 'rate' },
    order: 57,
    examples: { reads: ['60万桶，不超过20万吨⟨每年⟩'] },
  },
  {
    name: '按<cycle>衡量',
    of: 'cycle',
    pattern: '(?:按|以)?<cycle>(?:度)?(?:为基础)?(?:衡量|计算|计量)',
    means: { aside: 'yardstick' },
    order: 61,
    examples: { reads: ['⟨每年⟩衡量一次'] },
  },
  {
    name: '<cycle>',
    of: 'cycle',
    pattern: '(?:至迟|不迟于)?(?:在|于)?(?:至少)?<cycle>(?:(?:底|末)?(?:结束)?(?:之?前|以前|时|之际))?',
    means: { role: 'every' },
    order: 78,
    examples: { reads: ['⟨每6个月⟩向安全理事会提交信函', '在⟨每季度末⟩提交报告', '在⟨每月月底⟩前'] },
  },
];
