import { type Body, bodyOf } from './body.ts';

const panel = bodyOf('panel');

/** Panels and groups of experts, monitoring teams, ombudspersons and the like, with the resolutions that they are cited by. */
export const panels: readonly Body[] = [
  panel(
    'Panel of Experts on UNITA sanctions',
    'Angola',
    [1999, 2000],
    { en: 'Panel of Experts on violations of Security Council sanctions against UNITA', zh: '安盟制裁问题专家小组' },
    [1237],
  ),
  panel(
    'Monitoring Mechanism on Angola',
    'Angola',
    [2000, 2002],
    {
      en: 'Monitoring Mechanism on sanctions against UNITA; monitoring mechanism on sanctions against UNITA',
      zh: '安盟制裁监测机制; 安盟制裁问题监测机制',
    },
    [1295],
  ),
  panel('Panel of Experts on Sierra Leone', 'Sierra Leone', [2000, 2000], { zh: '塞拉利昂问题专家小组' }, [1306]),
  panel(
    'Panel of Experts on Natural Resources in the Democratic Republic of the Congo',
    'Democratic Republic of the Congo',
    [2000, 2003],
    {
      en: 'Panel of Experts on the Illegal Exploitation of Natural Resources and Other Forms of Wealth of the Democratic Republic of the Congo; Panel of Experts on the Illegal Exploitation of Natural Resources',
      zh: '非法开采刚果民主共和国自然资源和其他形式财富问题专家小组',
    },
  ),
  panel('Monitoring Group on Afghanistan', 'Taliban', [2001, 2004], { zh: '阿富汗问题监测组' }, [1363]),
  panel(
    'Panel of Experts on Liberia',
    'Liberia',
    [2001, 2015],
    { zh: '利比里亚问题专家小组' },
    [
      1343, 1395, 1408, 1458, 1478, 1521, 1549, 1579, 1607, 1647, 1689, 1731, 1760, 1792, 1819, 1854, 1903, 1961, 2025,
      2079, 2128, 2188,
    ],
  ),
  panel(
    'Panel of Experts on Somalia',
    'Somalia',
    [2002, 2003],
    { en: 'Team of Experts on Somalia', zh: '索马里问题专家小组' },
    [1425, 1474],
  ),
  panel(
    'Monitoring Group on Somalia and Eritrea',
    'Somalia',
    [2003, 2018],
    {
      en: 'Monitoring Group on Somalia; Somalia and Eritrea Monitoring Group; Somalia Monitoring Group; SEMG',
      zh: '索马里和厄立特里亚问题监察组; 索马里和厄立特里亚监察组; 索马里和厄立特里亚监测组; 索马里问题监察组; 索马里监察组',
    },
    [1519, 1558, 1587, 1630, 1676, 1724, 1766, 1811, 1853, 1916, 2002, 2060, 2111, 2182, 2244, 2317, 2385],
  ),
  panel(
    'Panel of Experts on Somalia (Al-Shabaab)',
    'Somalia',
    [2018],
    { en: 'Panel of Experts on Somalia; Panel of Experts on Al-Shabaab', zh: '青年党问题专家小组; 索马里问题专家小组' },
    [2444, 2498, 2551, 2607, 2662, 2713],
  ),
  panel(
    'Group of Experts on the Democratic Republic of the Congo',
    'Democratic Republic of the Congo',
    [2004],
    {
      en: 'Panel of Experts on the Democratic Republic of the Congo',
      zh: '刚果民主共和国问题专家组; 刚果民主共和国专家组',
    },
    [1533, 1552, 1596, 1616, 1654, 1698, 1771, 1807, 1857, 1896, 1952, 2021, 2078, 2136],
  ),
  panel(
    'Monitoring Team',
    'Al-Qaida',
    [2004],
    {
      en: 'Analytical Support and Sanctions Monitoring Team; Analytical Support and Sanctions Implementation Monitoring Team',
      zh: '分析支助和制裁监测组; 监测组; 分析支助和制裁监测小组; 监测小组; 分析支助和制裁监测队; 监测队; 监察组',
      fr: "Équipe d'appui analytique et de surveillance des sanctions; Équipe de surveillance",
    },
    [1526, 1617, 1735, 1822, 1904, 1989, 2083, 2161, 2253, 2368, 2610, 2734],
  ),
  panel(
    'Monitoring Team on the Taliban',
    'Taliban',
    [2011],
    {
      en: 'Monitoring Team; Analytical Support and Sanctions Monitoring Team',
      zh: '塔利班制裁监测组; 分析支助和制裁监测组; 监测组; 分析支助和制裁监测小组; 监测小组; 监测队',
      fr: "Équipe d'appui analytique et de surveillance des sanctions; Équipe de surveillance",
    },
    [1988, 2082, 2160, 2255],
  ),
  panel(
    "Group of Experts on Côte d'Ivoire",
    "Côte d'Ivoire",
    [2005, 2016],
    { en: "Panel of Experts on Côte d'Ivoire", zh: '科特迪瓦问题专家组; 科特迪瓦专家组' },
    [1572, 1584, 1643, 1727, 1782, 1842, 1893, 1946, 1980, 2045, 2101, 2153, 2219],
  ),
  panel(
    'Panel of Experts on Sudan',
    'Sudan',
    [2005],
    { en: 'Panel of Experts on the Sudan', zh: '苏丹问题专家小组; 苏丹专家小组' },
    [1591, 1651, 1665],
  ),
  panel(
    'Focal Point for De-listing',
    'Sanctions',
    [2006],
    {
      en: 'Focal Point for Delisting; Focal Point; focal point for delisting; focal point for de-listing',
      zh: '除名协调人; 协调人; 除名问题协调人',
      fr: 'Point focal',
    },
    [1730, 2744],
  ),
  panel(
    "Panel of Experts on the Democratic People's Republic of Korea",
    "Democratic People's Republic of Korea",
    [2009, 2024],
    {
      en: 'Panel of Experts on DPRK; Panel of Experts on the DPRK',
      zh: '朝鲜民主主义人民共和国问题专家小组; 朝鲜问题专家小组',
    },
    [1874],
  ),
  panel('Ombudsperson', 'Al-Qaida', [2009], {
    en: 'Office of the Ombudsperson',
    zh: '监察员; 监察员办公室',
    fr: 'Médiateur; Médiatrice; Bureau du Médiateur',
  }),
  panel(
    'Panel of Experts on Iran',
    'Iran',
    [2010],
    { en: 'Panel of Experts on the Islamic Republic of Iran', zh: '伊朗问题专家小组; 伊朗伊斯兰共和国问题专家小组' },
    [1929],
  ),
  panel('Panel of Experts on Libya', 'Libya', [2011], { zh: '利比亚问题专家小组' }, [1973]),
  panel(
    'Panel of Experts on the Central African Republic',
    'Central African Republic',
    [2013],
    { en: 'Panel of Experts on Central African Republic; Panel of Experts on CAR', zh: '中非共和国问题专家小组' },
    [2127, 2745],
  ),
  panel('Panel of Experts on Yemen', 'Yemen', [2014], { zh: '也门问题专家小组' }, [2140]),
  panel('Panel of Experts on South Sudan', 'South Sudan', [2015], { zh: '南苏丹问题专家小组' }, [2206]),
  panel('Panel of Experts on Mali', 'Mali', [2017, 2023], { zh: '马里问题专家小组' }, [2374]),
  panel('Panel of Experts on Haiti', 'Haiti', [2022], { zh: '海地问题专家小组' }, [2653]),
  panel(
    'CTED',
    'Terrorism',
    [2004],
    {
      en: 'Counter-Terrorism Committee Executive Directorate; Counter-Terrorism Executive Directorate; Counter Terrorism Executive Directorate; Counter-terrorism Executive Directorate; Counter-terrorism Committee Executive Directorate; Executive Directorate of the Counter-Terrorism Committee',
      zh: '反恐执行局; 反恐怖主义委员会执行局; 反恐委员会执行局',
      fr: 'DECT; Direction exécutive du Comité contre le terrorisme; Direction exécutive',
    },
    [1535],
  ),
  panel('Group of Experts of the 1540 Committee', 'Weapons of mass destruction', [2004], {
    en: 'group of experts of the 1540 Committee; 1540 Group of Experts',
    zh: '1540委员会专家组',
  }),
  panel('Committee of Experts on Afghanistan', 'Taliban', [2001, 2001], { zh: '阿富汗问题专家委员会' }, [1333]),
];
