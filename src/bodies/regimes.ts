import { bodyOf } from './body.ts';

const regime = bodyOf('regime');

/** What runs until a day without being a body: measures, authorities and requests to report, as schedules name them. */
export const regimes = [
  regime('Sanctions on South Sudan', 'South Sudan', [2015], { zh: '对南苏丹的制裁' }, [2206]),
  regime('Sanctions on Yemen', 'Yemen', [2014], { zh: '对也门的制裁' }, [2140]),
  regime('Sanctions on the Sudan', 'Sudan', [2005], { zh: '对苏丹的制裁' }, [1591]),
  regime('Sanctions on Haiti', 'Haiti', [2022], { zh: '对海地的制裁' }, [2653]),
  regime(
    'Sanctions on the Central African Republic',
    'Central African Republic',
    [2013],
    { zh: '对中非共和国的制裁' },
    [2127],
  ),
  regime('Interdiction off Somalia', 'Somalia', [2020], { zh: '索马里近海拦截' }, [2551]),
  regime('Inspection of vessels off Libya', 'Libya', [2016], { zh: '利比亚近海船只检查' }, [2292]),
  regime('Reports on resolution 2334 (2016)', 'Middle East', [2016], { zh: '关于第2334(2016)号决议的报告' }, [2334]),
  regime('Reports on Syrian chemical weapons', 'Syria', [2013], { zh: '关于叙利亚化学武器的报告' }, [2118]),
  regime('Reports on Houthi attacks', 'Yemen', [2024], { zh: '关于胡塞武装攻击的报告' }, [2722]),
  regime('Reports on African Union-led operations', 'Africa', [2023], { zh: '关于非洲联盟主导行动的报告' }, [2719]),
];
