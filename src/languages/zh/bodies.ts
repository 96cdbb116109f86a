import type { BodyName } from '../../clauses/types.ts';

function named(entries: readonly (readonly [key: string, pattern: string])[]): readonly BodyName[] {
  return entries.map(([key, pattern]) => ({ key, pattern }));
}

/** Countries that sanctions panels are named after, longer names first. */
export const countries = named([
  ['Afghanistan', '阿富汗'],
  ['Angola', '安哥拉'],
  ['Central African Republic', '中非共和国'],
  ['Eritrea', '厄立特里亚'],
  ['Guinea-Bissau', '几内亚比绍'],
  ['Haiti', '海地'],
  ['Iran', '伊朗'],
  ['Iraq', '伊拉克'],
  ['Lebanon', '黎巴嫩'],
  ['Liberia', '利比里亚'],
  ['Libya', '利比亚'],
  ['Mali', '(?<!索)马里'],
  ['Rwanda', '卢旺达'],
  ['Sierra Leone', '塞拉利昂'],
  ['Somalia', '索马里'],
  ['South Sudan', '南苏丹'],
  ['Sudan', '(?<!南)苏丹'],
  ['Yemen', '也门'],
  ['the Democratic Republic of the Congo', '刚果民主共和国|刚果\\(金\\)'],
  ["the Democratic People's Republic of Korea", '朝鲜民主主义人民共和国|朝鲜'],
  ["Côte d'Ivoire", '科特迪瓦'],
]);

/** Peace operations under the acronyms by which all languages know them: short forms and full names. */
export const missions = named([
  ['UNDOF', '(?:联合国脱离接触)?观察员部队'],
  ['UNIFIL', '联黎部队|联合国驻黎巴嫩临时部队'],
  ['UNFICYP', '联塞部队|联合国驻塞浦路斯维持和平部队|联合国驻塞浦路斯维和部队'],
  ['MINURSO', '西撒特派团|联合国西撒哈拉全民投票特派团'],
  ['UNMISS', '南苏丹特派团|联合国南苏丹共和国特派团|联合国南苏丹特派团'],
  ['UNISFA', '联阿安全部队|联合国阿卜耶伊临时安全部队'],
  ['MONUSCO', '联刚稳定团|联合国组织刚果民主共和国稳定特派团'],
  ['MONUC', '联刚特派团'],
  ['MINUSMA', '马里稳定团|联合国马里多层面综合稳定团'],
  ['MINUSCA', '中非稳定团|联合国中非共和国多层面综合稳定团'],
  ['MINUSTAH', '联海稳定团'],
  ['MINUJUSTH', '联海司法支助团'],
  ['BINUH', '联海综合办|联合国海地综合办事处'],
  ['UNOCI', '联科行动|联合国科特迪瓦行动'],
  ['UNMIL', '联利特派团|联合国利比里亚特派团'],
  ['UNAMID', '达尔富尔混合行动|非盟-联合国达尔富尔混合行动'],
  ['UNITAMS', '联苏综援团|联合国苏丹过渡时期综合援助团'],
  ['UNAMA', '联阿援助团|联合国阿富汗援助团'],
  ['UNAMI', '联伊援助团|联合国伊拉克援助团'],
  ['UNSOM', '联索援助团|联合国索马里援助团'],
  ['UNTMIS', '联索过渡援助团|联合国索马里过渡时期援助团'],
  ['UNSOS', '联索支助办'],
  ['UNSMIL', '联利支助团|联合国利比亚支助团'],
  ['UNMHA', '联荷协议支助团|荷台达协议支助团|联合国支助荷台达协议特派团|联合国支持荷台达协议特派团'],
  ['UNVMC', '联合国哥伦比亚核查团|联哥核查团|核查团'],
  ['UNIOGBIS', '联几建和办|联合国几内亚比绍建设和平综合办事处'],
  ['UNIPSIL', '联塞建和办'],
  ['UNMIT', '联东综合团'],
  ['UNMIN', '联尼特派团'],
  ['UNOMIG', '联格观察团'],
  ['UNIKOM', '伊科观察团'],
  ['UNAVEM III', '第三期联安核查团'],
  ['UNAVEM II', '第二期联安核查团|联合国安哥拉第二期核查团|联安核查团'],
  ['ONUMOZ', '联莫行动|联合国莫桑比克行动'],
  ['ONUCA', '中美洲观察团|联合国中美洲观察团'],
  ['ONUSAL', '联萨观察团'],
  ['UNPROFOR', '联保部队'],
  ['UNAMIR', '联卢援助团'],
  ['UNMEE', '埃厄特派团'],
  ['UNAMSIL', '联塞特派团'],
  ['UNMIK', '科索沃特派团'],
  ['BINUCA', '中非建和办'],
  ['MISCA', '中非支助团|非洲主导的中非共和国国际支助团'],
]);

/** Forces that States run, and expert bodies. */
const others = named([
  ['AMISOM', '非索特派团|非盟驻索特派团|非洲联盟驻索马里特派团'],
  ['ATMIS', '非索过渡特派团|非盟驻索马里过渡特派团'],
  ['AUSSOM', '非盟索马里支助和稳定团|非索支稳团'],
  ['EUFOR', '欧盟部队|多国稳定部队'],
  ['Monitoring Team', '(?:分析支助和制裁)?监[测察](?:组|小组|队)'],
  ['Ombudsperson', '监察员(?:办公室)?'],
  ['CTED', '反恐执行局|反恐怖主义委员会执行局'],
  ['Focal Point for De-listing', '协调人'],
  ['1540 Committee', '1540委员会'],
]);

/** All bodies with a mandate. */
export const bodies: readonly BodyName[] = [...missions, ...others];

/** What the two regimes that the Monitoring Team serves are about. */
export const regimes = named([
  ['Al-Qaida', '伊黎伊斯兰国|达伊沙|基地组织'],
  ['Taliban', '塔利班'],
]);
