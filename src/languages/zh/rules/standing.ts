import type { TimeRule } from '../../../clauses/types.ts';

/** Duties that go on without a period, and words of reporting that name no time. */
export const standingRules: readonly TimeRule[] = [
  {
    name: '在某事的同时',
    of: 'standing',
    pattern: '(?:在)?<words>{3,30}<standing>(?<=同时|后立即|后应立即)',
    means: { role: 'triggered' },
    order: 86,
    examples: { reads: ['在将名字列入名单⟨的同时⟩，在其网站上公布', '在名字列入名单⟨后立即⟩公布'] },
  },
  {
    name: '直至另有决定',
    of: 'standing',
    pattern:
      '(?:在<words>{1,9}?)?<standing>(?<=(?:另|作出[新其进不])[^，；。]{1,9}|直[至到][^，；。]{1,24}?(?:解除|撤销|取消|终止)[^，；。]{0,18})',
    means: { role: 'until' },
    order: 80,
    examples: {
      reads: [
        '禁止运送武器，⟨直至安理会另有决定为止⟩',
        '继续有效，⟨直到安理会作出新的决定为止⟩',
        '上述限制在安理会⟨作出进一步决定之前⟩一直有效',
        '上述措施继续有效，⟨直到安理会决定解除为止⟩',
      ],
      leaves: ['直至双方作出停火决定'],
    },
  },
  {
    name: '除非某方报告',
    of: 'standing',
    pattern:
      '(?:(?:除非|如果|倘若|一旦|一俟)(?:(?!应|须|请)[^，；。]){0,40}|如果(?:(?!应|须|请)[^；。]){0,40}秘书长)<standing>(?<=报告|通报)',
    means: { aside: 'condition' },
    order: 87,
    examples: {
      reads: [
        '除非秘书长⟨向安理会报告⟩已实现停火',
        '一旦秘书长⟨向安全理事会报告⟩进展',
        '如果在报告提出后的任何时候，秘书长⟨向安理会报告⟩停火已遭破坏，则上述规定应立即生效',
      ],
      leaves: ['如果发现违禁物项，应向委员会报告', '在发生此类行为时向安全理事会报告'],
    },
  },
  {
    name: '则应立即生效',
    of: 'standing',
    pattern: '则[^，；。]{0,40}<standing>(?<=立即)(?=生效|开始生效)',
    means: { role: 'triggered', act: 'take-effect' },
    order: 85,
    examples: {
      reads: ['如果秘书长报告停火已遭破坏，则下文所载规定应⟨立即⟩生效'],
      leaves: ['决定本决议立即生效'],
    },
  },
  {
    name: '愿意审查',
    of: 'standing',
    pattern: '<standing>(?<=打算|准备|愿意?|有意)',
    means: { role: 'standing', act: 'review', untimed: true },
    order: 87,
    examples: {
      reads: ['申明⟨愿意⟩根据提交的提案审查这些数字', '⟨打算⟩不断审议局势'],
      leaves: ['向安全理事会报告'],
    },
  },
  {
    name: '向某方报告',
    of: 'standing',
    pattern: '<standing>(?<!定期|经常|不断|持续|不断|随时|例会|不时)',
    means: { role: 'standing', untimed: true },
    order: 88,
    examples: {
      reads: ['在发生此类行为时⟨向安全理事会报告⟩', '向第2140(2014)号决议⟨所设委员会报告⟩', '请秘书长就此⟨提出报告⟩'],
    },
  },
  {
    name: '<standing>',
    of: 'standing',
    pattern: '<standing>',
    means: { role: 'standing' },
    order: 90,
    examples: { reads: ['⟨定期⟩向安全理事会报告'] },
  },
];
