import type { TimeRule } from '../../../clauses/types.ts';

/** The end of a mandate, named without its date. */
export const mandateEndRules: readonly TimeRule[] = [
  {
    name: '任务期满前若干时间',
    of: 'mandate-end',
    pattern:
      '<mandate-end>(?=(?:之?前|以前)(?:至少|最迟|不少于)?(?:\\d|[一二两三四五六七八九十])|(?:至少|最迟|不少于)?<number><unit>(?:之?前|以前))',
    means: { aside: 'anchor' },
    order: 79,
    examples: { reads: ['不迟于其⟨任务期满⟩前30天', '在其⟨任务期限届满⟩至少一个月前'] },
  },
  {
    name: '直至任务结束',
    of: 'mandate-end',
    pattern: '(?:直至|直到|至(?!迟)|到)<words>{0,24}?<mandate-end>(?:之日|时|为止|止)?',
    means: { role: 'until', anchor: 'mandate-expiry' },
    order: 80,
    examples: { reads: ['直至本决议规定的马里稳定团⟨任务结束⟩'], leaves: ['至迟在新的⟨任务期限届满⟩之前'] },
  },
  {
    name: '在这段期间内',
    of: 'mandate-end',
    pattern: '(?:在|于)?(?:这|该|此|上述|这一)<mandate-end>(?<=期间|期限|时期)内?',
    means: { role: 'by', anchor: 'mandate-expiry' },
    order: 81,
    examples: {
      reads: ['在这⟨三个月期间⟩内，与黎巴嫩政府协商', '在该⟨六个月期限⟩内提出报告'],
      leaves: ['在收到请求后的十天期限内', '在三个月期间内'],
    },
  },
  {
    name: '任务期结束前',
    of: 'mandate-end',
    pattern: '(?:在|于)?(?:<words>{0,12}?)<mandate-end>(?:须予延长|之日)?(?:之前|以前|前|时|之时)',
    means: { role: 'by', anchor: 'mandate-expiry' },
    order: 82,
    examples: { reads: ['在马里稳定团当前⟨任务期结束⟩前', '在⟨这段期间结束⟩时'] },
  },
];
