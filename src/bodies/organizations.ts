import { type Body, bodyOf } from './body.ts';

const organization = bodyOf('organization');

/** Organizations that the Council asks for something; they have no mandate from it. */
export const organizations: readonly Body[] = [
  organization('African Union', 'African Union', [2002], { en: 'AU', zh: '非洲联盟; 非盟', fr: 'Union africaine' }),
  organization('African Union Commission', 'African Union', [2002], {
    en: 'AU Commission',
    zh: '非洲联盟委员会; 非盟委员会',
    fr: "Commission de l'Union africaine",
  }),
  organization('Organization of African Unity', 'African Union', [1963, 2002], {
    en: 'OAU',
    zh: '非洲统一组织; 非统组织',
    fr: "Organisation de l'unité africaine",
  }),
  organization('European Union', 'Europe', [1993], { en: 'EU', zh: '欧洲联盟; 欧盟', fr: 'Union européenne' }),
  organization('ECOWAS', 'West Africa', [1975], {
    en: 'Economic Community of West African States',
    zh: '西非经共体; 西非国家经济共同体',
    fr: 'CEDEAO',
  }),
  organization('ECCAS', 'Central Africa', [1983], {
    en: 'Economic Community of Central African States',
    zh: '中非经共体; 中部非洲国家经济共同体',
    fr: 'CEEAC',
  }),
  organization('SADC', 'Southern Africa', [1992], {
    en: 'Southern African Development Community',
    zh: '南共体; 南部非洲发展共同体',
    fr: 'SADC',
  }),
  organization('IGAD', 'Horn of Africa', [1996], {
    en: 'Intergovernmental Authority on Development',
    zh: '伊加特; 政府间发展组织',
    fr: 'IGAD',
  }),
  organization('NATO', 'Europe', [1949], {
    en: 'North Atlantic Treaty Organization',
    zh: '北约; 北大西洋公约组织',
    fr: 'OTAN',
  }),
  organization('OSCE', 'Europe', [1995], {
    en: 'Organization for Security and Cooperation in Europe; Organization for Security and Co-operation in Europe',
    zh: '欧安组织; 欧洲安全与合作组织',
    fr: 'OSCE',
  }),
  organization('OAS', 'Americas', [1948], { en: 'Organization of American States', zh: '美洲国家组织', fr: 'OEA' }),
  organization('League of Arab States', 'Middle East', [1945], {
    en: 'Arab League; LAS',
    zh: '阿拉伯国家联盟; 阿盟',
    fr: 'Ligue des États arabes',
  }),
  organization('OPCW', 'Weapons of mass destruction', [1997], {
    en: 'Organization for the Prohibition of Chemical Weapons; Organisation for the Prohibition of Chemical Weapons',
    zh: '禁化武组织; 禁止化学武器组织',
    fr: 'OIAC',
  }),
  organization('IAEA', 'Weapons of mass destruction', [1957], {
    en: 'International Atomic Energy Agency',
    zh: '原子能机构; 国际原子能机构',
    fr: 'AIEA',
  }),
  organization('ICAO', 'Terrorism', [1947], {
    en: 'International Civil Aviation Organization',
    zh: '国际民航组织; 民航组织',
    fr: 'OACI',
  }),
  organization('IMO', 'Maritime security', [1948], {
    en: 'International Maritime Organization',
    zh: '海事组织; 国际海事组织',
    fr: 'OMI',
  }),
  organization('INTERPOL', 'Terrorism', [1956], { zh: '国际刑警组织; 刑警组织', fr: 'INTERPOL' }),
  organization('UNODC', 'Terrorism', [1997], {
    en: 'United Nations Office on Drugs and Crime',
    zh: '毒品和犯罪问题办公室; 联合国毒品和犯罪问题办公室; 毒罪办; 毒品办',
    fr: 'ONUDC',
  }),
  organization('UNOCT', 'Terrorism', [2017], {
    en: 'United Nations Office of Counter-Terrorism; Office of Counter-Terrorism; Office of Counterterrorism',
    zh: '反恐怖主义办公室; 反恐办; 联合国反恐怖主义办公室; 反恐办公室',
    fr: 'Bureau de lutte contre le terrorisme',
  }),
  organization('OCHA', 'Protection of civilians', [1998], {
    en: 'Office for the Coordination of Humanitarian Affairs',
    zh: '人道协调厅; 人道主义事务协调厅',
    fr: 'OCHA',
  }),
  organization('Emergency Relief Coordinator', 'Protection of civilians', [1991], {
    en: 'ERC',
    zh: '紧急救济协调员; 救济协调员',
    fr: "Coordonnateur des secours d'urgence",
  }),
  organization('UNDP', 'Peacebuilding', [1965], {
    en: 'United Nations Development Programme',
    zh: '开发署; 联合国开发计划署',
    fr: 'PNUD',
  }),
  organization('UNHCR', 'Refugees', [1950], {
    en: 'United Nations High Commissioner for Refugees',
    zh: '难民署; 联合国难民事务高级专员',
    fr: 'HCR',
  }),
  organization('OHCHR', 'Protection of civilians', [1993], {
    en: 'Office of the United Nations High Commissioner for Human Rights; Office of the High Commissioner for Human Rights',
    zh: '人权高专办; 联合国人权事务高级专员办事处',
    fr: 'HCDH',
  }),
  organization('UNICEF', 'Children and armed conflict', [1946], {
    en: "United Nations Children's Fund",
    zh: '儿基会; 联合国儿童基金会',
    fr: 'UNICEF',
  }),
  organization('World Bank', 'Peacebuilding', [1945], { zh: '世界银行', fr: 'Banque mondiale' }),
  organization('International Criminal Court', 'International criminal tribunals', [2002], {
    en: 'ICC; Prosecutor of the International Criminal Court',
    zh: '国际刑事法院; 国际刑院',
    fr: 'Cour pénale internationale; CPI',
  }),
];
