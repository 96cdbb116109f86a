import { monthNames } from '../../dates/long-date.ts';
import { misreadDigits } from '../../document/misread-digits.ts';
import type { Slips } from '../../document/types.ts';

/** Words that the rules read times and duties by: a misread character in one of them would cost a duty. */
const words = [
  'days months weeks years month week until within every period thereafter following later than before after adoption',
  'thirty forty fifty sixty seventy eighty ninety twenty fifteen twelve eleven seven eight three fourteen eighteen hundred',
  'Decides Requests Authorizes Urges Extends Renews Directs Invites Reaffirms Demands Approves Establishes Encourages',
  'decides requests authorizes urges extends renews extend renew establish terminate submit expire mandate mandates',
  'report reports Secretary General Security Council Committee Panel Mission briefing review further resolution present',
  'RESOLUTION Resolution Adopted adopted meeting',
]
  .join(' ')
  .split(' ');

/** First parts of words that keep their hyphen where a line ends. */
const hyphenated = [
  'twenty thirty forty fifty sixty seventy eighty ninety one two three four five six seven eight nine ten twelve',
  'cease co non self mid post peace long short inter anti counter well high low law so follow under vice multi full day',
  'vis up pre ex semi bi all decision much out world north south east west re cross third half vis arms end over cost large',
  'small wide far sub socio politico gender sex rank case time first second country war de step hard ill pro quasi',
]
  .join(' ')
  .split(' ');

/** What stands behind a number that counts time. */
const timed = /^\s(?:(?:more|further|additional|calendar|working) )?(?:days?|weeks?|years?|hours?|r?[mn]\S{3,6}hs?)\b/;

export const slips: Slips = {
  lookalikes: [
    {
      // "9O days", "l80 days": digits of a period.
      pattern:
        /(?:\d(?:[OoQlI|\]SB]|\d[OoQlI|\]SB]|[OolI]\d)|[lI]\d{1,2})(?=\s(?:(?:more|further|additional|calendar|working)\s)?(?:days?|weeks?|months?|hours?)\b)/g,
      signs: 'OoQlI|]SB',
      reason: 'misread-number',
      read: (printed) => misreadDigits(printed) ?? printed,
    },
  ],
  misread: {
    words,
    sound: ['severity', 'mouth', 'mouths'],
    months: monthNames,
    leads: ['until', 'till', 'by', 'than', 'before', 'from', 'within', 'of', 'after'],
    before: [
      ...['al', 'ai', 'a1', 'aI', 'ac', 'af'].map((misread) => ({
        misread,
        word: 'at',
        next: /^\s(?:the (?:end|beginning|close|latest|request|same|time|conclusion)|least|its \d|a (?:later|date))\b/,
      })),
      ...['ihe', 'lhe', 'tbe', 'thc', 'tne', 'tho', 'tlie', 'tlic', 'llie'].map((misread) => ({
        misread,
        word: 'the',
        next: /^\s[A-Za-z]/,
      })),
      ...['hy', 'bv', 'hv', 'b)'].map((misread) => ({ misread, word: 'by', next: /^\s(?:\d|the\b|[A-Z])/ })),
      ...['ot', 'oi', 'ol', '0f', 'cf'].map((misread) => ({
        misread,
        word: 'of',
        next: /^\s(?:\d|the\b|this\b|its\b)/,
      })),
      ...['tWo', 'tw0', 'iwo', 'lwo', 'twO'].map((misread) => ({ misread, word: 'two', next: timed })),
      ...['sIx', 'slx', 's1x', 'siX', 'stx', 'sTx'].map((misread) => ({ misread, word: 'six', next: timed })),
      ...['0ne', 'oNe', 'onc'].map((misread) => ({ misread, word: 'one', next: timed })),
      ...['tEn', 'tcn', 'len', 'teN'].map((misread) => ({ misread, word: 'ten', next: timed })),
      ...['tour', 'fOur', 'foUr', 'fouR', 'f0ur', 'foor', 'fonr'].map((misread) => ({
        misread,
        word: 'four',
        next: timed,
      })),
      ...['fIve', 'f1ve', 'flve', 'fiVe', 'fivE', 'fivc', 'tive'].map((misread) => ({
        misread,
        word: 'five',
        next: timed,
      })),
      ...['nIne', 'n1ne', 'nlne', 'ninc', 'niNe', 'ninE'].map((misread) => ({ misread, word: 'nine', next: timed })),
      ...['yeat', 'ycar', 'vear', 'yEar', 'yeAr', 'yeaR'].map((misread) => ({ misread, word: 'year', next: /^/ })),
      ...['dav', 'dAy', 'daY', 'dsy'].map((misread) => ({ misread, word: 'day', next: /^/ })),
      ...['eNd', 'enD', 'cnd'].map((misread) => ({ misread, word: 'end', next: /^\s(?:of|on)\b/ })),
    ],
  },
  divided: {
    words: new Set(
      [
        ...monthNames,
        ...words,
        'secretariat government governments implementation international humanitarian authorize authorization',
        'deployment operation operations disarmament agreement elections assistance continue measures sanctions until',
        'observer representative recommendations recommendation situation extension termination withdrawal quarterly',
        'monthly annually weekly regularly thereafter periodically biannual semiannual',
      ]
        .join(' ')
        .toLowerCase()
        .split(' '),
    ),
    hyphenated: new Set(hyphenated),
  },
};
