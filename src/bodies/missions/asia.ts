import { type Body, bodyOf } from '../body.ts';

const mission = bodyOf('mission');

/** Peace operations and political missions in Asia and the Pacific, in the order in which they began. */
export const asia: readonly Body[] = [
  mission('UNCI', 'Indonesia', [1949, 1951], {
    en: 'United Nations Commission for Indonesia',
    zh: '联合国印度尼西亚委员会',
    fr: "Commission des Nations Unies pour l'Indonésie",
  }),
  mission('UNCIP', 'India-Pakistan', [1948, 1950], {
    en: 'United Nations Commission for India and Pakistan',
    zh: '联合国印度和巴基斯坦委员会; 联合国印巴委员会',
    fr: "Commission des Nations Unies pour l'Inde et le Pakistan",
  }),
  mission('UNMOGIP', 'India-Pakistan', [1949], {
    en: 'United Nations Military Observer Group in India and Pakistan; United Nations Military Observer Group for India and Pakistan',
    zh: '印巴观察组; 联合国驻印度和巴基斯坦军事观察组; 联合国印度和巴基斯坦军事观察组',
    fr: "UNMOGIP; Groupe d'observateurs militaires des Nations Unies dans l'Inde et le Pakistan",
  }),
  mission('UNRIP', 'India-Pakistan', [1950, 1964], {
    en: 'United Nations Representative for India and Pakistan',
    zh: '联合国印度和巴基斯坦问题代表',
    fr: "Représentant des Nations Unies pour l'Inde et le Pakistan",
  }),
  mission('UNTEA', 'West New Guinea', [1962, 1963], {
    en: 'United Nations Temporary Executive Authority',
    zh: '联合国临时执行局; 临时执行局',
    fr: 'AETNU; Autorité exécutive temporaire des Nations Unies',
  }),
  mission('UNSF', 'West New Guinea', [1962, 1963], {
    en: 'United Nations Security Force in West New Guinea; United Nations Security Force in West New Guinea (West Irian)',
    zh: '联合国西新几内亚安全部队; 西新几内亚安全部队; 联合国驻西新几内亚安全部队',
    fr: 'FSNU; Force de sécurité des Nations Unies en Nouvelle-Guinée occidentale',
  }),
  mission('UNIPOM', 'India-Pakistan', [1965, 1966], {
    en: 'United Nations India-Pakistan Observation Mission',
    zh: '印巴观察团; 联合国印度-巴基斯坦观察团',
    fr: "UNIPOM; Mission d'observation des Nations Unies pour l'Inde et le Pakistan",
  }),
  mission('UNGOMAP', 'Afghanistan', [1988, 1990], {
    en: 'United Nations Good Offices Mission in Afghanistan and Pakistan',
    zh: '阿巴斡旋团; 联合国阿富汗和巴基斯坦斡旋特派团; 联合国阿富汗和巴基斯坦斡旋团',
    fr: 'UNGOMAP; Mission de bons offices des Nations Unies en Afghanistan et au Pakistan',
  }),
  mission('OSGAP', 'Afghanistan', [1990, 1993], {
    en: 'Office of the Secretary-General in Afghanistan and Pakistan',
    zh: '秘书长阿富汗和巴基斯坦办事处',
    fr: 'OSGAP; Bureau du Secrétaire général en Afghanistan et au Pakistan',
  }),
  mission('UNAMIC', 'Cambodia', [1991, 1992], {
    en: 'United Nations Advance Mission in Cambodia',
    zh: '联柬先遣团; 联合国柬埔寨先遣团; 联合国驻柬埔寨先遣特派团',
    fr: 'MIPRENUC; Mission préparatoire des Nations Unies au Cambodge',
  }),
  mission('UNTAC', 'Cambodia', [1992, 1993], {
    en: 'United Nations Transitional Authority in Cambodia',
    zh: '联柬权力机构; 联合国柬埔寨过渡时期权力机构; 过渡时期权力机构',
    fr: 'APRONUC; Autorité provisoire des Nations Unies au Cambodge',
  }),
  mission('UNMLT', 'Cambodia', [1993, 1994], {
    en: 'United Nations Military Liaison Team in Cambodia; United Nations Military Liaison Team',
    zh: '联合国柬埔寨军事联络队; 联合国军事联络队',
    fr: 'Équipe de liaison militaire des Nations Unies au Cambodge',
  }),
  mission('UNSMA', 'Afghanistan', [1993, 2002], {
    en: 'United Nations Special Mission to Afghanistan; United Nations Special Mission in Afghanistan',
    zh: '联阿特派团; 联合国阿富汗特派团',
    fr: 'MSNUA; Mission spéciale des Nations Unies en Afghanistan',
  }),
  mission('UNMOT', 'Tajikistan', [1994, 2000], {
    en: 'United Nations Mission of Observers in Tajikistan; United Nations Observer Mission in Tajikistan',
    zh: '联塔观察团; 联合国塔吉克斯坦观察团',
    fr: "MONUT; Mission d'observation des Nations Unies au Tadjikistan",
  }),
  mission('UNPOB', 'Bougainville', [1998, 2003], {
    en: 'United Nations Political Office in Bougainville',
    zh: '联布政治处; 联合国布干维尔政治处; 联合国布干维尔政治办事处',
    fr: 'UNPOB; Bureau politique des Nations Unies à Bougainville',
  }),
  mission('UNAMET', 'East Timor', [1999, 1999], {
    en: 'United Nations Mission in East Timor',
    zh: '东帝汶特派团; 联合国东帝汶特派团',
    fr: 'MINUTO; Mission des Nations Unies au Timor oriental',
  }),
  mission('UNTAET', 'East Timor', [1999, 2002], {
    en: 'United Nations Transitional Administration in East Timor',
    zh: '东帝汶过渡当局; 联合国东帝汶过渡行政当局',
    fr: 'ATNUTO; Administration transitoire des Nations Unies au Timor oriental',
  }),
  mission('UNTOP', 'Tajikistan', [2000, 2007], {
    en: 'United Nations Tajikistan Office of Peacebuilding; United Nations Office of Peacebuilding in Tajikistan',
    zh: '联塔建和办; 联合国塔吉克斯坦建设和平办事处',
    fr: "BNUCPT; Bureau d'appui des Nations Unies pour la consolidation de la paix au Tadjikistan",
  }),
  mission('UNAMA', 'Afghanistan', [2002], {
    en: 'United Nations Assistance Mission in Afghanistan',
    zh: '联阿援助团; 联合国阿富汗援助团',
    fr: "MANUA; Mission d'assistance des Nations Unies en Afghanistan",
  }),
  mission('UNMISET', 'Timor-Leste', [2002, 2005], {
    en: 'United Nations Mission of Support in East Timor',
    zh: '东帝汶支助团; 联合国东帝汶支助团; 联合国东帝汶支助特派团',
    fr: "MANUTO; Mission d'appui des Nations Unies au Timor oriental",
  }),
  mission('UNOMB', 'Bougainville', [2004, 2005], {
    en: 'United Nations Observer Mission in Bougainville',
    zh: '联布观察团; 联合国布干维尔观察团',
    fr: "UNOMB; Mission d'observation des Nations Unies à Bougainville",
  }),
  mission('UNOTIL', 'Timor-Leste', [2005, 2006], {
    en: 'United Nations Office in Timor-Leste',
    zh: '联东办事处; 联合国东帝汶办事处',
    fr: 'BUNUTIL; Bureau des Nations Unies au Timor-Leste',
  }),
  mission('UNMIT', 'Timor-Leste', [2006, 2012], {
    en: 'United Nations Integrated Mission in Timor-Leste',
    zh: '联东综合团; 联合国东帝汶综合特派团; 联合国东帝汶综合团',
    fr: 'MINUT; Mission intégrée des Nations Unies au Timor-Leste',
  }),
  mission('UNMIN', 'Nepal', [2007, 2011], {
    en: 'United Nations Mission in Nepal',
    zh: '联尼特派团; 联合国尼泊尔特派团; 联合国尼泊尔政治特派团',
    fr: 'MINUNEP; Mission des Nations Unies au Népal',
  }),
  mission('UNRCCA', 'Central Asia', [2007], {
    en: 'United Nations Regional Centre for Preventive Diplomacy for Central Asia; United Nations Regional Center for Preventive Diplomacy for Central Asia',
    zh: '中亚区域中心; 联合国中亚地区预防性外交中心; 联合国中亚区域预防性外交中心',
    fr: 'UNRCCA; Centre régional des Nations Unies pour la diplomatie préventive en Asie centrale',
  }),
];
