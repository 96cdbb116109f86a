import { type Body, bodyOf } from './body.ts';

const force = bodyOf('force');

/** Forces that States or organizations run with the Council's authority. */
export const forces: readonly Body[] = [
  force('UNITAF', 'Somalia', [1992, 1993], {
    en: 'Unified Task Force',
    zh: '统一特遣部队; 联合特遣部队',
    fr: "UNITAF; Force d'intervention unifiée",
  }),
  force('Operation Turquoise', 'Rwanda', [1994, 1994], { zh: '绿松石行动', fr: 'Opération Turquoise' }),
  force('Multinational force in Haiti', 'Haiti', [1994, 1995], {
    zh: '海地多国部队',
    fr: 'Force multinationale en Haïti',
  }),
  force('IFOR', 'Bosnia and Herzegovina', [1995, 1996], {
    en: 'multinational Implementation Force; Implementation Force',
    zh: '执行部队; 多国执行部队',
    fr: 'IFOR; Force de mise en œuvre',
  }),
  force('SFOR', 'Bosnia and Herzegovina', [1996, 2004], {
    en: 'multinational Stabilization Force; Stabilization Force',
    zh: '稳定部队; 多国稳定部队',
    fr: 'SFOR; Force de stabilisation',
  }),
  force('Multinational protection force in Albania', 'Albania', [1997, 1997], {
    en: 'multinational protection force',
    zh: '多国保护部队',
    fr: 'Force multinationale de protection',
  }),
  force('MISAB', 'Central African Republic', [1997, 1998], {
    en: 'Inter-African Mission to Monitor the Implementation of the Bangui Agreements',
    zh: '班吉协定监测团; 班吉协定执行情况非洲监测团; 监测班吉协定执行情况非洲特派团',
    fr: 'MISAB; Mission interafricaine de surveillance des Accords de Bangui',
  }),
  force('ECOMOG', 'West Africa', [1990, 2004], {
    en: 'Military Observer Group of ECOWAS; Military Observer Group of the Economic Community of West African States; ECOWAS Monitoring Group; ECOWAS Military Observer Group',
    zh: '西非监测组; 西非经共体监测组; 西非经共体军事观察组',
    fr: 'ECOMOG; Groupe de contrôle de la CEDEAO',
  }),
  force('KFOR', 'Kosovo', [1999], {
    en: 'Kosovo Force; international security presence in Kosovo',
    zh: '驻科部队; 驻科索沃部队; 科索沃部队',
    fr: 'KFOR; Force internationale de sécurité au Kosovo',
  }),
  force('INTERFET', 'East Timor', [1999, 2000], {
    en: 'International Force, East Timor; International Force in East Timor',
    zh: '东帝汶国际部队; 驻东帝汶多国部队; 驻东帝汶国际部队',
    fr: 'INTERFET; Force internationale au Timor oriental',
  }),
  force('ISAF', 'Afghanistan', [2001, 2014], {
    en: 'International Security Assistance Force',
    zh: '安援部队; 国际安全援助部队; 国际安全援助部队',
    fr: "FIAS; Force internationale d'assistance à la sécurité",
  }),
  force('Interim Emergency Multinational Force in Bunia', 'Democratic Republic of the Congo', [2003, 2003], {
    en: 'Interim Emergency Multinational Force; IEMF',
    zh: '驻布尼亚临时紧急多国部队; 临时紧急多国部队; 布尼亚临时紧急多国部队',
    fr: "Force multinationale intérimaire d'urgence",
  }),
  force('ECOMICI', "Côte d'Ivoire", [2003, 2004], {
    en: "ECOFORCE; MICECI; ECOWAS Mission in Côte d'Ivoire; ECOWAS forces",
    zh: '西非经共体科特迪瓦特派团; 西非经共体部队',
    fr: "MICECI; Mission de la CEDEAO en Côte d'Ivoire",
  }),
  force('ECOMIL', 'Liberia', [2003, 2003], {
    en: 'ECOWAS Mission in Liberia; multinational force in Liberia',
    zh: '西非经共体利比里亚特派团; 驻利比里亚多国部队',
    fr: 'ECOMIL; Mission de la CEDEAO au Libéria',
  }),
  force('MNF-I', 'Iraq', [2003, 2008], {
    en: 'multinational force in Iraq; Multinational Force - Iraq; multinational force under unified command',
    zh: '驻伊拉克多国部队; 驻伊多国部队',
    fr: 'FMN-I; Force multinationale en Iraq',
  }),
  force('AMIB', 'Burundi', [2003, 2004], {
    en: 'African Mission in Burundi',
    zh: '非洲布隆迪特派团; 非洲驻布隆迪特派团',
    fr: 'MIAB; Mission africaine au Burundi',
  }),
  force('MIF', 'Haiti', [2004, 2004], {
    en: 'Multinational Interim Force; Multinational Interim Force in Haiti',
    zh: '多国临时部队; 海地多国临时部队',
    fr: 'FMI; Force multinationale intérimaire',
  }),
  force('EUFOR', 'Bosnia and Herzegovina', [2004], {
    en: 'EUFOR ALTHEA; EUFOR-Althea; EUFOR-ALTHEA; multinational stabilization force; EU-led multinational stabilization force',
    zh: '欧盟部队木槿花行动; 欧盟部队“木槿花”行动; 木槿花行动; 欧盟部队-木槿花; 多国稳定部队; 欧盟部队',
    fr: 'EUFOR; EUFOR ALTHEA; force multinationale de stabilisation',
  }),
  force('AMIS', 'Sudan', [2004, 2007], {
    en: 'African Union Mission in the Sudan; African Mission in Sudan',
    zh: '非苏特派团; 非洲联盟苏丹特派团; 非洲联盟驻苏丹特派团; 非盟驻苏丹特派团; 非洲驻苏丹特派团',
    fr: "MUAS; Mission de l'Union africaine au Soudan",
  }),
  force('EUFOR RD Congo', 'Democratic Republic of the Congo', [2006, 2006], {
    en: 'EUFOR R.D. Congo; Eufor R.D.Congo; Eufor RD Congo; EUFOR DRC',
    zh: '欧盟驻刚果民主共和国部队; 欧盟刚果(金)部队',
    fr: 'EUFOR RD Congo',
  }),
  force('IGASOM', 'Somalia', [2006, 2007], {
    en: 'IGAD Peace Support Mission in Somalia; IGAD and African Union protection and training mission',
    zh: '伊加特索马里和平支助团',
    fr: "IGASOM; Mission de paix de l'IGAD en Somalie",
  }),
  force('AMISOM', 'Somalia', [2007, 2022], {
    en: 'African Union Mission in Somalia; African Union Mission to Somalia; AU Mission in Somalia',
    zh: '非索特派团; 非盟驻索特派团; 非洲联盟驻索马里特派团; 非盟驻索马里特派团; 非洲联盟索马里特派团',
    fr: "AMISOM; Mission de l'Union africaine en Somalie",
  }),
  force('EUFOR Tchad/RCA', 'Chad and the Central African Republic', [2007, 2009], {
    en: 'EUFOR Tchad-RCA; EUFOR Chad/CAR; European Union operation in Chad and the Central African Republic',
    zh: '欧盟乍得/中非共和国部队; 欧盟驻乍得和中非共和国部队; 欧盟部队乍得/中非共和国行动',
    fr: 'EUFOR Tchad/RCA',
  }),
  force('MICOPAX', 'Central African Republic', [2008, 2013], {
    en: 'Mission for the Consolidation of Peace in the Central African Republic',
    zh: '中非巩固和平特派团; 中非共和国巩固和平特派团',
    fr: 'MICOPAX; Mission de consolidation de la paix en République centrafricaine',
  }),
  force('FOMUC', 'Central African Republic', [2002, 2008], {
    en: 'Multinational Force of the Central African Economic and Monetary Community',
    zh: '中非经货共同体多国部队',
    fr: "FOMUC; Force multinationale de la Communauté économique et monétaire de l'Afrique centrale",
  }),
  force('EUNAVFOR', 'Somalia', [2008], {
    en: 'EUNAVFOR Operation ATALANTA; European Union Naval Force; EU Naval Force; Operation ATALANTA; EUNAVFOR ATALANTA',
    zh: '欧盟海军部队; 欧盟海军部队阿塔兰特行动; 阿塔兰特行动',
    fr: "EUNAVFOR; force navale de l'Union européenne",
  }),
  force('RCI-LRA', 'Central Africa', [2011], {
    en: "Regional Cooperation Initiative against the Lord's Resistance Army; Regional Cooperation Initiative; African Union Regional Cooperation Initiative",
    zh: '打击上帝抵抗军区域合作倡议; 区域合作倡议',
    fr: "ICR-LRA; Initiative de coopération régionale contre l'Armée de résistance du Seigneur",
  }),
  force('ECOMIB', 'Guinea-Bissau', [2012, 2020], {
    en: 'ECOWAS Mission in Guinea-Bissau',
    zh: '西非经共体几内亚比绍特派团; 西非经共体驻几内亚比绍特派团',
    fr: 'ECOMIB; Mission de la CEDEAO en Guinée-Bissau',
  }),
  force('AFISMA', 'Mali', [2012, 2013], {
    en: 'African-led International Support Mission in Mali; African-led International Support Mission to Mali',
    zh: '马里支助团; 非洲支助团; 非洲主导的马里国际支助团; 非洲领导的马里国际支助团; 非洲主导的国际马里支助团',
    fr: 'MISMA; Mission internationale de soutien au Mali sous conduite africaine',
  }),
  force('MISCA', 'Central African Republic', [2013, 2014], {
    en: 'African-led International Support Mission in the Central African Republic; African-led International Support Mission in CAR',
    zh: '中非支助团; 非洲主导的中非共和国国际支助团; 非洲领导的中非共和国国际支助团; 非洲主导的国际中非支助团',
    fr: 'MISCA; Mission internationale de soutien à la Centrafrique sous conduite africaine',
  }),
  force('French forces in Mali', 'Mali', [2013, 2022], { zh: '法国驻马里部队' }),
  force('French forces in the Central African Republic', 'Central African Republic', [2013, 2016], {
    en: 'Operation Sangaris; Opération Sangaris',
    zh: '法国驻中非共和国部队; 红蝴蝶行动',
  }),
  force('EUFOR RCA', 'Central African Republic', [2014, 2015], {
    en: 'EUFOR CAR; European Union operation in the Central African Republic',
    zh: '欧盟驻中非共和国部队; 欧盟部队中非行动',
    fr: 'EUFOR RCA',
  }),
  force('MNJTF', 'Lake Chad Basin', [2015], {
    en: 'Multinational Joint Task Force',
    zh: '多国联合特遣部队; 多国联合部队',
    fr: 'FMM; Force multinationale mixte',
  }),
  force('MAPROBU', 'Burundi', [2015, 2016], {
    en: 'African Prevention and Protection Mission in Burundi',
    zh: '非洲布隆迪预防和保护特派团',
    fr: 'MAPROBU; Mission africaine de prévention et de protection au Burundi',
  }),
  force('EUNAVFOR MED', 'Libya', [2015], {
    en: 'EUNAVFOR MED IRINI; EUNAVFOR MED operation SOPHIA; Operation IRINI',
    zh: '欧盟海军地中海部队; 欧盟海军地中海行动; 伊里尼行动',
    fr: 'EUNAVFOR MED',
  }),
  force('G5 Sahel Joint Force', 'Sahel', [2017, 2023], {
    en: 'FC-G5S; Joint Force of the G5 Sahel; Joint Force of the Group of Five for the Sahel; Force conjointe du G5 Sahel',
    zh: '萨赫勒五国集团联合部队; 五国集团联合部队; 萨赫勒五国联合部队',
    fr: 'FC-G5S; Force conjointe du G5 Sahel',
  }),
  force('ECOMIG', 'Gambia', [2017], {
    en: 'ECOWAS Mission in the Gambia',
    zh: '西非经共体冈比亚特派团; 西非经共体驻冈比亚特派团',
    fr: 'ECOMIG; Mission de la CEDEAO en Gambie',
  }),
  force('ATMIS', 'Somalia', [2022, 2024], {
    en: 'African Union Transition Mission in Somalia',
    zh: '非索过渡特派团; 非盟驻索马里过渡特派团; 非洲联盟驻索马里过渡特派团; 非索过渡团',
    fr: "ATMIS; Mission de transition de l'Union africaine en Somalie",
  }),
  force('MSS', 'Haiti', [2023, 2025], {
    en: 'MSS mission; Multinational Security Support Mission; Multinational Security Support Mission in Haiti; Multinational Security Support',
    zh: '多国安全支助团; 安全支助团; 多国安全支助特派团; 海地多国安全支助团',
    fr: "MMAS; Mission multinationale d'appui à la sécurité",
  }),
  force('SAMIDRC', 'Democratic Republic of the Congo', [2023, 2025], {
    en: 'SADC Mission in the Democratic Republic of the Congo; Southern African Development Community Mission in the Democratic Republic of the Congo',
    zh: '南共体刚果民主共和国特派团; 南共体驻刚果民主共和国特派团',
    fr: 'SAMIDRC; Mission de la SADC en République démocratique du Congo',
  }),
  force('AUSSOM', 'Somalia', [2025], {
    en: 'African Union Support and Stabilization Mission in Somalia; African Union Support and Stabilisation Mission to Somalia',
    zh: '非盟索马里支助和稳定团; 非索支稳团; 非洲联盟索马里支助和稳定团; 非洲联盟驻索马里支助和稳定团',
    fr: "AUSSOM; Mission d'appui et de stabilisation de l'Union africaine en Somalie",
  }),
  force('GSF', 'Haiti', [2025], {
    en: 'Gang Suppression Force; Haiti Gang Suppression Force',
    zh: '打击黑帮部队; 镇压黑帮部队; 打击帮派部队; 镇压帮派部队; 帮派镇压部队',
    fr: 'FRG; Force de répression des gangs',
  }),
  force('ISF', 'Middle East', [2025], {
    en: 'International Stabilization Force; temporary International Stabilization Force; temporary International Stabilization Force in Gaza; International Stabilization Force in Gaza',
    zh: '国际稳定部队; 加沙国际稳定部队; 临时国际稳定部队',
    fr: 'FIS; Force internationale de stabilisation',
  }),
  force('Board of Peace', 'Middle East', [2025], { en: 'BoP', zh: '和平委员会', fr: 'Conseil de paix' }),
];
