import type { Opener, Opening } from '../../clauses/types.ts';

const verbs: readonly (readonly [Opening, string])[] = [
  ['request', '请|要求|促请|敦促|呼吁|吁请|邀请|指示|鼓励|建议|责成|委托|命令|劝告|强烈要求|特别请|提醒'],
  [
    'intend',
    '(?:申明|重申|确认)(?:它|安理会|安全理事会|其)(?:应|将)|(?:表示|申明|重申)?(?:其)?(?:打算|有意|准备|愿意|随时准备|决心|意图)|表示(?:打算|准备|愿意|随时准备|有意)',
  ],
  ['decide', '决定|决议|认定|核可|核准|批准|宣布|确认|赞同|同意'],
  ['authorize', '授权'],
  ['welcome', '(?:表示)?(?:注意到|欢迎|赞扬|赞赏)|回顾|认识到|谴责|遗憾|期待|肯定'],
  ['note', '重申|强调|着重|特别指出|表示|申明|指出'],
];

const joined =
  '(?:还|又|并|再次|进一步|继续|在此方面|在这方面|为此|因此|同时|此外|兹|并为此|并在此方面|也|特此|强烈|另|而且|，)*';
const head = '^(?:\\d+[.．、]?|[(（][a-z一二三四五六七八九十]{1,4}[)）]|[㈠-㈩])?';

export const openerPlace = `(?:${head}|[，；。：、—–-]|以及|并|还)${joined}`;

export const openers: readonly Opener[] = verbs.map(([opening, pattern]) => ({ opening, pattern }));
