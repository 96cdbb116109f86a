import type { TimeRule } from '../../../clauses/types.ts';

/** Terms: how long something lasts. */
export const termRules: readonly TimeRule[] = [
  {
    name: '<date>届满之日起延长<period>',
    of: 'period',
    pattern: '(?<=(?:届满|期满|到期|结束)(?:之日|时)?起，?)(?:再)?(?:延长|续延|延期|展延)(?:任务期限)?<period>',
    means: { role: 'for', anchor: 'named-date' },
    order: 24,
    examples: { reads: ['自目前任务期限于2021年12月17日届满之日起，再延长⟨三十个月⟩'] },
  },
  {
    name: '<period>，自<adoption>起',
    of: 'period',
    pattern:
      '(?:为期|任期|期限|延长|续延|展延|延期|再延长|至)(?:再|为|是)?<period>，?(?:<words>{0,6}，)?(?:自|从|由)<adoption>(?:计算|算起|起算|起计)?',
    means: { role: 'for', anchor: 'adoption' },
    order: 28,
    examples: { reads: ['再延长⟨十二个月⟩，自本决议通过之日起计算'] },
  },
  {
    name: '有效期为<adoption>起<period>',
    of: 'period',
    pattern: '(?:为期|任期|任务期限|期限|有效期)(?:为|是)?(?:自|从)?<adoption>(?:的)?<period>',
    means: { role: 'for', anchor: 'adoption' },
    order: 28,
    examples: { reads: ['专家小组任务的有效期为本决议通过之日起⟨13个月⟩'] },
  },
  {
    name: '自<adoption>起为期<period>',
    of: 'period',
    pattern:
      '(?:自|从|由|在)?<adoption>(?:再|又|续|最初|初步)?<words>{0,30}?(?:为期|任期|期限为?|延长|最初|初步|续延|展延|延期)(?:为|再|的)?<period>(?:期间|期限|时期)?',
    means: { role: 'for', anchor: 'adoption' },
    order: 29,
    examples: { reads: ['自本决议通过之日起为期⟨一年⟩'] },
  },
  {
    name: '至<adoption>满<period>',
    of: 'period',
    pattern: '(?:至|到|直至|直到)(?:自)?<adoption>(?:满|后)?<period>(?:后|时|为止|止|届满|期满)?',
    means: { role: 'for', anchor: 'adoption' },
    order: 29,
    examples: { reads: ['延长至本决议通过之日起⟨一年⟩'] },
  },
  {
    name: '<adoption>起<period>期间',
    of: 'period',
    pattern: '(?:自|从|由|在)?<adoption><period>(?:期间|期限|的期间|的时期)(?:内)?',
    means: { role: 'for', anchor: 'adoption' },
    order: 29,
    examples: { reads: ['自本决议通过之日起⟨18个月⟩期间'] },
  },
  {
    name: '自<date>起<period>',
    of: 'period',
    pattern: '(?:自|从|由)(?:<day>)(?:起|开始)，?(?:的)?(?:最初|初步)?(?:为期|任期|期限)?(?:为)?<period>',
    means: { role: 'for', anchor: 'previous' },
    order: 36,
    examples: { reads: ['自2011年7月9日起，最初为期⟨一年⟩'] },
  },
  {
    name: '任期不超过<period>',
    of: 'period',
    pattern:
      '(?<!可<words>{0,14})(?:任期|为期|任务期限|期限|时间|<extend>|在|于)(?:应)?(?:最[多长])?(?:最多|至多|最长|不得?超过|不得?多于)(?:为|是|达)?<period>(?:的)?(?:期间|期限|时期|时间)?(?:内)?',
    means: { role: 'for' },
    order: 36,
    examples: {
      reads: ['设立一个委员会，任期不超过⟨两年⟩', '授权会员国采取措施，期限最长为⟨四个月⟩'],
      leaves: ['委员会可将这一期间延长至多⟨两个月⟩'],
    },
  },
  {
    name: '延长某事<period>',
    of: 'period',
    pattern:
      '(?:延长|续延|延续|展延|展期)<words>{2,60}(?:任务期限|任务|任期|授权|措施|规定|禁令|禁运|制裁|豁免|期限)<period>(?=[，；。]|$)',
    means: { role: 'for' },
    order: 49,
    examples: {
      reads: ['决定延长根据第2292(2016)号决议给予的授权⟨12个月⟩；'],
      leaves: ['延长授权12个月以内的措施'],
    },
  },
  {
    name: '授权，最长<period>',
    of: 'period',
    pattern:
      '(?:授权|设立|部署|派驻)(?:(?!可)[^；。]){4,120}，(?:最[多长]|至多|不得?超过)(?:为)?<period>(?=[，；。]|$)',
    means: { role: 'for' },
    order: 36,
    examples: {
      reads: ['授权会员国采取一切必要措施，最长⟨三个月⟩。'],
      leaves: ['授权委员会，如有必要可将答复时间延长，最长三个月。', '任期最长三个月。'],
    },
  },
  {
    name: '<adoption>起<period>内有效',
    of: 'period',
    pattern: '(?:自|从|由|在)?<adoption>(?:的)?<period>(?:之?内|以内)?(?=(?:继续|一直|仍然?|保持)?有效)',
    means: { role: 'for', anchor: 'adoption' },
    order: 29,
    examples: { reads: ['决定上述措施自本决议通过之日起⟨一年⟩内有效'] },
  },
  {
    name: '某事起<period>内有效',
    of: 'period',
    pattern:
      '(?:自|从|在|于)<words>{2,40}(?:之日起|之时起|起|之后|以后|后)(?:的)?<period>(?:之?内|以内)?(?=(?:继续|一直|仍然?|保持)?有效)',
    means: { role: 'until', anchor: 'event' },
    order: 37,
    examples: {
      reads: ['决定上述措施自安理会就此通过另一项决议之日起⟨120天⟩内有效'],
      leaves: ['自本决议通过之日起一年内有效'],
    },
  },
  {
    name: '自某事起为期<period>',
    of: 'period',
    pattern:
      '(?:自|从)(?!<words>{0,30}?(?:届满|期满|到期|结束|通过之?日|生效|此|该日))<words>{2,40}?(?:之日|之时|时)起，?(?:应?为期|(?:有效期|期限)(?:应?为|是))<period>',
    means: { role: 'until', anchor: 'event' },
    order: 38,
    examples: {
      reads: ['这项豁免自安理会核准计划之日起有效期为⟨九十天⟩', '自部队部署之日起，为期⟨六个月⟩'],
      leaves: ['自本决议通过之日起有效期为⟨九十天⟩', '自任务期限届满之日起为期⟨六个月⟩'],
    },
  },
  {
    name: '在<period>期间',
    of: 'period',
    pattern: '在(?:一个|今后|未来|接下来|随后|此后|其后)?(?:的)?<period>(?:的)?(?:期间|时期)(?:内)?',
    means: { role: 'for' },
    order: 51,
    examples: { reads: ['授权会员国在⟨六个月⟩期间内检查船只'] },
  },
  {
    name: '延长至多<period>',
    of: 'period',
    pattern: '(?:至多|最多|不超过)(?:再?延长)?<period>',
    means: { role: 'triggered' },
    order: 37,
    examples: { reads: ['可将这一期间延长一次，最多⟨两个月⟩'] },
  },
  {
    name: '该期限延长<period>',
    of: 'period',
    pattern: '(?:这一|该|此|上述)(?:期限|期间|时限)<words>{0,14}?<period>',
    means: { role: 'triggered' },
    order: 45,
    examples: { reads: ['可将这一期限再延长⟨两个月⟩'] },
  },
  {
    name: '为期<period>的会谈',
    of: 'period',
    pattern:
      '为期<period>的(?=(?:接触|对话|会议|会谈|谈判|过渡|培训|审查|筹备|停火|访问|活动|战争|冲突|讨论|辩论|磋商))',
    means: { aside: 'length' },
    order: 49,
    examples: {
      reads: ['监察员应推动为期⟨两个月⟩的接触', '参加为期⟨三天⟩的会议'],
      leaves: ['设立为期两个月的特派团'],
    },
  },
  {
    name: '最初<period>的',
    of: 'period',
    pattern: '(?:最初|初步|初始)(?:的)?<period>(?:期间|期限|时期)?的(?!任务|任期|期限|期间|时期)',
    means: { aside: 'length' },
    order: 49,
    examples: {
      reads: ['观察团最初⟨六个月⟩期间的活动方式应按照报告办理'],
      leaves: ['决定设立观察团，最初六个月的任期', '最初为期六个月'],
    },
  },
  {
    name: '为期<period>',
    of: 'period',
    pattern:
      '(?:(?:最初|初步|初始)?(?:为期|派驻|驻留|留驻|(?:暂停|中止)(?:实施|执行|适用)?|任期|任务期限?|有效期|期限|期间)(?:为|是|再)?|(?:再|又|续)?<extend>(?:任务期限?)?(?:为|再)?(?:一个)?|(?:最初|初步|初始)(?:的)?)<period>(?:的期间|期间|期限)?(?!(?<=(?:最初|初步|初始)的?[^期，；。]{1,6})(?:的[^，；。期]|之?后|以后))',
    means: { role: 'for' },
    order: 50,
    examples: {
      reads: [
        '任务期限再延长⟨六个月⟩',
        '决定部队再维持⟨三个月⟩',
        '最初为期⟨13个月⟩',
        '措施应暂停⟨一百天⟩',
        '措施的有效期为⟨一年⟩',
      ],
      leaves: ['最初九十天的费用不得增加'],
    },
  },
];
