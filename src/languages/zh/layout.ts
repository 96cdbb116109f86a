import type { Layout } from '../../document/types.ts';
import { readDate } from './dates.ts';
import { normalise } from './script.ts';

const year = '[12]\\d{3}|[一二][〇零○O一二三四五六七八九]{3}';
const date = `(?<date>(?:${year}) ?年 ?[\\d十一二三四五六七八九]{1,3} ?月 ?[\\d十一二三四五六七八九]{1,3} ?日)`;

/** Only texts that print no paragraph numbers need these: their preambles never begin a paragraph so. */
const operativeVerbs =
  '决定|请|要求|促请|敦促|授权|呼吁|建议|命令|宣布|核准|核可|通过|鼓励|邀请|吁请|指示|赞同|批准|任命|同意|谴责|劝告';

export const layout: Layout = {
  language: 'zh',
  recognise: /安\s*全\s*理\s*事\s*[会會]/,
  opening: /^[ \t\u3000]*安全理事[会會]\s*[，,：:]/m,
  titles: [
    /第 ?(?<number>\d{1,4}) ?[(（] ?(?<year>\d{4}) ?[)）] ?号决议/,
    /S\/RES\/(?<number>\d{1,4}) ?[(（](?<year>\d{4})[)）]/,
  ],
  adoptions: [
    new RegExp(`安全理事会 ?(?:在|于)? ?${date}.{0,30}?通过`),
    new RegExp(`${date}.{0,30}?通过`),
    new RegExp(date),
  ],
  readDate,
  operativeVerb: new RegExp(`^[ \\t\\u3000]*(?:又|还|并|再次|强烈|再度)?(?:${operativeVerbs})`, 'm'),
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
