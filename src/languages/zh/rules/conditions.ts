import type { TimeRule } from '../../../clauses/types.ts';

/** What holds only where something happens: no end of its own, and no duty of whoever decides. */
export const conditionRules: readonly TimeRule[] = [
  {
    name: '延长至<date>，如果',
    of: 'date',
    pattern: '<extend><words>{0,14}?，?(?:即)?(?:至|到)<date>(?:<ends>)?(?=，?(?:如果|若|倘若|前提是|条件是|但须))',
    means: { aside: 'conditional-end' },
    order: 5,
    examples: {
      reads: ['并自动再延长九个月，至⟨2025年10月31日⟩，如果特别代表已获任命'],
      leaves: ['任务期限延长至⟨2022年6月30日⟩'],
    },
  },
  {
    name: '如果，延长至<date>',
    of: 'date',
    pattern:
      '(?:如果|如|若|倘若)(?:<words>{2,60}?，){1,2}?(?:则|便|即)?(?:自动)?(?:再)?<extend><words>{0,14}?，?(?:至|到)<date>(?:<ends>)?',
    means: { aside: 'conditional-end' },
    order: 5,
    examples: { reads: ['如果特别代表已获任命，则自动再延长九个月至⟨2025年10月31日⟩'] },
  },
  {
    name: '如果在<date>之前已',
    of: 'date',
    pattern:
      '(?:如果|若|倘若|前提是|条件是)<words>{0,40}?(?:在|于)?(?:<limit>)?<date>(?:<before>)?(?=<words>{0,20}?(?:已|获|得到|完成))',
    means: { aside: 'condition' },
    order: 5,
    examples: {
      reads: ['如果特别代表在⟨2025年1月31日⟩或之前已获任命'],
      leaves: ['请秘书长如可能在⟨2025年1月31日⟩之前报告'],
    },
  },
];
