import type { TimeRule } from '../../../clauses/types.ts';

/** Other items of the text that a duty is tied to. */
export const referenceRules: readonly TimeRule[] = [
  {
    name: '第几段所述下一次报告',
    of: 'item',
    pattern:
      '(?:在)?(?:其)?(?:下一?[次份]|第一[次份]|首[次份])?(?:与|同|根据|按照|在)?(?:上文|下文|本决议)?<item>(?<=(?:(?:下一?|第一|首)[次份](?:与|同|根据|按照|在)?(?:上文|下文|本决议)?第\\d{1,3}段[^，；。]{0,20}|(?:下一?|第一|首)[次份][^，；。段]{0,6})报告(?:工作)?)(?:中|一并)?',
    means: { role: 'aligned', next: true },
    order: 82,
    examples: {
      reads: ['在其下次根据下文⟨第50段提交的报告⟩中具体报告这一问题', '在根据⟨第50段提出的下一次报告⟩中'],
      leaves: ['在根据下文⟨第50段提交的报告⟩中', '在下次根据第2368号决议第24段提出的报告中'],
    },
  },
  {
    name: '第几段所述报告',
    of: 'item',
    pattern:
      '(?:在)?(?:其)?(?:与|同|根据|按照|在)?(?:上文|下文|本决议)?<item>(?<=报告|报告工作)(?:相协调|相一致|中|同步|一并)?',
    means: { role: 'aligned' },
    order: 83,
    examples: {
      reads: ['与下文⟨第61段所述秘书长的报告工作⟩相协调', '在根据下文⟨第50段提交的报告⟩中具体报告这一问题'],
      leaves: ['审查根据下文第24段提出的报告', '在根据第2368号决议第24段提出的报告中'],
    },
  },
  {
    name: '定期报告中',
    of: 'standing',
    pattern: '<standing>(?<=定期)(?:在)?(?:<words>{0,3}报告(?:工作)?中)',
    means: { role: 'aligned' },
    order: 84,
    examples: { reads: ['请秘书长⟨定期⟩在报告中列入', '在关于特派团的⟨定期⟩报告中'] },
  },
  {
    name: '届时审查',
    of: 'item',
    pattern: '<item>(?<=届时|[届期]满[时后])(?=<words>{0,24}?(?:审查|审议|复审|重新考虑))',
    means: { role: 'by', anchor: 'item', act: 'review' },
    order: 81,
    examples: { reads: ['延长至1995年5月15日，⟨届时⟩将由安理会加以审查'], leaves: ['参加⟨届时⟩举行的会议'] },
  },
  {
    name: '该日期之前的任何时候',
    of: 'item',
    pattern: '(?:在|于)?<item>(?:之?前|以前)的?(?:任何时候|任何时间|随时)',
    means: { aside: 'earlier-too' },
    order: 82,
    examples: { reads: ['或在该⟨该日期⟩之前的任何时候'], leaves: ['并在⟨该日期⟩之前作口头通报'] },
  },
  {
    name: '或在该日期前',
    of: 'item',
    pattern: '或<words>{0,16}?(?:在|于)<item>(?:之?前|以前)',
    means: { aside: 'earlier-too' },
    order: 82,
    examples: { reads: ['或在局势需要时于⟨该日期⟩之前'], leaves: ['并在⟨该日期⟩之前作口头通报'] },
  },
  {
    name: '同一日期前',
    of: 'item',
    pattern:
      '(?:在|于|不迟于|至迟于|按)<item>(?:(?:之?前|以前)(?!的?(?:至少|最迟|不少于)?[\\d一二三四五六七八九十两半]|(?:提交|提出|收到|收悉|递交|登记|作出|发生|签署|缔结|存在|已?有)的)|内|当日)',
    means: { role: 'by', anchor: 'item' },
    order: 84,
    examples: {
      reads: ['在⟨同一期限⟩内提出报告'],
      leaves: ['并在⟨该日期⟩前一个月通报', '登记在⟨该日期⟩之前收到的所有申请'],
    },
  },
];
