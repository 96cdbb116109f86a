import { type Body, bodyOf } from '../body.ts';

const mission = bodyOf('mission');

/** Peace operations and political missions in Africa, in the order in which they began. */
export const africa: readonly Body[] = [
  mission('ONUC', 'Democratic Republic of the Congo', [1960, 1964], {
    en: 'United Nations Operation in the Congo; United Nations Force in the Congo',
    zh: '联刚行动; 联合国刚果行动; 联合国驻刚果部队',
    fr: 'ONUC; Opération des Nations Unies au Congo',
  }),
  mission('UNTAG', 'Namibia', [1978, 1990], {
    en: 'United Nations Transition Assistance Group',
    zh: '过渡时期援助团; 联合国过渡时期援助团',
    fr: "GANUPT; Groupe d'assistance des Nations Unies pour la période de transition",
  }),
  mission('UNAVEM', 'Angola', [1989, 1991], {
    en: 'UNAVEM I; United Nations Angola Verification Mission; United Nations Angola Verification Mission I',
    zh: '第一期联安核查团; 联安核查团; 联合国安哥拉核查团; 第一期联合国安哥拉核查团',
    fr: 'UNAVEM; Mission de vérification des Nations Unies en Angola',
  }),
  mission('MINURSO', 'Western Sahara', [1991], {
    en: 'United Nations Mission for the Referendum in Western Sahara',
    zh: '西撒特派团; 联合国西撒哈拉全民投票特派团',
    fr: "MINURSO; Mission des Nations Unies pour l'organisation d'un référendum au Sahara occidental",
  }),
  mission('UNAVEM II', 'Angola', [1991, 1995], {
    en: 'UNAVEM; United Nations Angola Verification Mission; United Nations Angola Verification Mission II',
    zh: '第二期联安核查团; 联安核查团; 联合国安哥拉核查团; 第二期联合国安哥拉核查团; 联合国第二期安哥拉核查团; 联合国安哥拉第二期核查团',
    fr: 'UNAVEM II; UNAVEM; Mission de vérification des Nations Unies en Angola; deuxième Mission de vérification des Nations Unies en Angola',
  }),
  mission('UNOSOM', 'Somalia', [1992, 1993], {
    en: 'UNOSOM I; United Nations Operation in Somalia; United Nations Operation in Somalia I',
    zh: '第一期联索行动; 联索行动; 联合国索马里行动; 第一期联合国索马里行动',
    fr: 'ONUSOM; Opération des Nations Unies en Somalie',
  }),
  mission('UNOMSA', 'South Africa', [1992, 1994], {
    en: 'United Nations Observer Mission in South Africa',
    zh: '联南观察团; 联合国南非观察团',
    fr: "MONUAS; Mission d'observation des Nations Unies en Afrique du Sud",
  }),
  mission('ONUMOZ', 'Mozambique', [1992, 1995], {
    en: 'United Nations Operation in Mozambique',
    zh: '联莫行动; 联合国莫桑比克行动',
    fr: 'ONUMOZ; Opération des Nations Unies au Mozambique',
  }),
  mission('UNOSOM II', 'Somalia', [1993, 1995], {
    en: 'UNOSOM; United Nations Operation in Somalia; United Nations Operation in Somalia II',
    zh: '第二期联索行动; 联索行动; 联合国索马里行动; 第二期联合国索马里行动; 联合国第二期索马里行动; 联合国索马里第二期行动',
    fr: 'ONUSOM II; ONUSOM; Opération des Nations Unies en Somalie',
  }),
  mission('UNOMUR', 'Rwanda', [1993, 1994], {
    en: 'United Nations Observer Mission Uganda-Rwanda',
    zh: '乌卢观察团; 联合国乌干达-卢旺达观察团',
    fr: "MONUOR; Mission d'observation des Nations Unies Ouganda-Rwanda",
  }),
  mission('UNOMIL', 'Liberia', [1993, 1997], {
    en: 'United Nations Observer Mission in Liberia',
    zh: '联利观察团; 联合国利比里亚观察团',
    fr: "MONUL; Mission d'observation des Nations Unies au Libéria",
  }),
  mission('UNAMIR', 'Rwanda', [1993, 1996], {
    en: 'United Nations Assistance Mission for Rwanda; United Nations Assistance Mission in Rwanda',
    zh: '联卢援助团; 联合国卢旺达援助团',
    fr: "MINUAR; Mission des Nations Unies pour l'assistance au Rwanda",
  }),
  mission('UNOB', 'Burundi', [1993, 2004], {
    en: 'United Nations Office in Burundi',
    zh: '联合国布隆迪办事处',
    fr: 'BNUB; Bureau des Nations Unies au Burundi',
  }),
  mission('UNASOG', 'Chad and Libya', [1994, 1994], {
    en: 'United Nations Aouzou Strip Observer Group',
    zh: '奥祖观察组; 联合国奥祖地带观察组',
    fr: "GONUBA; Groupe d'observateurs des Nations Unies dans la bande d'Aouzou",
  }),
  mission('UNAVEM III', 'Angola', [1995, 1997], {
    en: 'UNAVEM; United Nations Angola Verification Mission; United Nations Angola Verification Mission III',
    zh: '第三期联安核查团; 联安核查团; 联合国安哥拉核查团; 第三期联合国安哥拉核查团; 联合国第三期安哥拉核查团; 联合国安哥拉第三期核查团',
    fr: 'UNAVEM III; UNAVEM; troisième Mission de vérification des Nations Unies en Angola',
  }),
  mission('UNPOS', 'Somalia', [1995, 2013], {
    en: 'United Nations Political Office for Somalia; United Nations Political Office in Somalia',
    zh: '联索政治处; 联合国索马里政治事务处; 联合国索马里政治处',
    fr: 'UNPOS; Bureau politique des Nations Unies pour la Somalie',
  }),
  mission('MONUA', 'Angola', [1997, 1999], {
    en: 'United Nations Observer Mission in Angola',
    zh: '联安观察团; 联合国安哥拉观察团',
    fr: "MONUA; Mission d'observation des Nations Unies en Angola",
  }),
  mission('UNOL', 'Liberia', [1997, 2003], {
    en: 'United Nations Peacebuilding Support Office in Liberia',
    zh: '联利支助处; 联合国利比里亚建设和平支助办事处',
    fr: "BANUL; Bureau d'appui des Nations Unies pour la consolidation de la paix au Libéria",
  }),
  mission('MINURCA', 'Central African Republic', [1998, 2000], {
    en: 'United Nations Mission in the Central African Republic',
    zh: '中非特派团; 联合国中非共和国特派团',
    fr: 'MINURCA; Mission des Nations Unies en République centrafricaine',
  }),
  mission('UNOMSIL', 'Sierra Leone', [1998, 1999], {
    en: 'United Nations Observer Mission in Sierra Leone',
    zh: '联塞观察团; 联合国塞拉利昂观察团',
    fr: "MONUSIL; Mission d'observation des Nations Unies en Sierra Leone",
  }),
  mission('UNAMSIL', 'Sierra Leone', [1999, 2005], {
    en: 'United Nations Mission in Sierra Leone',
    zh: '联塞特派团; 联合国塞拉利昂特派团',
    fr: 'MINUSIL; Mission des Nations Unies en Sierra Leone',
  }),
  mission('MONUC', 'Democratic Republic of the Congo', [1999, 2010], {
    en: 'United Nations Organization Mission in the Democratic Republic of the Congo; United Nations Mission in the Democratic Republic of the Congo',
    zh: '联刚特派团; 联合国组织刚果民主共和国特派团; 联合国刚果民主共和国特派团',
    fr: "MONUC; Mission de l'Organisation des Nations Unies en République démocratique du Congo",
  }),
  mission('UNOA', 'Angola', [1999, 2002], {
    en: 'United Nations Office in Angola',
    zh: '联安办事处; 联合国安哥拉办事处',
    fr: 'BNUA; Bureau des Nations Unies en Angola',
  }),
  mission('UNOGBIS', 'Guinea-Bissau', [1999, 2009], {
    en: 'United Nations Peacebuilding Support Office in Guinea-Bissau',
    zh: '联几支助处; 联合国几内亚比绍建设和平支助办事处',
    fr: "BANUGBIS; Bureau d'appui des Nations Unies pour la consolidation de la paix en Guinée-Bissau",
  }),
  mission('UNMEE', 'Ethiopia and Eritrea', [2000, 2008], {
    en: 'United Nations Mission in Ethiopia and Eritrea',
    zh: '埃厄特派团; 联合国埃塞俄比亚和厄立特里亚特派团; 联合国埃塞俄比亚-厄立特里亚特派团',
    fr: 'MINUEE; Mission des Nations Unies en Éthiopie et en Érythrée',
  }),
  mission('BONUCA', 'Central African Republic', [2000, 2009], {
    en: 'United Nations Peacebuilding Support Office in the Central African Republic; United Nations Peacebuilding Office in the Central African Republic',
    zh: '中非支助处; 联合国中非共和国建设和平支助办事处',
    fr: "BONUCA; Bureau d'appui des Nations Unies pour la consolidation de la paix en République centrafricaine",
  }),
  mission('UNMA', 'Angola', [2002, 2003], {
    en: 'United Nations Mission in Angola',
    zh: '联安特派团; 联合国安哥拉特派团',
    fr: 'MINUA; Mission des Nations Unies en Angola',
  }),
  mission('MINUCI', "Côte d'Ivoire", [2003, 2004], {
    en: "United Nations Mission in Côte d'Ivoire",
    zh: '联科特派团; 联合国科特迪瓦特派团',
    fr: "MINUCI; Mission des Nations Unies en Côte d'Ivoire",
  }),
  mission('UNMIL', 'Liberia', [2003, 2018], {
    en: 'United Nations Mission in Liberia',
    zh: '联利特派团; 联合国利比里亚特派团',
    fr: 'MINUL; Mission des Nations Unies au Libéria',
  }),
  mission('UNOCI', "Côte d'Ivoire", [2004, 2017], {
    en: "United Nations Operation in Côte d'Ivoire",
    zh: '联科行动; 联合国科特迪瓦行动',
    fr: "ONUCI; Opération des Nations Unies en Côte d'Ivoire",
  }),
  mission('ONUB', 'Burundi', [2004, 2006], {
    en: 'United Nations Operation in Burundi',
    zh: '联布行动; 联合国布隆迪行动',
    fr: 'ONUB; Opération des Nations Unies au Burundi',
  }),
  mission('UNAMIS', 'Sudan', [2004, 2005], {
    en: 'United Nations Advance Mission in the Sudan',
    zh: '联苏先遣团; 联合国苏丹先遣团',
    fr: 'MINUAS; Mission préparatoire des Nations Unies au Soudan',
  }),
  mission('UNMIS', 'Sudan', [2005, 2011], {
    en: 'United Nations Mission in the Sudan',
    zh: '联苏特派团; 联合国苏丹特派团',
    fr: 'MINUS; Mission des Nations Unies au Soudan',
  }),
  mission('UNIOSIL', 'Sierra Leone', [2006, 2008], {
    en: 'United Nations Integrated Office in Sierra Leone',
    zh: '联塞综合办; 联合国塞拉利昂综合办事处',
    fr: 'BINUSIL; Bureau intégré des Nations Unies en Sierra Leone',
  }),
  mission('BINUB', 'Burundi', [2007, 2010], {
    en: 'United Nations Integrated Office in Burundi',
    zh: '联布综合办; 联合国布隆迪综合办事处',
    fr: 'BINUB; Bureau intégré des Nations Unies au Burundi',
  }),
  mission('UNAMID', 'Darfur', [2007, 2020], {
    en: 'African Union-United Nations Hybrid Operation in Darfur; African Union/United Nations Hybrid Operation in Darfur; African Union-United Nations Mission in Darfur; African Union/United Nations Mission in Darfur; AU-UN Hybrid Operation in Darfur; AU/UN Hybrid Operation in Darfur; United Nations-African Union Mission in Darfur; United Nations Hybrid Operation in Darfur; United Nations Hybrid Mission in Darfur',
    zh: '达尔富尔混合行动; 达尔富尔行动; 非洲联盟-联合国达尔富尔混合行动; 非盟-联合国达尔富尔混合行动; 非洲联盟-联合国达尔富尔行动',
    fr: 'MINUAD; Opération hybride Union africaine-Nations Unies au Darfour',
  }),
  mission('MINURCAT', 'Chad and the Central African Republic', [2007, 2010], {
    en: 'United Nations Mission in the Central African Republic and Chad',
    zh: '中乍特派团; 联合国中非共和国和乍得特派团',
    fr: 'MINURCAT; Mission des Nations Unies en République centrafricaine et au Tchad',
  }),
  mission('UNIPSIL', 'Sierra Leone', [2008, 2014], {
    en: 'United Nations Integrated Peacebuilding Office in Sierra Leone',
    zh: '联塞建和办; 联合国塞拉利昂建设和平综合办事处',
    fr: 'BINUCSIL; Bureau intégré des Nations Unies pour la consolidation de la paix en Sierra Leone',
  }),
  mission('UNSOA', 'Somalia', [2009, 2015], {
    en: 'United Nations Support Office for the African Union Mission in Somalia; United Nations Support Office for AMISOM; United Nations Support Office to AMISOM',
    zh: '非索特派团支助办; 联合国非索特派团支助办事处; 联合国非洲联盟驻索马里特派团支助办事处',
    fr: "UNSOA; Bureau d'appui des Nations Unies pour l'AMISOM",
  }),
  mission('UNIOGBIS', 'Guinea-Bissau', [2010, 2020], {
    en: 'United Nations Integrated Peacebuilding Office in Guinea-Bissau',
    zh: '联几建和办; 联合国几内亚比绍建设和平综合办事处',
    fr: 'BINUGBIS; Bureau intégré des Nations Unies pour la consolidation de la paix en Guinée-Bissau',
  }),
  mission('BINUCA', 'Central African Republic', [2010, 2014], {
    en: 'United Nations Integrated Peacebuilding Office in the Central African Republic',
    zh: '中非建和办; 联合国中非共和国建设和平综合办事处',
    fr: 'BINUCA; Bureau intégré des Nations Unies pour la consolidation de la paix en République centrafricaine',
  }),
  mission('MONUSCO', 'Democratic Republic of the Congo', [2010], {
    en: 'United Nations Organization Stabilization Mission in the Democratic Republic of the Congo; United Nations Stabilization Mission in the Democratic Republic of the Congo',
    zh: '联刚稳定团; 联合国组织刚果民主共和国稳定特派团; 联合国刚果民主共和国稳定特派团',
    fr: "MONUSCO; Mission de l'Organisation des Nations Unies pour la stabilisation en République démocratique du Congo",
  }),
  mission('BNUB', 'Burundi', [2011, 2014], {
    en: 'United Nations Office in Burundi',
    zh: '联布办事处; 联合国布隆迪办事处',
    fr: 'BNUB; Bureau des Nations Unies au Burundi',
  }),
  mission('UNISFA', 'Abyei', [2011], {
    en: 'United Nations Interim Security Force for Abyei; United Nations Interim Security Force in Abyei',
    zh: '联阿安全部队; 联合国阿卜耶伊临时安全部队',
    fr: 'FISNUA; Force intérimaire de sécurité des Nations Unies pour Abyei',
  }),
  mission('UNMISS', 'South Sudan', [2011], {
    en: 'United Nations Mission in the Republic of South Sudan; United Nations Mission in South Sudan',
    zh: '南苏丹特派团; 联合国南苏丹特派团; 联合国南苏丹共和国特派团',
    fr: 'MINUSS; Mission des Nations Unies au Soudan du Sud',
  }),
  mission('UNSMIL', 'Libya', [2011], {
    en: 'United Nations Support Mission in Libya',
    zh: '联利支助团; 联合国利比亚支助团; 联合国利比亚支助特派团',
    fr: "MANUL; Mission d'appui des Nations Unies en Libye",
  }),
  mission('MINUSMA', 'Mali', [2013, 2023], {
    en: 'United Nations Multidimensional Integrated Stabilization Mission in Mali',
    zh: '马里稳定团; 联合国马里多层面综合稳定团; 联合国马里多层面综合稳定特派团',
    fr: 'MINUSMA; Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali',
  }),
  mission('UNSOM', 'Somalia', [2013, 2024], {
    en: 'United Nations Assistance Mission in Somalia',
    zh: '联索援助团; 联合国索马里援助团',
    fr: "MANUSOM; Mission d'assistance des Nations Unies en Somalie",
  }),
  mission('MINUSCA', 'Central African Republic', [2014], {
    en: 'United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic',
    zh: '中非稳定团; 联合国中非共和国多层面综合稳定团; 联合国中非共和国多层面综合稳定特派团',
    fr: 'MINUSCA; Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation en République centrafricaine',
  }),
  mission('UNMEER', 'Ebola', [2014, 2015], {
    en: 'United Nations Mission for Ebola Emergency Response',
    zh: '联合国埃博拉应急特派团',
    fr: "MINUAUCE; Mission des Nations Unies pour l'action d'urgence contre l'Ebola",
  }),
  mission('MENUB', 'Burundi', [2015, 2015], {
    en: 'United Nations Electoral Observation Mission in Burundi; United Nations Electoral Observer Mission in Burundi',
    zh: '联布选举观察团; 联合国布隆迪选举观察团',
    fr: "MENUB; Mission d'observation électorale des Nations Unies au Burundi",
  }),
  mission('UNSOS', 'Somalia', [2015], {
    en: 'United Nations Support Office in Somalia; United Nations Support Office for Somalia',
    zh: '联索支助办; 联合国索马里支助办事处',
    fr: "BANUS; Bureau d'appui des Nations Unies en Somalie",
  }),
  mission('UNITAMS', 'Sudan', [2020, 2024], {
    en: 'United Nations Integrated Transition Assistance Mission in Sudan; United Nations Integrated Transition Assistance Mission',
    zh: '联苏综援团; 联合国苏丹过渡时期综合援助团; 联合国苏丹综合过渡援助特派团; 联合国过渡时期综合援助苏丹特派团',
    fr: "MINUATS; Mission intégrée des Nations Unies pour l'assistance à la transition au Soudan",
  }),
  mission('UNTMIS', 'Somalia', [2024, 2026], {
    en: 'United Nations Transitional Assistance Mission in Somalia',
    zh: '联索过渡援助团; 联合国索马里过渡时期援助团; 联合国索马里过渡援助团',
    fr: "MATNUS; Mission d'assistance transitoire des Nations Unies en Somalie",
  }),
];
