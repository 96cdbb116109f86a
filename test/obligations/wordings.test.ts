import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datedLines } from './duties.ts';
import { chinese, deriveFrom, english } from './sample.ts';

/** Sentences of one kind, in both languages, each with what a resolution of 15 January 2001 gives that holds it alone. */
type Wordings = Readonly<Record<string, string | readonly string[]>>;

const extended = 'Decides to extend the mandate of UNMIL until 15 July 2001';

const kinds: Readonly<Record<string, Wordings>> = {
  'the end of the period that the text sets': {
    [`${extended}, and requests the Secretary-General to report at the end of the six-month period;`]: [
      '1 mandate-expiry mission 2001-07-15',
      '1 report secretary-general 2001-07-15',
    ],
    [`${extended}, and requests the Secretary-General to report before the expiry of the renewed mandate;`]: [
      '1 mandate-expiry mission 2001-07-15',
      '1 report secretary-general 2001-07-15',
    ],
    [`${extended}, and requests the Secretary-General to report prior to the end of the further mandate period;`]: [
      '1 mandate-expiry mission 2001-07-15',
      '1 report secretary-general 2001-07-15',
    ],
    '决定将联利特派团的任务期限延长至2001年7月15日，并请秘书长在这六个月期间结束时提出报告；': [
      '1 mandate-expiry mission 2001-07-15',
      '1 report secretary-general 2001-07-15',
    ],
    '决定将联利特派团的任务期限延长至2001年7月15日，并请秘书长在新的任务期限届满之前提出报告；': [
      '1 mandate-expiry mission 2001-07-15',
      '1 report secretary-general 2001-07-15',
    ],
    [`${extended}, and notes that the troops had left at the end of the two-month period agreed upon;`]:
      '1 mandate-expiry mission 2001-07-15',
  },
  'going on only upon a review': {
    'Decides to establish UNMIL for six months, and that it shall continue beyond 1 April 2001 only upon a review by the Council;':
      ['1 mandate-expiry mission 2001-07-15', '1 review security-council 2001-04-01'],
    'Decides to establish UNMIL for six months, to be extended beyond the initial ninety days only after a review by the Council of its work;':
      ['1 mandate-expiry mission 2001-07-15', '1 review security-council 2001-04-15'],
    'Decides to establish UNMIL for six months and that it shall not be extended beyond 1 April 2001 without a review by the Council;':
      ['1 mandate-expiry mission 2001-07-15', '1 review security-council 2001-04-01'],
    '决定设立联利特派团，为期六个月，但只有经安理会审查后，该团才能在2001年4月1日以后继续存在；': [
      '1 mandate-expiry mission 2001-07-15',
      '1 review security-council 2001-04-01',
    ],
    '决定设立联利特派团，为期六个月，但须经安理会审查，方可延长到最初九十天以后；': [
      '1 mandate-expiry mission 2001-07-15',
      '1 review security-council 2001-04-15',
    ],
    'Decides to establish UNMIL for six months, provided that its strength does not go beyond ninety observers;':
      '1 mandate-expiry mission 2001-07-15',
  },
  'a review when the period ends': {
    [`${extended}, when it will be reviewed in the light of a report of the Secretary-General;`]:
      '1 mandate-expiry mission 2001-07-15',
    [`${extended} and to review it at that time;`]: [
      '1 mandate-expiry mission 2001-07-15',
      '1 review security-council 2001-07-15',
    ],
    [`${extended}, at which time its mandate shall be reviewed by the Council;`]: [
      '1 mandate-expiry mission 2001-07-15',
      '1 review security-council 2001-07-15',
    ],
    'Decides to establish UNMIL for six months, at the end of which period the Council will review its mandate;': [
      '1 mandate-expiry mission 2001-07-15',
      '1 review security-council 2001-07-15',
    ],
    '决定将联利特派团的任务期限延长至2001年7月15日，届时由安理会审查其任务；': [
      '1 mandate-expiry mission 2001-07-15',
      '1 review security-council 2001-07-15',
    ],
    'Notes that the agreement reviewed at that time has been signed;': [],
    '请各方参加届时举行的会议；': [],
  },
  'no longer than a period': {
    'Decides to establish, for a period of no longer than two years, a Committee of the Security Council;':
      '1 mandate-expiry committee 2003-01-15',
    'Decides to establish a Panel of Experts for a term not exceeding one year;': '1 mandate-expiry panel 2002-01-15',
    'Authorizes Member States to use the airport for no more than three months from the adoption of this resolution;':
      '1 authorization-expiry state 2001-04-15',
    'Decides to extend the mandate of UNMIL for a maximum of six months;': '1 mandate-expiry mission 2001-07-15',
    '决定设立一个委员会，任期不超过两年；': '1 mandate-expiry committee 2003-01-15',
    '授权会员国在不超过三个月的期间内使用该机场；': '1 authorization-expiry state 2001-04-15',
    '决定将联利特派团的任务期限延长最多六个月；': '1 mandate-expiry mission 2001-07-15',
    'Calls upon the Government to release all persons detained for a period of longer than two years;': [],
    '呼吁政府释放被关押超过两年的所有人；': [],
  },
  'during a period': {
    'Authorizes all States to permit, during a period of four months from the adoption of this resolution, the import of foodstuffs;':
      '1 authorization-expiry state 2001-05-15',
    'Authorizes Member States, during the six months following the adoption of the present resolution, to use the port;':
      '1 authorization-expiry state 2001-07-15',
    'Authorizes Member States to inspect vessels during a period of six months;':
      '1 authorization-expiry state 2001-07-15',
    '授权各国在本决议通过之日起四个月期间内准许进口粮食；': '1 authorization-expiry state 2001-05-15',
    '授权会员国在六个月期间内检查船只；': '1 authorization-expiry state 2001-07-15',
    'Requests the Secretary-General to take into account what was learned during a period of six months;': [],
  },
  'also before that date': {
    'Requests the Panel of Experts to report by 31 March 2001, or at any time before that date if access is refused;':
      '1 report panel 2001-03-31',
    'Requests the Panel of Experts to report by 31 March 2001, or prior to that date should the situation so require;':
      '1 report panel 2001-03-31',
    'Requests the Secretary-General to submit a report by 1 March 2001 and, before that date, to brief the Council orally;':
      ['1 report secretary-general 2001-03-01', '1 briefing secretary-general 2001-03-01'],
    '请专家小组在2001年3月31日之前，或必要时在该日期之前的任何时候，提出报告；': '1 report panel 2001-03-31',
    '请秘书长在2001年3月1日之前提交报告，并在该日期之前向安理会作口头通报；': [
      '1 report secretary-general 2001-03-01',
      '1 briefing secretary-general 2001-03-01',
    ],
  },
  'what the Council regrets': {
    'Regrets that it will not be possible to reopen the airport before 30 June 2001;': [],
    'Deplores that the registration of voters cannot be completed by 1 March 2001;': [],
    'Notes with concern that the elections will not be held by 1 March 2001;': [],
    'Expresses its deep regret that the forces will not withdraw by 1 March 2001, and requests the Secretary-General to report by 1 April 2001;':
      '1 report secretary-general 2001-04-01',
    '表示遗憾的是，机场不可能在2001年6月30日之前重新开放；': [],
    '关切地注意到选民登记无法在2001年3月1日之前完成，并请秘书长在2001年4月1日之前提出报告；':
      '1 report secretary-general 2001-04-01',
  },
  'the step of a procedure': {
    'Decides that each application shall be registered by the Secretariat within five working days;': [],
    'Decides that, if a member objects to the listing, the Committee shall meet within seven days;': [],
    'Decides that the Committee shall adopt its guidelines within fifteen days;': '1 deadline committee 2001-01-30',
    '决定委员会应在五个工作日内就每项申请作出决定；': [],
    '决定委员会应在十五天内通过其准则；': '1 deadline committee 2001-01-30',
  },
  'a period behind an event': {
    'Requests the Secretary-General, once the cease-fire has entered into force, to deploy the observers within two weeks;':
      [],
    'Calls upon the parties, following the signing of the agreement, to exchange prisoners within thirty days;': [],
    'Requests the Secretary-General, after consultations with the parties, to report to the Council within two months;':
      '1 report secretary-general 2001-03-15',
    '请双方在选举之后三个月内组成政府；': [],
    '请秘书长在与双方协商后，在两个月内提出报告；': '1 report secretary-general 2001-03-15',
  },
  'what was signed before a day': {
    'Calls upon States to act notwithstanding any contract entered into or any licence granted before 1 July 2001;': [],
    'Demands that the parties agree on a cease-fire, to be signed before 1 July 2001;': '1 deadline party 2001-07-01',
    '决定措施的适用不受2001年7月1日以前订立的任何合同的影响；': [],
    '要求双方在2001年7月1日之前签署停火协定；': '1 deadline party 2001-07-01',
  },
  'a month that an act falls in': {
    'Requests the Secretary-General to submit, during September 2001, a report on the talks;':
      '1 report secretary-general 2001-09-30',
    'Invites the parties to convene during the month of June 2001;': '1 deadline party 2001-06-30',
    '请秘书长在2001年9月期间提出报告；': '1 report secretary-general 2001-09-30',
    'Welcomes the talks held during September 2000;': [],
  },
  'a period behind the item before': {
    'Requests the Secretary-General to begin the deployment within 45 days of the adoption of this resolution and to complete it within 45 days thereafter;':
      ['1 deadline secretary-general 2001-03-01', '1 deadline secretary-general 2001-04-15'],
    'Requests the parties to assemble their forces by 15 June 2001 and to disband them within thirty days after that date;':
      ['1 deadline party 2001-06-15', '1 deadline party 2001-07-15'],
    'Decides that the Committee shall reply within five days of receipt of a notification and decide within ten days thereafter;':
      [],
    '决定秘书处应在本决议通过后45天内开始分发合同，并在其后45天内完成；': [
      '1 deadline secretary-general 2001-03-01',
      '1 deadline secretary-general 2001-04-15',
    ],
    '请秘书长在三十天内提出报告，其后每三十天提出一次；':
      '1 report secretary-general 2001-02-14 2001-03-16 2001-04-15 2001-05-15',
  },
  'an end of what is not called a measure': {
    'Decides that the freezing of the funds of the authorities shall continue until 30 June 2001;':
      '1 measures-expiry state 2001-06-30',
    'Decides that all States shall prevent the sale of petroleum to the territory until 30 June 2001;':
      '1 measures-expiry state 2001-06-30',
    'Decides that all States shall deny entry to these persons until 30 June 2001;':
      '1 measures-expiry state 2001-06-30',
    'Decides that all States shall, for a period of six months, deny permission to any aircraft to land;':
      '1 measures-expiry state 2001-07-15',
    '决定该当局的资金应继续冻结至2001年6月30日为止；': '1 measures-expiry state 2001-06-30',
    '决定所有国家应拒绝这些人入境，直至2001年6月30日；': '1 measures-expiry state 2001-06-30',
    'Notes that all States had frozen these funds until 30 June 2000;': [],
    'Requests the Secretary-General to continue his consultations until 30 June 2001;':
      '1 deadline secretary-general 2001-06-30',
  },
  'a body that the Council authorizes': {
    'Authorizes the establishment and immediate dispatch of the United Nations Mission in Haiti (UNMIH) for a period of six months;':
      '1 mandate-expiry mission 2001-07-15',
    'Authorizes the mandate of the enlarged UNMIL for a first period through 30 June 2001;':
      '1 mandate-expiry mission 2001-06-30',
    'Authorizes Member States taking part in the operation to use all necessary means for six months;':
      '1 authorization-expiry state 2001-07-15',
    '授权设立联利特派团，为期六个月；': '1 mandate-expiry mission 2001-07-15',
    '授权会员国在六个月内使用一切必要手段；': '1 authorization-expiry state 2001-07-15',
  },
  'a beginning of measures': {
    'Decides that all States shall adopt the measures set out in paragraph 2 below on 20 July 2001;':
      '1 start state 2001-07-20',
    'Decides to suspend the measures of paragraph 4 with effect from 10 September 2001;': '1 start state 2001-09-10',
    'Decides that, on 1 July 2001, all States shall impose the restrictions set out below;': '1 start state 2001-07-01',
    'Authorizes States, fourteen days after the adoption of this resolution, to use such measures as may be necessary;':
      '1 start state 2001-01-29',
    'Requests the Secretary-General to report fourteen days after the adoption of this resolution;':
      '1 report secretary-general 2001-01-29',
    '决定所有国家应于2001年7月20日采取下文第2段所列措施；': '1 start state 2001-07-20',
    '授权会员国在本决议通过十天后采取一切必要措施；': '1 start state 2001-01-25',
    'Decides to review the measures on 20 July 2001;': '1 review security-council 2001-07-20',
  },
  'a text that is recited': {
    'Recalls that it had requested "the Secretary-General to report to the Council within two days";': [],
    'Reaffirms paragraph 2 of resolution 900 (2000), which reads: “Requests the Secretary-General to report within ten days”, and requests him to report within thirty days;':
      '1 report secretary-general 2001-02-14',
    'Requests the Secretary-General to deploy the “Advance Team” within ten days;':
      '1 deadline secretary-general 2001-01-25',
    '重申其决议第2段，内容如下：“请秘书长在四十八小时内提出报告”；': [],
    '请秘书长在十天内部署“先遣队”；': '1 deadline secretary-general 2001-01-25',
  },
  'a time limit that is put off': {
    'Decides to extend the period of withdrawal of the engineering unit of UNTAC until 31 October 2001;':
      '1 deadline mission 2001-10-31',
    'Decides to extend the deadline for the registration of voters by the Government until 31 October 2001;':
      '1 deadline state 2001-10-31',
    '决定将联利特派团的撤离期限延长到2001年10月31日为止；': '1 deadline mission 2001-10-31',
    'Decides to extend the mandate of UNMIL, including its support for the withdrawal, until 31 October 2001;':
      '1 mandate-expiry mission 2001-10-31',
  },
};

for (const [kind, wordings] of Object.entries(kinds)) {
  describe(`${kind} is read`, () => {
    for (const [sentence, gives] of Object.entries(wordings)) {
      const text = /\p{Script=Han}/u.test(sentence) ? chinese(sentence) : english(sentence);
      it(sentence, () => assert.deepEqual(datedLines(deriveFrom(text)), [gives].flat()));
    }
  });
}
