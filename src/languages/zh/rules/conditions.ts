import type { TimeRule } from '../../../clauses/types.ts';

/** What holds only where something happens: no end of its own, and no duty of whoever decides; and what goes on only upon a review. */
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
  {
    name: '除非在<date>之前',
    of: 'date',
    pattern: '除非<words>{0,30}?(?:在|于)?(?:<limit>)?<date>(?:<before>)?',
    means: { aside: 'condition' },
    order: 5,
    examples: { reads: ['决定取消上述措施，除非秘书长在⟨2025年1月31日⟩之前报告情况恶化'] },
  },
  {
    name: '如在<date>之前未',
    of: 'date',
    pattern:
      '(?:如果?|若|倘若)(?:(?!有?必要|可能|有可能|需要)<words>){0,40}?(?:在|于)?(?:<limit>)?<date>(?:<before>)?(?=(?:仍|尚|还|依然)?(?:未|没有|不))',
    means: { aside: 'condition' },
    order: 5,
    examples: {
      reads: ['如各方在⟨2025年1月31日⟩之前仍未签署协定，则上述措施应生效'],
      leaves: ['请秘书长如有必要在2025年1月31日之前提出建议'],
    },
  },
  {
    name: '如不在<date>之前',
    of: 'date',
    pattern: '(?:如果?|若|倘若)<words>{0,12}?(?:不|未)能?(?:在|于)(?:<limit>)?<date>(?:<before>)?',
    means: { aside: 'condition' },
    order: 5,
    examples: { reads: ['警告各方如不在⟨2025年1月31日⟩之前停火，将考虑采取措施'] },
  },
  {
    name: '<date>之后只有经审查',
    of: 'date',
    pattern:
      '(?:在)?<date>(?:之后|以后|后)，?(?:只有|须|必须|唯有|除非)(?=[^；。]{0,30}(?:审查|决定|审议)[^；。]{0,40}(?:继续|存在|延长|留驻))',
    means: { role: 'by', act: 'review' },
    order: 5,
    examples: {
      reads: ['在⟨1994年2月1日⟩以后只有经安理会审查才能继续存在'],
      leaves: ['在⟨1994年2月1日⟩以后须向委员会报告'],
    },
  },
  {
    name: '<date>以后须经审查',
    of: 'date',
    pattern: '(?:才能|才可|才会|方可|方能|方得)<words>{0,14}?(?:在|到|至|于)?<date>(?:之后|以后|后)',
    means: { role: 'by', act: 'review' },
    order: 5,
    examples: { reads: ['只有经安理会审查后，观察团才能在⟨1994年2月1日⟩以后继续存在'] },
  },
  {
    name: '最初<period>之后只有经审查',
    of: 'period',
    pattern:
      '(?:在)?(?:最初|头|初步)(?:的)?<period>(?:之后|以后|后)，?(?:只有|须|必须|唯有|除非)(?=[^；。]{0,30}(?:审查|决定|审议))',
    means: { role: 'by', act: 'review' },
    order: 22,
    examples: {
      reads: ['但在最初⟨九十天⟩之后只有经安理会审查认定取得进展才能继续存在'],
      leaves: ['在最初⟨九十天⟩之后须向委员会报告'],
    },
  },
  {
    name: '超过最初<period>须经审查',
    of: 'period',
    pattern:
      '(?:超过|逾)(?:最初|头|初步)?(?:的)?<period>(?:的)?(?:期限|期间)?(?:者)?，?(?:只有|须|应|必须|唯有|除非)(?=[^；。]{0,12}(?:安全理事会|安理会|它)[^；。]{0,16}(?:审查|审议))',
    means: { role: 'by', act: 'review' },
    order: 21,
    examples: {
      reads: ['观察员部署超过最初⟨九十天⟩须以安理会的审查为前提'],
      leaves: ['如果超过九十天，应通知委员会'],
    },
  },
  {
    name: '最初<period>以后须经审查',
    of: 'period',
    pattern: '(?:才能|才可|才会|方可|方能|方得)<words>{0,14}?(?:最初|头|初步)?(?:的)?<period>(?:之后|以后|后)',
    means: { role: 'by', act: 'review' },
    order: 25,
    examples: { reads: ['须经安理会审查，才能延长到最初⟨九十天⟩以后'] },
  },
];
