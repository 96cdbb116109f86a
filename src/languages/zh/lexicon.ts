import { topicNames } from '../../bodies/topic-names.ts';
import type { Lexicon } from '../../clauses/types.ts';
import { actors } from './actors.ts';
import { acts } from './acts.ts';
import { bodies } from './bodies.ts';
import { openerPlace, openers } from './openers.ts';
import { subjectGrammar } from './subjects.ts';

export const lexicon: Lexicon = {
  actors,
  acts,
  openers,
  openerPlace,
  boundary: '；|。|：(?=[–—-])',
  agency: '(?:[^，；。]{0,8}?)(?:应|须|必须|需|将(?!第)|可(?!能))|在(?:收到|接到|接获)[^，；。]{0,24}(?:未|没有)作出',
  giver: null,
  receiverLead:
    '[向给致](?:(?:根据|按照|依照|关于|上文|下文|上述|该|其|第|联合国)[^，；。]{0,40}?)?|提请|(?:[提转送递呈]交|[呈报]送|送达|寄送)(?:给)?',
  topicLead: '(?:并|也|又|还|同时|以及)?(?:就|关于|对于)',
  pronoun: '(?:他|她|它)们?',
  // What the Council approves, others do.
  // "决定特派团的清理于4月1日开始": what begins or ends is named in front.
  ownAct:
    '(?<!核准|核可|批准|认可|赞同|同意)(?![^，；。]{0,40}应|[^，；。]{2,40}?[自于从在][^，；。]{4,16}(?:开始|结束|终止|届满|生效|停止)(?:[，；。]|$))',
  verbLead: null,
  timeFirst: true,
  perCase:
    '除名|逐案|申请人|收到|接到|每[一次](?:请求|通知|案)|[每该]项(?:申请|请求|通知)|每一?(?:申请|请求)|该申请|所要求的补充资料|(?:这些|此类|此种)(?:通知|请求|申请|来文|函件|视察|检查|决定)|(?:该|这一|上述)期间|(?:该|这一|上述|有关|任何|各次|提出|发出)[^，；。]{0,4}(?:请求|通知|检查|视察)|(?:通知|检查|视察)(?:之?后|之日|时|完成)|书面报告，?(?:补充|后续)|后续书面报告|除非委员会|信息收集|接触对话|对话期|异议|请愿|关于(?:这些|这类|此类|该)(?:提案|申请|提议)|(?:如|若|在)[^，；。]{0,20}(?:未能?|无法|没有)达成(?:共识|一致)|应[^，；。]{0,12}成员(?:的)?请求',
  afterEvent:
    '(?:一旦|一俟|在[^，；。]{0,20}(?:选举|公投|签署|生效|完成|结束|撤离|撤出|部署|抵达|组建|批准|停火|就职|(?:交换|释放|遣返|移交|接受)[^，；。]{0,8})(?:之后|以后|后))[^。；]{0,60}$',
  conditional: '完成后|结束后|一旦|一俟',
  mandateChange: '任务(?<=(?:扩大|调整|修改|变更|修订)[^，；。的]{0,16}的?任务)(?![^，；。]{0,8}(?:提出|采取))',
  bodies,
  topics: topicNames('zh'),
  committee: '委员会',
  commission: '调查',
  calledCommittee: '\\((?:下称|以下简称|以下称|简称)?["“”]*委员会["“”]*\\)',
  subjectGrammar,
  beside:
    '(?:与|同|会同|协同|和)[^，。；]{0,60}(?:协商|磋商|合作|协调|协作|联络|配合|密切联系|商议|共同)|在[^，。；]{0,40}(?:协助|支持|支助|配合|协商|合作)下|包括[^，。；]{0,40}',
  // A time stands before its verb: of these joints only that of a thing with what it is about is asked for.
  joints: { partOf: '^[^，；。]{0,8}的[^，；。]{0,4}$', nextVerb: '[，；](?:并|同时|还|又|以及)' },
  nextDuty: '[,，;；] ?(?:并|其后|此后)',
  exception: '除非',
  exceptOtherReports: '除[^，；。]{0,20}(?:报告|到期)[^，；。]{0,10}(?:月份|的月)|报告的月份(?:除外|不)',
  upToEvent: '(?:直至|直到|截至|至)[^，；。]{0,8}$',
  dayName: '[\\u4e00-\\u9fff]{2,12}日',
  dayDefinition: {
    behind:
      '(?:[^，；。(]{0,12}[(](?:(?:以?下|简)称为?|以下简称|即)?[“"「]|(?:定?为|作为)[“"「]?)([\\u4e00-\\u9fff]{1,10}日)',
    before: '[“"「]?([\\u4e00-\\u9fff]{1,10}日)[”"」]?(?:是|为|指|系指)',
  },
  paragraphDocument:
    '第(\\d{1,3})段(?:所述|所提|提及|提到|所?要求(?:提[交出])?|所指|规定)的?[^，；。执落措]{0,6}(?:报告|计划|战略|评估|提案|建议|清单|名单|路线图|方案)(?!情况|的?执行)',
  thisResolution: '本决议|任务|特派团|稳定团',
  otherInstrument: '第\\d{3,4}\\(\\d{4}\\)号决议|框架|协定|协议|承诺',
};
