/** What the heads of other documents say. A resolution's head holds its symbol, title and date, and the subject at most. */
export const others: readonly (readonly [what: string, sign: RegExp])[] = [
  [
    'a resolution or decision of another organ',
    /^[^\p{L}\n]*(?:(?!\p{Script=Han}{0,4}安全理事会)[\p{Script=Han}]{0,24}(?:大会|理事会|委员会|执行局|会议|代表大会|董事会|主席团|经社理事会)[，,]\s*$|(?!.{0,24}安全理事会|.{0,24}安理会)[\p{Script=Han}\d年月日 ]{0,24}(?:大会|理事会|委员会|执行局)(?:\d{4}年\d{1,2}月\d{1,2}日)?(?:第.{1,12}次(?:全体)?会议)?(?:通过|决议|决定))/mu,
  ],
  [
    'a draft',
    /^[^\p{L}\n]*(?:决议草案|修订决议草案|订正决议草案|临时文件|暂定|草案|蓝色草案)|[:：] ?(?:订正)?决议草案/mu,
  ],
  [
    'a document of another series',
    /^[^\p{L}\n]*(?:联合国\s+)?(?:A|E|ST|TD|DP|CD|WHA|EB|GC|GOV|PBC|JIU|UNEP|FCCC|CBD|ICCD|HSP|ISBA|CAT|CED|CRC|CRPD|CMW|CERD|CEDAW|CCPR|HRI|NPT|BWC|IDB|ICC|IAEA|INFCIRC|SC|SG|GA)\/[\w.()/ -]{1,40}/mu,
  ],
  [
    'another document of the Security Council',
    /^[^\p{L}\n[(〔【]*(?:联合国\s+)?S\/(?:PV\.|PRST\/|INF\/|AC\.|Agenda\/|\d{4}\/(?:\d+|INF|SG)|\d{4,5}(?!\d| ?\()\b)/mu,
  ],
  [
    'a letter or note',
    /^[^\n]{0,60}(?:的信|的同文信|来信|普通照会|的信函|致函)(?:[^\p{L}\n]*$|全文|内容)|谨(?:提及|随函|转递|通知|此|请|代表)|^[^\p{L}\n]*(?:阁下|尊敬的|敬启者|秘书长的说明|安全理事会主席的说明|主席的说明)/mu,
  ],
  [
    'a statement of the President',
    /^[^\p{L}\n]*(?:安全理事会|安理会)?主席(?:的)?声明|代表(?:安全理事会|安理会)发表(?:了)?(?:以下|如下)声明/mu,
  ],
  [
    'a report',
    /^[^\n，。；]{0,60}(?:的报告|报告摘要|工作报告|年度报告)[^\p{L}\n]*$|^[^\p{L}\n]*(?:一、导言|导言|目录|摘要|本报告|内容提要|前言)/mu,
  ],
  [
    'a record of a meeting',
    /^[^\p{L}\n]*(?:逐字记录|简要记录|临时逐字记录|正式记录|会议记录|会议纪要|临时议程|议程[^\p{L}\n]*$|主席[:：]|第[\d一二三四五六七八九十百千〇]{1,8}次(?:全体)?会议[^\p{L}\n]*$|通过议程|日刊)/mu,
  ],
  [
    'a press release or news',
    /^[^\p{L}\n]*(?:新闻稿|新闻发布|新闻公报|联合国新闻|媒体|会议报道|会议新闻|每日简报|新闻谈话|发言|讲话|声明|背景资料|采访|外交部|社论|消息|本报讯|新华社)|(?:安理会|安全理事会)(?:今天|今日|昨天|一致通过|\d{1,2}日)|安理会通过第/mu,
  ],
  [
    'a part of a budget',
    /^[^\n，。；]{0,40}(?:方案预算|预算(?:执行情况|报告|估计数)?[^\p{L}\n]*$|拟议方案|经费筹措|订正估计数|所需资源|财务报表)/mu,
  ],
  [
    'a paper on the work of the Council',
    /^[^\n，。；]{0,40}(?:概念文件|概念说明|工作文件|非文件|背景文件|背景说明|备忘录|情况说明|工作方案|指导方针|准则|手册|职权范围|一览表|清单|索引|年表|汇编|汇辑|问答)[^\p{L}\n]*$/mu,
  ],
  [
    'an agreement, law or judgment',
    /^[^\n，。；]{0,40}(?:协定|条约|公约|议定书|宪章|规约|谅解备忘录|行政命令|条例|判决书?|咨询意见|议事规则|公报|宣言|合同|法令|通知|通告|简历)[^\p{L}\n]*$/mu,
  ],
  ['a correction', /^[^\p{L}\n]*(?:更正|勘误|增编[^\p{L}\n]*$)/mu],
];
