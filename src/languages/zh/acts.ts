import { anyOf } from '../../clauses/any-of.ts';
import type { ActWord } from '../../clauses/types.ts';

/** What is to be done, or what runs out. Where two words begin at one place, the earlier of the list wins. */
export const acts: readonly ActWord[] = [
  { act: 'letter', pattern: '信函|书信|公函|信(?<=(?:提交|致送|发送|递交)(?:一封)?信)', examples: ['提交信函'] },
  {
    act: 'briefing',
    pattern:
      '口头(?:报告|通报|汇报|提出报告|提供最新情况)|通报会|情况介绍|介绍情况|介绍|作[^，；。]{0,4}通报|简报|(?:联合|年度|公开)通报|吹风会|向安全?理(?:事)?会(?:致辞|发言|讲话)',
    examples: ['作口头报告', '举行通报会'],
  },
  {
    act: 'event',
    holder: 'state',
    pattern: '选举|移交权力|权力移交|就职',
    examples: ['总统选举'],
  },
  {
    act: 'event',
    pattern: '公投|全民投票|首脑会议|国际会议|会谈|谈判|高级别会议',
    examples: ['国际会议'],
  },
  {
    act: 'report',
    pattern: anyOf(
      '报告|汇报|通报|告知|通知(?!后)|最新情况|最新资料|最新信息|评估|评价报告|提案|提议|(?:各项|具体|提出)建议|备选方案|备选办法|行动计划|执行计划|战略计划|计划|战略(?:审查)|基准|名单|清单|职权范围|工作方案|路线图|独立审查|资料|更多细节|详细情况',
    ),
    examples: ['向安全理事会提交报告'],
  },
  {
    act: 'review',
    pattern:
      '审查|审议|评价|复核|重新考虑|重新审议|采取适当行动|作出决定|决定是否|协商|年度审查|研究|考虑|探讨|盘点|非正式磋商|开会',
    examples: ['决定审查'],
  },
  {
    act: 'terminate',
    pattern: '终止|停止生效|失效|撤销|解散',
    examples: ['终止专家小组的任务'],
  },
  {
    act: 'authorize',
    pattern: '授权|核定兵力|兵力上限|上限|一切必要手段|一切必要措施|视察|登船检查|多国(?:稳定)?部队',
    examples: ['授权会员国'],
  },
  {
    act: 'measures',
    pattern:
      '措施|制裁|禁运|豁免|规定(?=再|延|予以延)|冻结|禁令|禁止|不准|拒绝(?=[^，；。]{0,8}(?:入境|过境|降落|飞越))|限制|义务|资产',
    examples: ['延长措施'],
  },
  { act: 'mandate', pattern: '任务期限?|任务(?!部队)|任期|驻留|期限', examples: ['任务期限'] },
  {
    act: 'extend',
    pattern: '延长|延期|展延|续延|延续|延至|展期|续期|续设|保持|维持|继续',
    examples: ['延长任务期限'],
  },
  { act: 'establish', pattern: '再?设立|建立|成立|组建|任命', examples: ['设立专家小组'] },
  {
    act: 'take-effect',
    pattern: '生效|开始实行|实施(?=(?:上文|下文|下面)?第)|适用|起初由|增至',
    examples: ['于2011年7月9日生效'],
  },
  { act: 'begin', pattern: '开始|启动|着手|停止(?!生效)', examples: ['开始部署'] },
  {
    act: 'transfer',
    pattern:
      '提交|提出|提供|呈交|递交|转递|转达|传达|分发|编写|编制|拟订|草拟|进行|开展|举行|召开|编拟|列入|介绍|制定|发布',
    examples: ['提交报告'],
  },
  {
    act: 'deed',
    pattern:
      '采取(?:必要|适当)?(?:的)?行政(?:措施|步骤)|撤出|撤离|撤军|撤回|完成(?!后|之后)|缔结|执行(?!情况|进展|工作|局|秘书)|落实(?!情况)|部署|敲定|实现|激活|达成|过渡|移交|批准|拟定|确定|解除武装|复员|裁减|缩编|签署|确保|指定|释放|支付|采取步骤|清理结束|清理|遵守|组织(?=选举|自由|公投)|作出回应',
    examples: ['完成撤离', '采取必要的行政措施'],
  },
];
