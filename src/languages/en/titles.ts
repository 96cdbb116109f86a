import type { TitleSubject } from '../../clauses/language-pack.ts';
import type { Bearer } from '../../terms/bearers.ts';
import type { Kind } from '../../terms/kinds.ts';

const owners: Readonly<Record<Bearer, string>> = {
  'secretary-general': "Secretary-General's",
  'security-council': "Security Council's",
  committee: "Committee's",
  panel: "Panel's",
  mission: "Mission's",
  state: "States'",
  organization: "Organization's",
  tribunal: "Tribunal's",
  party: "Parties'",
  other: '',
};

const things: Readonly<Record<Kind, string>> = {
  'mandate-expiry': 'mandate ends',
  'authorization-expiry': 'authorization ends',
  'measures-expiry': 'measures expire',
  report: 'report',
  letter: 'letter',
  briefing: 'briefing',
  review: 'review',
  deadline: 'deadline',
  event: 'scheduled event',
  start: 'beginning',
};

const numbers = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const unitAdjectives: Readonly<Record<string, string>> = { D: 'daily', W: 'weekly', M: 'monthly', Y: 'annual' };

/** "P3M" → "three-monthly", "P90D" → "90-day", "P1Y" → "annual". */
function cycleAdjective(every: string): string {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(every) ?? [];
  if (!count || !unit) return 'periodic';
  if (count === '1' || every === 'P12M') return unitAdjectives[every === 'P12M' ? 'Y' : unit]!;
  if (unit === 'D') return `${count}-day`;
  if (unit === 'Y') return count === '2' ? 'biennial' : `${numbers[Number(count)] ?? count}-yearly`;
  return `${numbers[Number(count)] ?? count}-${unitAdjectives[unit]}`;
}

/** "Secretary-General's three-monthly report (para. 61)", "MINUSMA: mandate ends (para. 17)". */
export function writeTitle({ kind, bearer, paragraph, mandate, every }: TitleSubject): string {
  const place = paragraph.startsWith('annex') ? paragraph : `para. ${paragraph}`;
  // What States are authorized to do serves a mission's mandate, and ends by itself.
  const owned = kind === 'authorization-expiry' && bearer === 'state';
  const body = owned ? '' : (mandate ?? owners[bearer].replace(/'s?$/, ''));
  const hasOwner = kind !== 'event' && kind !== 'start';
  const what =
    kind.endsWith('-expiry') && !owned
      ? `${kind === 'measures-expiry' || body === '' ? '' : `${body}: `}${things[kind]}`
      : [hasOwner && owners[bearer], every && cycleAdjective(every), things[kind]].filter((word) => word).join(' ');
  return `${what[0]!.toUpperCase()}${what.slice(1)} (${place})`;
}
