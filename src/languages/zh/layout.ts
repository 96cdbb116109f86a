import type { Layout } from '../../document/types.ts';
import { readDate } from './dates.ts';
import { others } from './other-documents.ts';
import { normalise } from './script.ts';
import { slips } from './slips.ts';

const year = '[12]\\d{3}|[一二][〇零○O一二三四五六七八九]{3}';
const dayText = `(?:${year}) ?年 ?[\\d十一二三四五六七八九]{1,3} ?月 ?[\\d十一二三四五六七八九]{1,3} ?日`;
const date = `(?<date>${dayText})`;

/** Only texts that print no paragraph numbers need these: their preambles never begin a paragraph so. */
const operativeVerbs =
  '决定|请|要求|促请|敦促|授权|呼吁|建议|命令|宣布|核准|核可|通过|鼓励|邀请|吁请|指示|赞同|批准|任命|同意|谴责|劝告';

const operativeWords = `(?:又|还|并|再次|强烈|再度|进一步|同时|特别|此外|严正|强烈)?(?:${operativeVerbs})`;

/** Until the seventies paragraphs were numbered 一、 or 一．, in order. */
const oldLabel = '(?:[一二三四五六七八九十]{1,3}[.．、] ?)?';

/** What may stand before a title in its line, and what behind it: all else makes it a part of a sentence. */
const beforeTitle =
  '(?:[^\\p{L}\\n]|联合国|安全理事会|安理会|文号|标题|Distr|United Nations|Security Council|symbol|title)';
const behindTitle = '(?=[^\\p{L}\\n]{0,20}(?:$|安全理事会|[12一二]|由|于))';

export const layout: Layout = {
  language: 'zh',
  recognise: /安\s*全\s*理\s*事\s*[会會]/,
  openings: [
    /^[^\p{L}\n]*(?:编辑)?安\s*全\s*理\s*事\s*会[^\p{L}\n]{0,3}[，,：:、。；;]/mu,
    /^[^\p{L}\n]*安全理事会[^\p{L}\n]*\n\s*(?=审议|回顾|重申|注意|听取|忆及|考虑|铭记|深|欢迎|根据|决定|又|1)/mu,
  ],
  preamble:
    /^[ \t\u3000]*(?:回顾|重申|审议了|注意到|考虑到|铭记|深切|深为|严重|强调|欢迎|认识到|根据|表示|关切|赞扬|忆及|确认|深信|听取|意识到|震惊|念及|审查了|满意地|收到)/m,
  titles: [
    // A web page names the resolutions before and after, too: the one with its day behind it is the page's own.
    new RegExp(
      `第 ?(?<number>\\d{1,4}) ?(?:[(（] ?(?<year>\\d{4}) ?[)）] ?)?号(?:决议|決議)\\s{1,4}${date}[^\\p{L}\\n]{0,4}(?:$|安全理事会|发布)`,
      'mu',
    ),
    new RegExp(
      `^${beforeTitle}{0,40}(?:${dayText} ?(?:安全理事会|安理会)?(?:通过)?的? ?)?第 ?(?<number>\\d{1,4}) ?[(（〔[] ?(?<year>\\d{4}) ?[)）〕\\]] ?号(?:决议|決議)${behindTitle}`,
      'mu',
    ),
    new RegExp(`^${beforeTitle}{0,40}S ?/ ?RES ?/ ?(?<number>\\d{1,4}) ?[(（](?<year>\\d{4})[)）]`, 'mu'),
    new RegExp(
      `^${beforeTitle}{0,40}第 ?(?<number>\\d{1,4}) ?号(?:决议|決議)(?:[^\\p{L}\\n]*$| ?[(（]${dayText})`,
      'mu',
    ),
    new RegExp(
      `^${beforeTitle}{0,40}(?<!\\d)(?<number>\\d{1,4}) ?[(（] ?(?<year>\\d{4}) ?[)）][.． ]{0,2}(?:.{0,12}(?:的|号|日))?决议`,
      'mu',
    ),
  ],
  adoptions: [
    new RegExp(`安全理事会 ?(?:在|于)? ?${date}.{0,30}?通过`),
    new RegExp(`${date}.{0,30}?通过`),
    new RegExp(`通过(?:日期|于)?[:： ]{0,2}${date}`),
    new RegExp(`${date} ?的?决议`),
    new RegExp(`号决议 ?[(（]? ?${date}`),
    new RegExp(`${date} ?(?:安全理事会|安理会)?的?第.{1,16}号(?:决议|決議)`),
  ],
  dateLine: new RegExp(
    `^[^\\p{L}\\d\\n]*(?:(?:日期|通过日期|date)[:：] ?["']?)?(?:${date}|(?<iso>\\d{4}-\\d\\d-\\d\\d|\\d{4}\\.\\d{1,2}\\.\\d{1,2}))(?:星期.|礼拜.)?[^\\p{L}\\d\\n]*$`,
    'mu',
  ),
  adoptionMonth: new RegExp(
    `(?<year>${year}) ?年 ?(?<month>[\\d十一二三四五六七八九]{1,3}) ?月(?! ?[\\d十一二三四五六七八九]{1,3} ?日).{0,30}?通过`,
  ),
  dayOne: (month, yearPrinted) => `${yearPrinted}年${month}月1日`,
  adopted: /^[ \t\u3000]*(?:第 ?\d+ ?次会议(?:以|一致)|以.{0,40}?票.{0,60}?通过)/m,
  resolutionStart:
    /安全理事会[，,：:](?<=\n[ \t\u3000]*.{6})|次会议(?:一致)?通过(?<=\n[ \t\u3000]*.{0,40}次会议(?:一致)?通过)/g,
  others,
  slips,
  readDate,
  operativeWords,
  operativeStart: new RegExp(`^[^\\p{L}]*${oldLabel}(?:安全理事会|安理会|理事会)?[，,]?${operativeWords}`, 'u'),
  operativeVerb: new RegExp(`^[ \\t\\u3000]*${oldLabel}${operativeWords}`, 'm'),
  // A title may follow; a sentence that goes on from the line before does not make a heading.
  annex:
    /^附[件录錄] ?(?<number>[一二三四五六七八九十]|[IVX]{1,4}|\d{1,2}|[A-Z])?(?:$| ?[:：—–-]| (?!规定|所|中|第|和|及|的|内)[^，。；]{1,40}$)/,
  openReference: /第$/,
  referenceBehindLabel: /^[(（][^)）]{1,4}[)）] ?(?:段|分段|项)/,
  markInitials: '附第',
  furniture: /^(?:联合国|聯合國|安全理事会|Distr\.: ?\w+|Original: ?\w+)$/,
  closing: /^第 ?\d+ ?次会议(?:以|一致)/,
  wordSeparator: '',
  normalise,
};
