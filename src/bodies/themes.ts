import { type Topic, topic } from './topic.ts';

/** What a resolution is about that is about no one place. */
export const themes: readonly Topic[] = [
  topic('Admission of new members', {
    en: 'application of; for membership in the United Nations; for admission to membership',
    zh: '接纳新会员国; 加入联合国的申请; 会员国资格的申请',
  }),
  topic('Africa', { en: 'peace and security in Africa', zh: '非洲; 非洲和平与安全' }),
  topic('Aircraft hijacking', {
    en: 'hijacking; aircraft hijacking; international civil aviation',
    zh: '劫持飞机; 民用航空',
  }),
  topic('Al-Qaida', {
    en: "ISIL; Da'esh; Al-Qaeda",
    zh: '伊黎伊斯兰国(达伊沙)和基地组织; 伊黎伊斯兰国; 达伊沙; 基地组织',
    fr: 'EIIL; Daech; Al-Qaida',
  }),
  topic('Al-Shabaab', { zh: '青年党', fr: 'Chabab' }),
  topic('Armaments', {
    en: 'regulation of armaments; regulation and reduction of armaments; Commission for Conventional Armaments; atomic energy',
    zh: '军备; 军备管制',
  }),
  topic('Children and armed conflict', {
    en: 'children and armed conflict; children in armed conflict; children affected by armed conflict; children in situations of armed conflict; impact of armed conflict on children',
    zh: '儿童与武装冲突; 儿童和武装冲突',
  }),
  topic('Conflict and hunger', { en: 'hunger; food insecurity', zh: '冲突与饥饿; 饥饿; 粮食不安全' }),
  topic('Conflict prevention', {
    en: 'conflict prevention; prevention of conflict; prevention of armed conflict',
    zh: '预防冲突',
  }),
  topic('Cooperation with regional organizations', {
    en: 'regional and subregional organizations; regional arrangements; Chapter VIII',
    zh: '与区域组织的合作; 区域和次区域组织',
  }),
  topic('Gulf of Guinea', { zh: '几内亚湾' }),
  topic('HIV/AIDS', { en: 'HIV', zh: '艾滋病毒/艾滋病; 艾滋病' }),
  topic('International Court of Justice', { zh: '国际法院' }),
  topic('International Criminal Court', { en: 'Rome Statute', zh: '国际刑事法院; 罗马规约' }),
  topic('International criminal tribunals', {
    en: 'International Tribunal; International Tribunals; International Criminal Tribunals; Residual Mechanism; ad litem judges; permanent judges',
    zh: '国际刑事法庭; 余留机制; 国际法庭; 审案法官',
  }),
  topic('Landmines', {
    en: 'mine action; landmines; explosive remnants of war',
    zh: '地雷; 地雷行动; 战争遗留爆炸物',
  }),
  topic('Maritime security', { en: 'maritime security', zh: '海事安全; 海上安全' }),
  topic('Medical care in armed conflict', {
    en: 'medical personnel; medical facilities',
    zh: '武装冲突中的医疗; 医务人员; 医疗设施',
  }),
  topic('Mercenaries', { en: 'mercenaries', zh: '雇佣军' }),
  topic('Peacebuilding', {
    en: 'peacebuilding; peace-building; Peacebuilding Commission; sustaining peace',
    zh: '建设和平; 保持和平',
  }),
  topic('Peacekeeping', {
    en: 'peacekeeping; peace-keeping; peacekeeping operations; peacekeepers',
    zh: '联合国维持和平行动; 维持和平; 维和; 维和行动; 维和人员',
  }),
  topic('Piracy', { en: 'piracy; armed robbery at sea; pirates', zh: '海盗行为; 海盗; 海上武装抢劫' }),
  topic('Prevention of genocide', { en: 'prevention of genocide; Prevention of Genocide', zh: '防止灭绝种族' }),
  topic('Protection of civilians', {
    en: 'protection of civilians; civilians in armed conflict',
    zh: '武装冲突中保护平民; 保护平民',
  }),
  topic('Refugees', { en: 'refugees', zh: '难民' }),
  topic('Sanctions', {
    en: 'de-listing; delisting; General Issues of Sanctions; humanitarian exemptions; asset freeze',
    zh: '制裁; 除名; 制裁的一般性问题',
  }),
  topic('Appointment of the Secretary-General', {
    en: 'appointed Secretary-General; appointment of the Secretary-General; term of office as Secretary-General',
    zh: '秘书长的任命; 任命秘书长; 连任秘书长',
  }),
  topic('Security sector reform', { en: 'security sector reform; Security Sector Reform', zh: '安全部门改革' }),
  topic('Sexual violence in conflict', {
    en: 'sexual violence in conflict; sexual violence in armed conflict; sexual violence',
    zh: '冲突中性暴力; 冲突中的性暴力; 性暴力',
  }),
  topic('Small arms', { en: 'small arms and light weapons; small arms', zh: '小武器和轻武器; 小武器' }),
  topic('Taliban', { zh: '塔利班', fr: 'Taliban' }, 'Afghanistan'),
  topic('Terrorism', {
    en: 'terrorism; terrorist; terrorist acts; terrorists; counter-terrorism; counter-terrorist',
    zh: '恐怖主义; 恐怖行为; 反恐; 恐怖分子',
    fr: 'terrorisme',
  }),
  topic('Trafficking in persons', { en: 'trafficking in persons; human trafficking', zh: '贩运人口; 人口贩运' }),
  topic('Weapons of mass destruction', {
    en: 'weapons of mass destruction; non-proliferation; nuclear, chemical and biological weapons',
    zh: '大规模毁灭性武器; 不扩散',
  }),
  topic('Women and peace and security', {
    en: 'women and peace and security; women, peace and security; women and girls',
    zh: '妇女与和平与安全; 妇女、和平与安全; 妇女和平与安全',
  }),
  topic('Youth, peace and security', {
    en: 'youth; youth, peace and security; youth and peace and security',
    zh: '青年与和平与安全; 青年、和平与安全; 青年',
  }),
];
