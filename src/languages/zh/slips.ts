import type { Slips } from '../../document/types.ts';

/** What scanners read for the digits of a date or a period. */
const digitOf: Readonly<Record<string, string>> = { l: '1', I: '1', '|': '1', '!': '1', ']': '1', O: '0', o: '0' };

export const slips: Slips = {
  lookalikes: [
    { pattern: /曰(?<=月 ?[\dlIOo]{1,2} ?曰)/g, signs: '曰', reason: 'misread-word', read: () => '日' },
    {
      pattern: /(?:[lI|!\]Oo]|\d(?=\d?[lI|!\]Oo]))(?<![A-Za-z].)[\dlI|!\]Oo]{0,3}(?= {0,3}(?:年|月|日|天|个月|周|时))/g,
      signs: 'lI|!]Oo',
      reason: 'misread-number',
      read: (printed) => printed.replace(/\D/g, (c) => digitOf[c]!),
    },
    {
      pattern: /安金理事会|安全理亊会|安仝理事会|安全埋事会|安全理事曾/g,
      signs: '金亊仝埋曾',
      reason: 'misread-word',
      read: () => '安全理事会',
    },
    // Web pages turn every paragraph into a point of a list.
    {
      pattern:
        /-(?<=\n[ \u3000]{0,8}-)(?= {0,2}(?:\d{1,3} ?[.．、]|[(（][a-z一二三四五六七八九十]{1,3}[)）]) ?\p{Script=Han})/gu,
      signs: '-',
      reason: 'stray-mark',
      read: () => '',
    },
    { pattern: /决走(?=将|延|请|在|继)/g, signs: '走', reason: 'misread-word', read: () => '决定' },
  ],
};
