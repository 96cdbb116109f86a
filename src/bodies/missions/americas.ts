import { type Body, bodyOf } from '../body.ts';

const mission = bodyOf('mission');

/** Peace operations and political missions in the Americas, in the order in which they began. */
export const americas: readonly Body[] = [
  mission('DOMREP', 'Dominican Republic', [1965, 1966], {
    en: 'Mission of the Representative of the Secretary-General in the Dominican Republic',
    zh: '秘书长代表驻多米尼加共和国特派团',
    fr: 'DOMREP; Mission du Représentant du Secrétaire général en République dominicaine',
  }),
  mission('ONUCA', 'Central America', [1989, 1992], {
    en: 'United Nations Observer Group in Central America',
    zh: '中美洲观察团; 联合国中美洲观察团',
    fr: "ONUCA; Groupe d'observateurs des Nations Unies en Amérique centrale",
  }),
  mission('ONUVEN', 'Nicaragua', [1989, 1990], {
    en: 'United Nations Observer Mission to verify the electoral process in Nicaragua',
    zh: '联合国核查尼加拉瓜选举进程观察团',
    fr: 'ONUVEN',
  }),
  mission('ONUVEH', 'Haiti', [1990, 1991], {
    en: 'United Nations Observer Group for the Verification of the Elections in Haiti',
    zh: '联合国核查海地选举观察团',
    fr: 'ONUVEH',
  }),
  mission('ONUSAL', 'El Salvador', [1991, 1995], {
    en: 'United Nations Observer Mission in El Salvador',
    zh: '联萨观察团; 联合国萨尔瓦多观察团',
    fr: "ONUSAL; Mission d'observation des Nations Unies en El Salvador",
  }),
  mission('UNMIH', 'Haiti', [1993, 1996], {
    en: 'United Nations Mission in Haiti',
    zh: '联海特派团; 联合国海地特派团',
    fr: 'MINUHA; Mission des Nations Unies en Haïti',
  }),
  mission('MICIVIH', 'Haiti', [1993, 2000], {
    en: 'International Civilian Mission in Haiti; International Civilian Mission to Haiti',
    zh: '海地文职特派团; 驻海地国际文职特派团; 海地国际文职特派团',
    fr: 'MICIVIH; Mission civile internationale en Haïti',
  }),
  mission('MINUGUA', 'Guatemala', [1994, 2004], {
    en: 'United Nations Verification Mission in Guatemala; United Nations Mission for the Verification of Human Rights in Guatemala',
    zh: '联危核查团; 联合国危地马拉核查团',
    fr: 'MINUGUA; Mission de vérification des Nations Unies au Guatemala',
  }),
  mission('MINUSAL', 'El Salvador', [1995, 1996], {
    en: 'Mission of the United Nations in El Salvador',
    zh: '联萨特派团; 联合国萨尔瓦多特派团',
    fr: 'MINUSAL',
  }),
  mission('UNSMIH', 'Haiti', [1996, 1997], {
    en: 'United Nations Support Mission in Haiti',
    zh: '联海支助团; 联合国海地支助团',
    fr: "MANUH; Mission d'appui des Nations Unies en Haïti",
  }),
  mission('UNTMIH', 'Haiti', [1997, 1997], {
    en: 'United Nations Transition Mission in Haiti',
    zh: '联海过渡团; 联合国海地过渡时期特派团',
    fr: 'MITNUH; Mission de transition des Nations Unies en Haïti',
  }),
  mission('MIPONUH', 'Haiti', [1997, 2000], {
    en: 'United Nations Civilian Police Mission in Haiti',
    zh: '联海民警团; 联合国海地民警特派团; 联合国海地民警团',
    fr: 'MIPONUH; Mission de police civile des Nations Unies en Haïti',
  }),
  mission('MICAH', 'Haiti', [2000, 2001], {
    en: 'International Civilian Support Mission in Haiti',
    zh: '海地国际文职支助团; 海地国际文职支助特派团',
    fr: "MICAH; Mission civile internationale d'appui en Haïti",
  }),
  mission('MINUSTAH', 'Haiti', [2004, 2017], {
    en: 'United Nations Stabilization Mission in Haiti',
    zh: '联海稳定团; 联合国海地稳定特派团',
    fr: 'MINUSTAH; Mission des Nations Unies pour la stabilisation en Haïti',
  }),
  mission('UNMC', 'Colombia', [2016, 2017], {
    en: 'United Nations Mission in Colombia',
    zh: '联合国哥伦比亚特派团',
    fr: 'UNMC; Mission des Nations Unies en Colombie',
  }),
  mission('MINUJUSTH', 'Haiti', [2017, 2019], {
    en: 'United Nations Mission for Justice Support in Haiti',
    zh: '联海司法支助团; 联合国海地司法支助特派团; 联合国海地司法支助团',
    fr: "MINUJUSTH; Mission des Nations Unies pour l'appui à la justice en Haïti",
  }),
  mission('UNVMC', 'Colombia', [2017], {
    en: 'United Nations Verification Mission in Colombia',
    zh: '联合国哥伦比亚核查团; 联哥核查团; 哥伦比亚核查团',
    fr: 'UNVMC; Mission de vérification des Nations Unies en Colombie',
  }),
  mission('BINUH', 'Haiti', [2019], {
    en: 'United Nations Integrated Office in Haiti',
    zh: '联海综合办; 联合国海地综合办事处',
    fr: 'BINUH; Bureau intégré des Nations Unies en Haïti',
  }),
  mission('UNSOH', 'Haiti', [2025], {
    en: 'United Nations Support Office in Haiti',
    zh: '联海支助办; 联合国海地支助办事处',
    fr: "BANUH; Bureau d'appui des Nations Unies en Haïti",
  }),
];
