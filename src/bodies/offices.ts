import { type Body, bodyOf } from './body.ts';

const office = bodyOf('office');

/** Offices, envoys and representatives of the Secretary-General that serve a region, a process or a cause. */
export const offices: readonly Body[] = [
  office('UNSCO', 'Middle East', [1994], {
    en: 'Office of the United Nations Special Coordinator for the Middle East Peace Process; United Nations Special Coordinator for the Middle East Peace Process; Special Coordinator for the Middle East Peace Process; Special Coordinator for the Middle East Peace Process and Personal Representative',
    zh: '中东和平进程特别协调员; 联合国中东和平进程特别协调员; 中东和平进程特别协调员办事处; 联合国中东和平进程特别协调员办事处',
    fr: 'UNSCO; Coordonnateur spécial des Nations Unies pour le processus de paix au Moyen-Orient',
  }),
  office('CNMC', 'Cameroon-Nigeria', [2002], {
    en: 'Cameroon-Nigeria Mixed Commission',
    zh: '喀麦隆-尼日利亚混合委员会; 喀尼混合委员会',
    fr: 'CMCN; Commission mixte Cameroun-Nigéria',
  }),
  office('UNOWA', 'West Africa', [2002, 2016], {
    en: 'United Nations Office for West Africa; United Nations Office of West Africa; United Nations Office in West Africa',
    zh: '西非办; 联合国西非办事处',
    fr: "UNOWA; Bureau des Nations Unies pour l'Afrique de l'Ouest",
  }),
  office('Special Envoy for the implementation of resolution 1559', 'Lebanon', [2004], {
    en: 'Special Envoy for the implementation of Security Council resolution 1559; Special Envoy for the implementation of resolution 1559 (2004); Special Envoy for the implementation of Security Council resolution 1559 (2004)',
    zh: '第1559(2004)号决议执行问题特使; 第1559号决议执行问题特使; 安全理事会第1559(2004)号决议执行问题特使',
  }),
  office('UNSCOL', 'Lebanon', [2007], {
    en: 'Office of the United Nations Special Coordinator for Lebanon; Office of the Special Coordinator for Lebanon; United Nations Special Coordinator for Lebanon; Special Coordinator for Lebanon',
    zh: '联黎协调办; 联合国黎巴嫩问题特别协调员办事处; 黎巴嫩问题特别协调员',
    fr: 'UNSCOL; Coordonnateur spécial des Nations Unies pour le Liban',
  }),
  office('UNOAU', 'African Union', [2010], {
    en: 'United Nations Office to the African Union',
    zh: '驻非盟办; 联合国驻非洲联盟办事处',
    fr: "BNUUA; Bureau des Nations Unies auprès de l'Union africaine",
  }),
  office('UNOCA', 'Central Africa', [2011], {
    en: 'United Nations Regional Office for Central Africa; United Nations Office for Central Africa; United Nations Office of Central Africa; United Nations Regional Office in Central Africa',
    zh: '中部非洲区域办; 联合国中部非洲区域办事处; 联合国中非区域办事处',
    fr: "BRENUAC; Bureau régional des Nations Unies pour l'Afrique centrale",
  }),
  office('OSES', 'Sahel', [2012, 2016], {
    en: 'Office of the Special Envoy for the Sahel; Office of the United Nations Special Envoy for the Sahel; Special Envoy for the Sahel',
    zh: '萨赫勒问题特使; 秘书长萨赫勒问题特使; 萨赫勒问题特使办公室',
    fr: 'Envoyé spécial pour le Sahel',
  }),
  office('UNOWAS', 'West Africa and the Sahel', [2016], {
    en: 'United Nations Office for West Africa and the Sahel',
    zh: '西萨办; 联合国西非和萨赫勒办事处',
    fr: "UNOWAS; Bureau des Nations Unies pour l'Afrique de l'Ouest et le Sahel",
  }),
  office('Special Envoy for the Great Lakes Region', 'Great Lakes', [2013], {
    en: 'United Nations Special Envoy for the Great Lakes Region; Special Envoy of the Secretary-General for the Great Lakes Region; Special Envoy for the Great Lakes',
    zh: '大湖区问题特使; 秘书长大湖区问题特使; 大湖区特使; 秘书长大湖区特使',
    fr: 'Envoyé spécial pour la région des Grands Lacs',
  }),
  office('Special Envoy for the Horn of Africa', 'Horn of Africa', [2018], {
    en: 'Special Envoy of the Secretary-General for the Horn of Africa',
    zh: '非洲之角问题特使; 秘书长非洲之角问题特使; 非洲之角特使',
    fr: "Envoyé spécial pour la corne de l'Afrique",
  }),
  office('Special Envoy for Sudan and South Sudan', 'Sudan and South Sudan', [2011, 2018], {
    en: 'Special Envoy for the Sudan and South Sudan; Special Envoy of the Secretary-General for Sudan and South Sudan',
    zh: '苏丹和南苏丹问题特使; 秘书长苏丹和南苏丹问题特使',
    fr: 'Envoyé spécial pour le Soudan et le Soudan du Sud',
  }),
  office('Personal Envoy for Sudan', 'Sudan', [2023], {
    en: "Personal Envoy for the Sudan; Personal Envoy of the Secretary-General for Sudan; Secretary-General's Personal Envoy for Sudan",
    zh: '苏丹问题个人特使; 秘书长苏丹问题个人特使',
    fr: 'Envoyé personnel pour le Soudan',
  }),
  office('Special Envoy for Syria', 'Syria', [2012], {
    en: "United Nations Special Envoy for Syria; Special Envoy of the Secretary-General for Syria; Secretary-General's Special Envoy for Syria",
    zh: '叙利亚问题特使; 秘书长叙利亚问题特使; 叙利亚特使',
    fr: 'Envoyé spécial pour la Syrie',
  }),
  office('Special Envoy for Yemen', 'Yemen', [2015], {
    en: 'Special Adviser on Yemen; United Nations Special Envoy for Yemen; Special Envoy of the Secretary-General for Yemen; Office of the Special Envoy of the Secretary-General for Yemen; OSESGY',
    zh: '也门问题特使; 秘书长也门问题特使; 也门特使; 秘书长也门问题特使办公室; 也门问题特别顾问',
    fr: 'Envoyé spécial pour le Yémen',
  }),
  office('Special Envoy for Myanmar', 'Myanmar', [2018], {
    en: 'Special Envoy of the Secretary-General on Myanmar; Special Envoy on Myanmar',
    zh: '缅甸问题特使; 秘书长缅甸问题特使',
    fr: 'Envoyé spécial pour le Myanmar',
  }),
  office('Special Envoy for Burundi', 'Burundi', [2017, 2021], {
    en: 'Special Envoy of the Secretary-General for Burundi; Office of the Special Envoy for Burundi',
    zh: '布隆迪问题特使; 秘书长布隆迪问题特使',
    fr: 'Envoyé spécial pour le Burundi',
  }),
  office('Personal Envoy for Western Sahara', 'Western Sahara', [1997], {
    en: "Personal Envoy of the Secretary-General for Western Sahara; Secretary-General's Personal Envoy for Western Sahara",
    zh: '西撒哈拉问题个人特使; 秘书长西撒哈拉问题个人特使',
    fr: 'Envoyé personnel pour le Sahara occidental',
  }),
  office('Special Adviser on Cyprus', 'Cyprus', [1997], {
    en: 'Special Adviser of the Secretary-General on Cyprus; Special Adviser to the Secretary-General on Cyprus',
    zh: '塞浦路斯问题特别顾问; 秘书长塞浦路斯问题特别顾问',
    fr: 'Conseiller spécial pour Chypre',
  }),
  office('UNRGID', 'Georgia', [2010], {
    en: 'United Nations Representative to the Geneva International Discussions',
    zh: '联合国日内瓦国际讨论代表',
    fr: 'Représentant des Nations Unies aux discussions internationales de Genève',
  }),
  office('Special Adviser on the Prevention of Genocide', 'Prevention of genocide', [2004], {
    en: 'United Nations Special Adviser on the Prevention of Genocide; Special Adviser of the Secretary-General on the Prevention of Genocide; Office of the Special Adviser on the Prevention of Genocide',
    zh: '防止灭绝种族问题特别顾问; 秘书长防止灭绝种族问题特别顾问',
    fr: 'Conseiller spécial pour la prévention du génocide',
  }),
  office('Special Representative for Children and Armed Conflict', 'Children and armed conflict', [1997], {
    en: 'Special Representative of the Secretary-General for Children and Armed Conflict',
    zh: '儿童与武装冲突问题特别代表; 秘书长负责儿童与武装冲突问题特别代表; 负责儿童与武装冲突问题的秘书长特别代表; 秘书长儿童与武装冲突问题特别代表',
    fr: 'Représentant spécial pour le sort des enfants en temps de conflit armé',
  }),
  office('Special Representative on Sexual Violence in Conflict', 'Sexual violence in conflict', [2009], {
    en: 'Special Representative of the Secretary-General on Sexual Violence in Conflict',
    zh: '冲突中性暴力问题特别代表; 负责冲突中性暴力问题的秘书长特别代表; 秘书长负责冲突中性暴力问题特别代表; 秘书长冲突中性暴力问题特别代表',
    fr: 'Représentant spécial chargé de la question des violences sexuelles commises en période de conflit',
  }),
  office('High Representative for Bosnia and Herzegovina', 'Bosnia and Herzegovina', [1995], {
    en: 'High Representative for the Implementation of the Peace Agreement on Bosnia and Herzegovina; Office of the High Representative',
    zh: '波斯尼亚和黑塞哥维那问题高级代表; 波斯尼亚和黑塞哥维那高级代表; 高级代表办事处',
    fr: 'Haut Représentant pour la Bosnie-Herzégovine',
  }),
  office('High-level Coordinator on Iraq and Kuwait', 'Iraq-Kuwait', [1999, 2013], {
    en: "Secretary-General's High-level Coordinator; High-level Coordinator for the return of missing property and missing persons from Iraq to Kuwait",
    zh: '伊拉克-科威特问题高级别协调员; 秘书长高级别协调员; 高级别协调员',
    fr: 'Coordonnateur de haut niveau',
  }),
  office('Senior Representative on Iraq and Kuwait', 'Iraq-Kuwait', [2025], {
    en: 'Senior Representative for missing Kuwaiti and third-country nationals and missing Kuwaiti property',
    zh: '失踪科威特人和科威特财产问题高级代表',
  }),
  office('Senior Humanitarian and Reconstruction Coordinator for Gaza', 'Middle East', [2023], {
    en: 'Senior Humanitarian and Reconstruction Coordinator',
    zh: '加沙高级人道主义和重建协调员; 高级人道主义和重建协调员',
    fr: "Coordonnateur de haut niveau de l'action humanitaire et de la reconstruction pour Gaza",
  }),
];
