import { type Body, bodyOf } from './body.ts';

const commission = bodyOf('commission');

/** Commissions of inquiry, inspection, compensation and demarcation, and the early commissions of good offices. */
export const commissions: readonly Body[] = [
  commission('Commission of Investigation on Greek frontier incidents', 'Greece', [1946, 1947], {
    en: 'Commission of Investigation; commission of investigation concerning Greek frontier incidents',
    zh: '希腊边境事件调查委员会',
    fr: "Commission d'enquête",
  }),
  commission('Good Offices Committee', 'Indonesia', [1947, 1949], {
    en: 'Committee of Good Offices; Committee of Good Offices on the Indonesian Question; Consular Commission; Consular Commission at Batavia',
    zh: '斡旋委员会; 印度尼西亚问题斡旋委员会',
    fr: 'Commission de bons offices',
  }),
  commission('Truce Commission for Palestine', 'Middle East', [1948, 1949], {
    en: 'Truce Commission',
    zh: '巴勒斯坦停战委员会; 停战委员会',
    fr: 'Commission de trêve',
  }),
  commission('Commission of Investigation on Angola', 'Angola', [1985, 1986], {
    en: 'Commission of Investigation; commission of investigation',
    zh: '安哥拉调查委员会',
    fr: "Commission d'enquête",
  }),
  commission('UNSCOM', 'Iraq', [1991, 1999], {
    en: 'United Nations Special Commission; Special Commission',
    zh: '特别委员会; 联合国特别委员会',
    fr: 'Commission spéciale; CSNU',
  }),
  commission('UNCC', 'Iraq-Kuwait', [1991, 2022], {
    en: 'United Nations Compensation Commission; Compensation Commission',
    zh: '赔偿委员会; 联合国赔偿委员会',
    fr: "Commission d'indemnisation des Nations Unies; CINU",
  }),
  commission('Iraq-Kuwait Boundary Demarcation Commission', 'Iraq-Kuwait', [1991, 1993], {
    en: 'United Nations Iraq-Kuwait Boundary Demarcation Commission; Boundary Demarcation Commission',
    zh: '伊拉克-科威特划界委员会; 联合国伊拉克-科威特划界委员会; 标界委员会',
    fr: "Commission de démarcation de la frontière entre l'Iraq et le Koweït",
  }),
  commission('Commission of Experts on the former Yugoslavia', 'former Yugoslavia', [1992, 1994], {
    en: 'Commission of Experts established pursuant to resolution 780 (1992)',
    zh: '前南斯拉夫问题专家委员会',
    fr: "Commission d'experts sur l'ex-Yougoslavie",
  }),
  commission('Commission of Experts on Rwanda', 'Rwanda', [1994, 1994], {
    en: 'Commission of Experts established pursuant to resolution 935 (1994)',
    zh: '卢旺达问题专家委员会',
    fr: "Commission d'experts sur le Rwanda",
  }),
  commission('International Commission of Inquiry on Rwanda', 'Rwanda', [1995, 1998], {
    en: 'UNICOI; International Commission of Inquiry established pursuant to resolution 1013 (1995)',
    zh: '卢旺达问题国际调查委员会',
    fr: "Commission internationale d'enquête sur le Rwanda",
  }),
  commission('International Commission of Inquiry in Burundi', 'Burundi', [1995, 1996], {
    en: 'International Commission of Inquiry established pursuant to resolution 1012 (1995)',
    zh: '布隆迪问题国际调查委员会',
    fr: "Commission internationale d'enquête au Burundi",
  }),
  commission('UNMOVIC', 'Iraq', [1999, 2007], {
    en: 'United Nations Monitoring, Verification and Inspection Commission',
    zh: '监核视委; 联合国监测、核查和视察委员会; 监测、核查和视察委员会',
    fr: "CCVINU; Commission de contrôle, de vérification et d'inspection des Nations Unies",
  }),
  commission('Eritrea-Ethiopia Boundary Commission', 'Ethiopia and Eritrea', [2000, 2008], {
    en: 'EEBC; Boundary Commission',
    zh: '边界委员会; 厄立特里亚-埃塞俄比亚边界委员会',
    fr: 'Commission du tracé de la frontière',
  }),
  commission('International Advisory and Monitoring Board for Iraq', 'Iraq', [2003, 2011], {
    en: 'IAMB; International Advisory and Monitoring Board',
    zh: '国际咨询和监测委员会; 伊拉克国际咨询和监测委员会',
    fr: 'Conseil international consultatif et de contrôle',
  }),
  commission('International Commission of Inquiry on Darfur', 'Darfur', [2004, 2005], {
    zh: '达尔富尔问题国际调查委员会',
    fr: "Commission internationale d'enquête sur le Darfour",
  }),
  commission('UNIIIC', 'Lebanon', [2005, 2009], {
    en: 'United Nations International Independent Investigation Commission; International Independent Investigation Commission; International Independent Commission',
    zh: '国际独立调查委员会; 联合国国际独立调查委员会',
    fr: "Commission d'enquête internationale indépendante",
  }),
  commission(
    'International Commission of Inquiry on the Central African Republic',
    'Central African Republic',
    [2013, 2014],
    { zh: '中非共和国问题国际调查委员会', fr: "Commission d'enquête internationale sur la République centrafricaine" },
  ),
  commission('OPCW-UN Joint Investigative Mechanism', 'Syria', [2015, 2017], {
    en: 'Joint Investigative Mechanism; JIM; OPCW-United Nations Joint Investigative Mechanism',
    zh: '联合调查机制; 禁化武组织-联合国联合调查机制; 禁止化学武器组织-联合国联合调查机制',
    fr: "Mécanisme d'enquête conjoint; MEC",
  }),
  commission('UNITAD', 'Iraq', [2017, 2024], {
    en: "United Nations Investigative Team to Promote Accountability for Crimes Committed by Da'esh/Islamic State in Iraq and the Levant; United Nations Investigative Team to Promote Accountability for Crimes Committed by Da'esh/ISIL; Investigative Team",
    zh: '联合国达伊沙罪行调查组; 联合国促进追究达伊沙/伊拉克和黎凡特伊斯兰国罪责调查组; 联合国追究达伊沙/伊拉克和黎凡特伊斯兰国罪责调查组; 调查组',
    fr: "UNITAD; Équipe d'enquêteurs",
  }),
  commission('UNVIM', 'Yemen', [2015], {
    en: 'United Nations Verification and Inspection Mechanism; United Nations Verification and Inspection Mechanism for Yemen',
    zh: '联合国核查和检查机制; 联合国也门核查和检查机制; 联合国也门核查和视察机制',
    fr: "Mécanisme de vérification et d'inspection des Nations Unies",
  }),
  commission('Joint Border Verification and Monitoring Mechanism', 'South Sudan', [2011], {
    en: 'JBVMM',
    zh: '联合边界核查和监测机制; 联合边境核查和监测机制',
    fr: 'Mécanisme conjoint de vérification et de surveillance de la frontière',
  }),
  commission(
    'Ceasefire and Transitional Security Arrangements Monitoring and Verification Mechanism',
    'South Sudan',
    [2015],
    {
      en: 'Ceasefire and Transitional Security Arrangements Monitoring Mechanism; CTSAMVM; CTSAMM',
      zh: '停火和过渡期安保安排监测和核查机制; 停火和过渡安全安排监测和核查机制',
      fr: 'Mécanisme de suivi et de vérification du cessez-le-feu et des arrangements transitoires de sécurité',
    },
  ),
  commission('Monitoring mechanism on Syria', 'Syria', [2014, 2021], {
    en: 'United Nations Monitoring Mechanism',
    zh: '联合国监测机制',
    fr: 'Mécanisme de surveillance des Nations Unies',
  }),
];
