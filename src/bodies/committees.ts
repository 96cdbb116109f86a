import { type Body, bodyOf } from './body.ts';

const committee = bodyOf('committee');

/** Sanctions committees and the 1540 Committee: each goes by the resolution that set it up. */
export const numberedCommittees: readonly Body[] = [
  committee('253 Committee', 'Southern Rhodesia', [1968, 1979], { zh: '253委员会', fr: 'Comité 253' }, [253]),
  committee('421 Committee', 'South Africa', [1977, 1994], { zh: '421委员会', fr: 'Comité 421' }, [421]),
  committee('661 Committee', 'Iraq-Kuwait', [1990, 2003], { zh: '661委员会', fr: 'Comité 661' }, [661]),
  committee('724 Committee', 'former Yugoslavia', [1991, 1996], { zh: '724委员会', fr: 'Comité 724' }, [724]),
  committee('748 Committee', 'Libya', [1992, 2003], { zh: '748委员会', fr: 'Comité 748' }, [748]),
  committee(
    '751 Committee',
    'Somalia',
    [1992, 2023],
    { en: 'Somalia Sanctions Committee', zh: '751委员会; 索马里制裁委员会', fr: 'Comité 751' },
    [751],
  ),
  committee('841 Committee', 'Haiti', [1993, 1994], { zh: '841委员会', fr: 'Comité 841' }, [841]),
  committee('864 Committee', 'Angola', [1993, 2002], { zh: '864委员会', fr: 'Comité 864' }, [864]),
  committee('918 Committee', 'Rwanda', [1994, 2008], { zh: '918委员会', fr: 'Comité 918' }, [918]),
  committee('985 Committee', 'Liberia', [1995, 2001], { zh: '985委员会', fr: 'Comité 985' }, [985]),
  committee('1132 Committee', 'Sierra Leone', [1997, 2010], { zh: '1132委员会', fr: 'Comité 1132' }, [1132]),
  committee('1160 Committee', 'Kosovo', [1998, 2001], { zh: '1160委员会', fr: 'Comité 1160' }, [1160]),
  committee(
    '1267 Committee',
    'Al-Qaida',
    [1999],
    {
      en: "Al-Qaida Sanctions Committee; Al-Qaida and Taliban Sanctions Committee; ISIL (Da'esh) and Al-Qaida Sanctions Committee",
      zh: '1267委员会; 基地组织制裁委员会; 伊黎伊斯兰国(达伊沙)和基地组织制裁委员会',
      fr: 'Comité 1267',
    },
    [1267, 1989, 2253],
  ),
  committee('1298 Committee', 'Ethiopia and Eritrea', [2000, 2001], { zh: '1298委员会', fr: 'Comité 1298' }, [1298]),
  committee('1343 Committee', 'Liberia', [2001, 2003], { zh: '1343委员会', fr: 'Comité 1343' }, [1343]),
  committee('1518 Committee', 'Iraq', [2003], { zh: '1518委员会', fr: 'Comité 1518' }, [1518]),
  committee(
    '1521 Committee',
    'Liberia',
    [2003, 2016],
    { en: 'Liberia Sanctions Committee', zh: '1521委员会; 利比里亚制裁委员会', fr: 'Comité 1521' },
    [1521],
  ),
  committee(
    '1533 Committee',
    'Democratic Republic of the Congo',
    [2004],
    { zh: '1533委员会', fr: 'Comité 1533' },
    [1533],
  ),
  committee('1540 Committee', 'Weapons of mass destruction', [2004], { zh: '1540委员会', fr: 'Comité 1540' }, [1540]),
  committee('1572 Committee', "Côte d'Ivoire", [2004, 2016], { zh: '1572委员会', fr: 'Comité 1572' }, [1572]),
  committee('1591 Committee', 'Sudan', [2005], { zh: '1591委员会', fr: 'Comité 1591' }, [1591]),
  committee('1636 Committee', 'Lebanon', [2005], { zh: '1636委员会', fr: 'Comité 1636' }, [1636]),
  committee(
    '1718 Committee',
    "Democratic People's Republic of Korea",
    [2006],
    { zh: '1718委员会', fr: 'Comité 1718' },
    [1718],
  ),
  committee('1737 Committee', 'Iran', [2006], { zh: '1737委员会', fr: 'Comité 1737' }, [1737]),
  committee('1970 Committee', 'Libya', [2011], { zh: '1970委员会', fr: 'Comité 1970' }, [1970]),
  committee(
    '1988 Committee',
    'Taliban',
    [2011],
    { en: 'Taliban Sanctions Committee', zh: '1988委员会; 塔利班制裁委员会', fr: 'Comité 1988' },
    [1988],
  ),
  committee('2048 Committee', 'Guinea-Bissau', [2012], { zh: '2048委员会', fr: 'Comité 2048' }, [2048]),
  committee(
    '2127 Committee',
    'Central African Republic',
    [2013, 2024],
    { zh: '2127委员会', fr: 'Comité 2127' },
    [2127],
  ),
  committee('2140 Committee', 'Yemen', [2014], { zh: '2140委员会', fr: 'Comité 2140' }, [2140]),
  committee('2206 Committee', 'South Sudan', [2015], { zh: '2206委员会', fr: 'Comité 2206' }, [2206]),
  committee('2374 Committee', 'Mali', [2017, 2023], { zh: '2374委员会', fr: 'Comité 2374' }, [2374]),
  committee('2653 Committee', 'Haiti', [2022], { zh: '2653委员会', fr: 'Comité 2653' }, [2653]),
  committee(
    '2713 Committee',
    'Al-Shabaab',
    [2023],
    { en: 'Al-Shabaab Sanctions Committee', zh: '2713委员会; 青年党制裁委员会', fr: 'Comité 2713' },
    [2713],
  ),
  committee('2745 Committee', 'Central African Republic', [2024], { zh: '2745委员会', fr: 'Comité 2745' }, [2745]),
];

/** Committees and working groups of the Council that go by a name. */
export const namedCommittees: readonly Body[] = [
  committee(
    'Counter-Terrorism Committee',
    'Terrorism',
    [2001],
    {
      en: 'CTC; Counter Terrorism Committee; Counterterrorism Committee; 1373 Committee',
      zh: '反恐委员会; 反恐怖主义委员会; 反恐怖委员会',
      fr: 'CCT; Comité contre le terrorisme',
    },
    [1373],
  ),
  committee('Military Staff Committee', 'Peacekeeping', [1946], { zh: '军事参谋团', fr: "Comité d'état-major" }),
  committee('Working Group on Children and Armed Conflict', 'Children and armed conflict', [2005], {
    en: 'Security Council Working Group on Children and Armed Conflict',
    zh: '儿童与武装冲突问题工作组; 儿童和武装冲突问题工作组',
    fr: 'Groupe de travail sur le sort des enfants en temps de conflit armé',
  }),
  committee('Working Group on Peacekeeping Operations', 'Peacekeeping', [2001], {
    en: 'Security Council Working Group on Peacekeeping Operations',
    zh: '维持和平行动工作组',
    fr: 'Groupe de travail sur les opérations de maintien de la paix',
  }),
  committee('Working Group on counter-terrorism (1566)', 'Terrorism', [2004], {
    en: 'Working Group established pursuant to resolution 1566',
    zh: '第1566(2004)号决议所设工作组; 1566工作组',
  }),
  committee('Informal Working Group on General Issues of Sanctions', 'Sanctions', [2000], {
    en: 'Informal Working Group on general issues of sanctions; Informal Working Group of the Security Council on General Issues of Sanctions',
    zh: '制裁的一般性问题非正式工作组; 制裁一般性问题非正式工作组',
  }),
  committee('Ad Hoc Working Group on Conflict Prevention and Resolution in Africa', 'Africa', [2002], {
    zh: '非洲预防和解决冲突特设工作组',
  }),
  committee('Informal Working Group on International Tribunals', 'International criminal tribunals', [2000], {
    zh: '国际法庭非正式工作组',
    fr: 'Groupe de travail informel sur les tribunaux internationaux',
  }),
  committee('Committee on the Admission of New Members', 'Admission of new members', [1946], {
    zh: '接纳新会员国委员会',
    fr: "Comité d'admission de nouveaux Membres",
  }),
  committee('Peacebuilding Commission', 'Peacebuilding', [2005], {
    en: 'United Nations Peacebuilding Commission; PBC',
    zh: '建设和平委员会; 建和委',
    fr: 'Commission de consolidation de la paix',
  }),
];
