import { dayPattern, monthPattern } from '../dates.ts';

/** What stands between the members of a list or range of dates. */
export const listJoint = ",? ?(?:(?:et|ou|au|jusqu'au|puis) )?(?:le |au |en |du )?";

/** Slots that end in "de" or "d'" hold the blank behind them themselves, since only "de" has one. */
export const slots: Readonly<Record<string, string>> = {
  until: "(?:jusqu'(?:au|à|en)|(?:expirant|expirera|prenant fin|prendra fin|venant à expiration|s'achevant) le)",
  limit: "(?:au plus tard|pas plus tard que|d'ici|avant)(?: à| au)?",
  from: '(?:à (?:compter|partir|dater) d[ue]|dès|avec effet au)',
  'part-of': "(?:le |la |en )?(?:fin (?:du mois )?(?:de |d')?(?:l'année )?|mois (?:de |d'))?",
  within: "(?:dans|sous|d'ici(?: à)?|au plus tard(?: dans)?)(?: un délai(?: maximal| maximum)? (?:de |d')| les | )",
  for: "(?:(?:pour|pendant) (?:une (?:nouvelle |première )?(?:période|durée)(?: supplémentaire| initiale)? (?:de |d'))?|pro(?:rog|long)[a-zé]{1,5} (?:de |d'))",
  counted: '(?:à (?:compter|partir|dater) d[eu]|suivant|après|qui sui(?:vent|vront))',
  adoption:
    "(?:la date (?:de |d'))?(?:l'|son )?adoption(?: de (?:la présente|cette) résolution|(?! d[eu' ]| par))|la date de la présente résolution",
  day: `${dayPattern} (?:${monthPattern})`,
};
