import { type Body, bodyOf } from '../body.ts';

const mission = bodyOf('mission');

/** Peace operations in Europe and the Caucasus, in the order in which they began. */
export const europe: readonly Body[] = [
  mission('UNFICYP', 'Cyprus', [1964], {
    en: 'United Nations Peacekeeping Force in Cyprus; United Nations Force in Cyprus; United Nations Operation in Cyprus',
    zh: '联塞部队; 联合国驻塞浦路斯维持和平部队; 联合国驻塞浦路斯维和部队; 联合国驻塞浦路斯部队; 联合国塞浦路斯维持和平部队',
    fr: 'UNFICYP; Force des Nations Unies chargée du maintien de la paix à Chypre',
  }),
  mission('UNPROFOR', 'former Yugoslavia', [1992, 1995], {
    en: 'United Nations Protection Force',
    zh: '联保部队; 联合国保护部队',
    fr: 'FORPRONU; Force de protection des Nations Unies',
  }),
  mission('UNOMIG', 'Georgia', [1993, 2009], {
    en: 'United Nations Observer Mission in Georgia',
    zh: '联格观察团; 联合国格鲁吉亚观察团',
    fr: "MONUG; Mission d'observation des Nations Unies en Géorgie",
  }),
  mission('UNCRO', 'Croatia', [1995, 1996], {
    en: 'United Nations Confidence Restoration Operation in Croatia; United Nations Confidence Restoration Operation',
    zh: '联恢行动; 联合国克罗地亚恢复信任行动; 联合国恢复信任行动',
    fr: 'ONURC; Opération des Nations Unies pour le rétablissement de la confiance en Croatie',
  }),
  mission('UNPREDEP', 'the former Yugoslav Republic of Macedonia', [1995, 1999], {
    en: 'United Nations Preventive Deployment Force; United Nations Preventive Deployment Force in the former Yugoslav Republic of Macedonia',
    zh: '联预部队; 联合国预防性部署部队',
    fr: 'FORDEPRENU; Force de déploiement préventif des Nations Unies',
  }),
  mission('UNPF', 'former Yugoslavia', [1995, 1996], {
    en: 'United Nations Peace Forces',
    zh: '联合国和平部队',
    fr: 'FPNU; Forces de paix des Nations Unies',
  }),
  mission('UNMIBH', 'Bosnia and Herzegovina', [1995, 2002], {
    en: 'United Nations Mission in Bosnia and Herzegovina',
    zh: '波黑特派团; 联合国波斯尼亚和黑塞哥维那特派团',
    fr: 'MINUBH; Mission des Nations Unies en Bosnie-Herzégovine',
  }),
  mission('UNTAES', 'Croatia', [1996, 1998], {
    en: 'United Nations Transitional Administration for Eastern Slavonia, Baranja and Western Sirmium; United Nations Transitional Administration in Eastern Slavonia, Baranja and Western Sirmium; United Nations Transitional Authority in Eastern Slavonia, Baranja and Western Sirmium',
    zh: '东斯过渡当局; 联合国东斯拉沃尼亚、巴拉尼亚和西锡尔米乌姆过渡行政当局; 联合国东斯拉沃尼亚、巴拉尼亚和西锡尔米乌姆过渡时期行政当局',
    fr: 'ATNUSO; Administration transitoire des Nations Unies pour la Slavonie orientale, la Baranja et le Srem occidental',
  }),
  mission('UNMOP', 'Prevlaka', [1996, 2002], {
    en: 'United Nations Mission of Observers in Prevlaka',
    zh: '联普观察团; 联合国普雷维拉卡观察团',
    fr: "MONUP; Mission d'observation des Nations Unies à Prevlaka",
  }),
  mission('UNPSG', 'Croatia', [1998, 1998], {
    en: 'United Nations Civilian Police Support Group; United Nations Police Support Group; United Nations Police Support Group in Croatia',
    zh: '民警支助小组; 联合国民警支助小组; 联合国警察支助小组',
    fr: "Groupe d'appui de la police civile des Nations Unies",
  }),
  mission('UNMIK', 'Kosovo', [1999], {
    en: 'United Nations Interim Administration Mission in Kosovo; United Nations Mission in Kosovo',
    zh: '科索沃特派团; 联合国科索沃临时行政当局特派团; 联合国科索沃特派团',
    fr: "MINUK; Mission d'administration intérimaire des Nations Unies au Kosovo",
  }),
];
