import { type Body, bodyOf } from './body.ts';

const tribunal = bodyOf('tribunal');

/** Courts and tribunals that the Council set up or helped to set up. */
export const tribunals: readonly Body[] = [
  tribunal('ICTY', 'former Yugoslavia', [1993, 2017], {
    en: 'International Criminal Tribunal for the former Yugoslavia; International Tribunal for the Prosecution of Persons Responsible for Serious Violations of International Humanitarian Law Committed in the Territory of the Former Yugoslavia since 1991; International Tribunal for the Former Yugoslavia',
    zh: '前南问题国际法庭; 前南斯拉夫问题国际刑事法庭; 前南斯拉夫问题国际法庭; 前南法庭',
    fr: "TPIY; Tribunal pénal international pour l'ex-Yougoslavie",
  }),
  tribunal('ICTR', 'Rwanda', [1994, 2015], {
    en: 'International Criminal Tribunal for Rwanda; International Tribunal for Rwanda',
    zh: '卢旺达问题国际法庭; 卢旺达问题国际刑事法庭; 卢旺达国际刑事法庭; 卢旺达法庭',
    fr: 'TPIR; Tribunal pénal international pour le Rwanda; Tribunal international pour le Rwanda',
  }),
  tribunal('IRMCT', 'International criminal tribunals', [2010], {
    en: 'MICT; International Residual Mechanism for Criminal Tribunals; Residual Mechanism; Mechanism for International Criminal Tribunals; International Residual Mechanism',
    zh: '余留机制; 国际余留机制; 刑事法庭余留事项国际处理机制; 国际刑事法庭余留事项处理机制; 余留事项处理机制',
    fr: 'MTPI; Mécanisme international appelé à exercer les fonctions résiduelles des Tribunaux pénaux',
  }),
  tribunal('SCSL', 'Sierra Leone', [2002, 2013], {
    en: 'Special Court for Sierra Leone; Special Court',
    zh: '塞拉利昂问题特别法庭; 塞拉利昂特别法庭',
    fr: 'TSSL; Tribunal spécial pour la Sierra Leone',
  }),
  tribunal('RSCSL', 'Sierra Leone', [2013], {
    en: 'Residual Special Court for Sierra Leone',
    zh: '塞拉利昂余留事项特别法庭; 塞拉利昂问题余留特别法庭',
    fr: 'Tribunal spécial résiduel pour la Sierra Leone',
  }),
  tribunal('STL', 'Lebanon', [2007, 2023], {
    en: 'Special Tribunal for Lebanon',
    zh: '黎巴嫩问题特别法庭',
    fr: 'TSL; Tribunal spécial pour le Liban',
  }),
];
