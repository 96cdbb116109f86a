import { type Body, bodyOf } from '../body.ts';

const mission = bodyOf('mission');

/** Peace operations and political missions in the Middle East, in the order in which they began. */
export const middleEast: readonly Body[] = [
  mission('UNTSO', 'Middle East', [1948], {
    en: 'United Nations Truce Supervision Organization; United Nations Truce Supervision Organization in Palestine',
    zh: '停战监督组织; 联合国停战监督组织; 联合国巴勒斯坦停战监督组织',
    fr: 'ONUST; Organisme des Nations Unies chargé de la surveillance de la trêve',
  }),
  mission('UNEF', 'Middle East', [1956, 1967], {
    en: 'UNEF I; United Nations Emergency Force',
    zh: '第一期紧急部队; 联合国紧急部队; 第一期联合国紧急部队',
    fr: "FUNU; Force d'urgence des Nations Unies",
  }),
  mission('UNOGIL', 'Lebanon', [1958, 1958], {
    en: 'United Nations Observation Group in Lebanon; United Nations Observer Group in Lebanon',
    zh: '联黎观察组; 联合国黎巴嫩观察组',
    fr: "GONUL; Groupe d'observation des Nations Unies au Liban",
  }),
  mission('UNYOM', 'Yemen', [1963, 1964], {
    en: 'United Nations Yemen Observation Mission',
    zh: '也门观察团; 联合国也门观察团',
    fr: "MONUY; Mission d'observation des Nations Unies au Yémen",
  }),
  mission('UNEF II', 'Middle East', [1973, 1979], {
    en: 'UNEF; United Nations Emergency Force; Second United Nations Emergency Force',
    zh: '第二期紧急部队; 联合国紧急部队; 第二期联合国紧急部队; 联合国第二期紧急部队',
    fr: "FUNU II; FUNU; Force d'urgence des Nations Unies",
  }),
  mission('UNDOF', 'Golan', [1974], {
    en: 'United Nations Disengagement Observer Force; United Nations Disengagement Observer Force in the Golan Heights',
    zh: '观察员部队; 联合国脱离接触观察员部队; 脱离接触观察员部队',
    fr: "FNUOD; Force des Nations Unies chargée d'observer le dégagement",
  }),
  mission('UNIFIL', 'Lebanon', [1978], {
    en: 'United Nations Interim Force in Lebanon; United Nations Interim Force in southern Lebanon; United Nations Force in Lebanon',
    zh: '联黎部队; 联合国驻黎巴嫩临时部队; 联合国黎巴嫩临时部队',
    fr: 'FINUL; Force intérimaire des Nations Unies au Liban',
  }),
  mission('UNIIMOG', 'Iran-Iraq', [1988, 1991], {
    en: 'United Nations Iran-Iraq Military Observer Group',
    zh: '两伊军事观察团; 联合国伊朗-伊拉克军事观察团; 联合国伊朗伊拉克军事观察团; 两伊观察团',
    fr: "GOMNUII; Groupe d'observateurs militaires des Nations Unies pour l'Iran et l'Iraq",
  }),
  mission('UNIKOM', 'Iraq-Kuwait', [1991, 2003], {
    en: 'United Nations Iraq-Kuwait Observation Mission; United Nations Iraq-Kuwait Observer Mission',
    zh: '伊科观察团; 联合国伊拉克-科威特观察团; 联合国伊拉克科威特观察团',
    fr: "MONUIK; Mission d'observation des Nations Unies pour l'Iraq et le Koweït",
  }),
  mission('UNGCI', 'Iraq', [1991, 2003], {
    en: 'United Nations Guards Contingent in Iraq',
    zh: '联合国伊拉克警卫队',
    fr: 'Contingent de gardes des Nations Unies en Iraq',
  }),
  mission('UNAMI', 'Iraq', [2003, 2025], {
    en: 'United Nations Assistance Mission for Iraq; United Nations Assistance Mission in Iraq',
    zh: '联伊援助团; 联合国伊拉克援助团',
    fr: "MANUI; Mission d'assistance des Nations Unies pour l'Iraq",
  }),
  mission('UNSMIS', 'Syria', [2012, 2012], {
    en: 'United Nations Supervision Mission in Syria; United Nations Supervision Mission in the Syrian Arab Republic',
    zh: '联叙监督团; 联合国叙利亚监督团; 联合国驻叙利亚监督团',
    fr: 'MISNUS; Mission de supervision des Nations Unies en République arabe syrienne',
  }),
  mission('OPCW-UN Joint Mission', 'Syria', [2013, 2014], {
    en: 'OPCW-United Nations Joint Mission; OPCW-UN Joint Mission in Syria; Joint Mission of the OPCW and the United Nations',
    zh: '禁化武组织-联合国联合特派团; 禁止化学武器组织-联合国联合特派团',
    fr: "Mission conjointe de l'OIAC et de l'Organisation des Nations Unies",
  }),
  mission('UNMHA', 'Yemen', [2019, 2026], {
    en: 'United Nations Mission to support the Hudaydah Agreement; United Nations Mission to Support the Hodeidah Agreement',
    zh: '联荷协议支助团; 荷台达协议支助团; 联合国支助荷台达协议特派团; 联合国支持荷台达协议特派团; 联合国荷台达协议支助团',
    fr: "MINUAAH; Mission des Nations Unies en appui à l'Accord sur Hodeïda",
  }),
];
