import { unitPattern } from '../atoms/values.ts';
import { dayPattern, monthPattern, yearPattern } from '../dates.ts';
import { numberPattern } from '../numbers.ts';

/** What stands between the members of a list or range of dates. */
export const listJoint = '[、，]?(?:和|及|以及|或|至|到|并|与)?(?:在|于|不迟于|至迟于)?';

/** Words that rules name between < and >. */
export const slots: Readonly<Record<string, string>> = {
  limit:
    '(?:不得?(?:迟|晚)于|至迟(?:应)?(?:不得?(?:迟|晚)于|不得超过|于|在)?|最[迟晚](?:应)?(?:不得?(?:迟|晚)于|不得超过|于|在)?|迟不超过|不超过)(?:(?:当地|纽约|格林[尼威]治(?:标准)?)时间)?',
  before: '(?:之前|以前|前|或(?:在)?(?:该日|其)?(?:之前|以前)|结束(?:之)?前|年内|内|以内|之内)',
  ends: '(?:为止|止|届满|期满|到期|终止|结束)',
  'term-over': '(?:任务期限?|任务|任期|授权|期限)(?:期)?(?:结束|届满|期满|终止|到期|终了|满)',
  from: '(?:自|从|由|于|在)',
  at: '(?:定于|预定于|订于|原定于|拟于|将于|应于|于|在)',
  // "第1874号决议通过后" is the day of another resolution.
  adoption:
    '(?:今[日天](?:起)?|(?<=[在于自从]|不迟于|至迟)通过(?:之日起|后)(?=\\d|[一二两三四五六七八九十])|通过本(?:项)?决议(?:之日|之时|之后|以后|后|时)(?:起|开始)?(?:的|，)?|(?:本(?:项)?|(?<![号项各关此该])(?<=[于在自从]))决议(?:一?经)?(?:获得?)?通过(?:之日|之时|之后|以后|后|时)?(?:起|开始)?(?:的|，)?)',
  extend: '(?:延长|延期|展延|续延|延续|展期|续期|续设|维持|保持|延|续)',
  day: `(?:${yearPattern}年)?${monthPattern}月${dayPattern}日`,
  unit: unitPattern,
  number: numberPattern,
  words: '[^，；。：]',
};
