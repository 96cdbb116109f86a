import type { Slips } from '../../document/types.ts';
import { monthNames } from './dates.ts';

/** Of French, only the words that a line's end divides are mended. */
export const slips: Slips = {
  divided: {
    words: new Set([...monthNames, 'rapport', 'rapports', 'mandat', 'période', 'résolution', 'trente', 'soixante']),
    hyphenated: new Set(
      'vingt trente quarante cinquante soixante quatre cessez sous vice non après celui peut lui au'.split(' '),
    ),
  },
};
