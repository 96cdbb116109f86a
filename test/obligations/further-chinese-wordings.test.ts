import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Obligation } from '../../src/obligations/types.ts';
import { chinese, deriveFrom } from './sample.ts';

/** Further sentences as the Council's Chinese texts word them, each with all that a resolution of 15 January 2001 gives that holds it. */
const kinds: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'how often in a year, and on which days': {
    '请委员会每年审查两次豁免清单；': ['review committee 2001-07-15 2002-01-15 2002-07-15 2003-01-15'],
    '请专家小组每年提交两份报告，分别在3月底和9月底之前；': [
      'report panel 2001-03-31 2002-03-31 2003-03-31 2004-03-31',
      'report panel 2001-09-30 2002-09-30 2003-09-30 2004-09-30',
    ],
    '请秘书长每年提交一份报告和两份最新情况；': [
      'report secretary-general 2002-01-15 2003-01-15 2004-01-15 2005-01-15',
    ],
    '请秘书长于每季度首日提出报告；': ['report secretary-general 2001-04-01 2001-07-01 2001-10-01 2002-01-01'],
    '请秘书长隔周口头通报；': ['briefing secretary-general 2001-01-29 2001-02-12 2001-02-26 2001-03-12'],
    '请秘书长将其报告周期由90天改为120天；': ['report secretary-general 2001-05-15 2001-09-12 2002-01-10 2002-05-10'],
    '请秘书长至少每120天一次提供书面最新情况，从2001年4月1日开始；': [
      'report secretary-general 2001-04-01 2001-07-30 2001-11-27 2002-03-27',
    ],
  },
  'how often a report is owed to the Council, in the name of the report': {
    '请秘书长向安理会提交年度报告；': [
      'report secretary-general > security-council 2002-01-15 2003-01-15 2004-01-15 2005-01-15',
    ],
    '请秘书长向安理会提交关于联合国警务工作的季度报告；': [
      'report secretary-general > security-council 2001-04-15 2001-07-15 2001-10-15 2002-01-15',
    ],
    '请秘书长向安理会提交年度报告，并每六个月通报情况；': [
      'report secretary-general > security-council 2002-01-15 2003-01-15 2004-01-15 2005-01-15',
      'report secretary-general > security-council 2001-07-15 2002-01-15 2002-07-15 2003-01-15',
    ],
  },
  'what runs from an event, or is looked at when it ends': {
    '决定这项豁免自安理会核准上述计划之日起有效期为九十天；': ['measures-expiry state triggered'],
    '决定这项豁免自本决议通过之日起有效期为九十天；': ['measures-expiry state 2001-04-15'],
    '决定将联黎部队的任务期限延长六个月，期满时安理会将进行审查；': [
      'mandate-expiry mission 2001-07-15',
      'review security-council 2001-07-15',
    ],
    '请秘书长在2001年9月1日之前登记在该日之前收到的申请；': ['deadline secretary-general 2001-09-01'],
  },
  'who acts': {
    '授权与秘书长合作的会员国使用一切必要手段，至2001年8月21日为止；': ['authorization-expiry state 2001-08-21'],
    '决定将联合国行动军事部分的撤离期限延长至2001年3月31日；': ['deadline mission 2001-03-31'],
    '决定观察团应予部署，为期六个月；': ['mandate-expiry mission 2001-07-15'],
  },
  'parts of a year': {
    '请秘书长在明年第一季度内提交报告；': ['report secretary-general 2002-03-31'],
    '请秘书长在2001年最后一个季度提出报告；': ['report secretary-general 2001-12-31'],
    '决定立法选举应于2001年3月的第一个星期日举行；': ['event state 2001-03-31'],
  },
  'how long measures, mandates and authority last': {
    '决定在今后120天期间中止第5段的措施；': ['measures-expiry state 2001-05-15'],
    '决定上述措施自本决议通过之日起一年内有效；': ['measures-expiry state 2002-01-15'],
    '决定措施自安理会就此通过另一项决议之日起120天内有效；': ['measures-expiry state triggered'],
    '决定上述措施自2001年3月1日起不再适用；': ['measures-expiry state 2001-03-01'],
    '决定第6段规定的旅行禁令的期限为24个月；': ['measures-expiry state 2003-01-15'],
    '决定本决议所定措施到期日为2001年5月31日；': ['measures-expiry state 2001-05-31'],
    '决定武器禁运的有效期至2001年5月31日；': ['measures-expiry state 2001-05-31'],
    '决定专家小组任务的有效期为本决议通过之日起13个月；': ['mandate-expiry panel 2002-02-15'],
    '决定派遣一个观察团，为期六个月；': ['mandate-expiry mission 2001-07-15'],
    '授权特派团在其任期内部署军事人员，该任期于2001年6月30日结束；': ['mandate-expiry mission 2001-06-30'],
  },
  'whose it is, by a name of its own': {
    '请联合国难民事务高级专员办事处在2001年年底前协助完成登记；': ['deadline organization 2001-12-31'],
    '授权非洲联盟会员国将特派团部署到2001年12月31日；': ['authorization-expiry state 2001-12-31'],
    '请布隆迪总统在2001年12月31日之前颁布选举法；': ['deadline state 2001-12-31'],
    '决定当选总统应至迟于2001年12月31日宣誓；': ['deadline other 2001-12-31'],
    '请国际法院在六个月内就下列问题提出咨询意见；': ['report tribunal 2001-07-15'],
    '着重指出所有外国战斗人员应在2001年9月30日之前离境；': ['deadline party 2001-09-30'],
  },
  'what lapses, what begins and what is counted back': {
    '决定上文第3段的授权只在2001年9月3日之前有效；': ['authorization-expiry state 2001-09-03'],
    '决定本授权应于本决议通过之日起一年后失效；': ['authorization-expiry state 2002-01-15'],
    '决定旅行限制自本决议通过后十天开始实施；': ['start state 2001-01-25'],
    '决定部署最迟应在通过本决议后45天开始；': ['deadline secretary-general 2001-03-01'],
    '请秘书长在2001年8月31日任务期限届满的四周之前提出建议；': ['report secretary-general 2001-08-03'],
    '请秘书长至迟于下月15日提出报告；': ['report secretary-general 2001-02-15'],
    '请秘书长作为其2001年10月报告的一部分，提供有关评估；': ['report secretary-general 2001-10-31'],
    '赞同秘书长在其2001年6月1日报告中提出的建议；': [],
  },
  'what only tells of a condition, and days that something else begins on': {
    '决定取消第3段的措施，除非秘书长在2001年9月1日前报告情况恶化；': [],
    '决定如各方在2001年9月1日前仍未签署协定，则第3段的措施应于2001年9月15日生效；': ['start state 2001-09-15'],
    '警告各方如不在2001年8月15日前停火，安理会将考虑采取进一步措施；': [],
    '请秘书长如有必要，在2001年9月1日前提出建议；': ['report secretary-general 2001-09-01'],
    '决定把专家组的任务从2001年8月1日延长到2002年8月31日；': ['mandate-expiry panel 2002-08-31'],
    '决定将联黎部队的任务期限延长到2001年7月31日，并打算在此之前审查这一期限；': [
      'mandate-expiry mission 2001-07-31',
      'review security-council 2001-07-31',
    ],
    '请秘书长将其2001年9月的报告推迟到2001年11月提交；': ['report secretary-general 2001-11-30'],
    '请秘书长在特派团撤出六个月后提出总结报告；': ['report secretary-general triggered'],
  },
  'a length of time behind what it lengthens, and a term from a named day': {
    '决定延长根据第864(1993)号决议给予的授权12个月；': ['authorization-expiry state 2002-01-15'],
    '决定制裁措施暂停执行180天；': ['measures-expiry state 2001-07-14'],
    '决定重新授权会员国采取第5段所列行动，期限为十二个月，从2001年12月3日起算；': [
      'authorization-expiry state 2002-12-03',
    ],
  },
  'what is reviewed, told or handed over': {
    '决定在本决议通过一年后对制裁措施进行审评；': ['review security-council 2002-01-15'],
    '决定观察员部署超过最初九十天须以安理会的审查为前提；': ['review security-council 2001-04-15'],
    '请调查委员会在六个月内向秘书长呈交调查结果；': ['report panel > secretary-general 2001-07-15'],
    '请秘书长最迟于60日内派遣一个评估团；': ['deadline secretary-general 2001-03-16'],
    '请特派团尽快向安理会报告；': ['report mission > security-council standing'],
    '敦促过渡当局按照路线图在18个月过渡期内举行选举；': ['event state triggered'],
  },
};

for (const [kind, wordings] of Object.entries(kinds)) {
  describe(`${kind} is read in Chinese`, () => {
    for (const [sentence, gives] of Object.entries(wordings)) {
      it(sentence, () => assert.deepEqual(deriveFrom(chinese(sentence)).obligations.map(line), gives));
    }
  });
}

/** "report panel > security-council 2001-04-01"; the form of its time where it has no date. */
function line({ kind, bearer, addressee, dates, due }: Obligation): string {
  const to = addressee ? ['>', addressee] : [];
  return [kind, bearer, ...to, ...(dates.length > 0 ? dates : [due.type])].join(' ');
}
