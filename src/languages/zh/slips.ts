import type { Slips } from '../../document/types.ts';

/** What scanners read for the digits of a date or a period. */
const digitOf: Readonly<Record<string, string>> = { l: '1', I: '1', '|': '1', '!': '1', ']': '1', O: '0', o: '0' };

export const slips: Slips = {
  lookalikes: {
    sign: /曰|安(?:金理事会|全理亊会|仝理事会|全埋事会|全理事曾)|决走|\n[ \u3000]{0,8}- {0,2}[\d(（]|[lI|!\]Oo]\d{0,3} {0,3}[年月日天个周时]/,
    patterns: [
      { pattern: /曰(?<=月 ?[\dlIOo]{1,2} ?曰)/g, reason: 'misread-word', read: () => '日' },
      {
        pattern: /(?<![A-Za-z])(?=\d{0,3}[lI|!\]Oo])[\dlI|!\]Oo]{1,4}(?= {0,3}(?:年|月|日|天|个月|周|时))/g,
        reason: 'misread-number',
        read: (printed) => printed.replace(/\D/g, (c) => digitOf[c]!),
      },
      {
        pattern: /安金理事会|安全理亊会|安仝理事会|安全埋事会|安全理事曾/g,
        reason: 'misread-word',
        read: () => '安全理事会',
      },
      // Web pages turn every paragraph into a point of a list.
      {
        pattern:
          /(?<=\n[ \u3000]{0,8})-(?= {0,2}(?:\d{1,3} ?[.．、]|[(（][a-z一二三四五六七八九十]{1,3}[)）]) ?\p{Script=Han})/gu,
        reason: 'stray-mark',
        read: () => '',
      },
      { pattern: /决走(?=将|延|请|在|继)/g, reason: 'misread-word', read: () => '决定' },
    ],
  },
};
