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

/**
 * "Secretary-General's three-monthly report: implementation of this resolution (para. 61)", "MINUSMA: mandate ends
 * (para. 17)". What a text in another language says stays in its language.
 */
export function writeTitle(facts: TitleSubject): string {
  const { paragraph, number } = facts;
  const place = paragraph.startsWith('annex') ? paragraph : `para. ${paragraph}`;
  const what = facts.kind.endsWith('-expiry') ? end(facts) : item(facts);
  return `${capital(what)}${number > 1 ? `, no. ${number}` : ''} (${place})`;
}

function item({ kind, bearer, every, name, subject }: TitleSubject): string {
  if (kind === 'event' && subject?.language === 'en') return subject.text;
  const hasOwner = kind !== 'event' && kind !== 'start';
  // What it is about may name the body again.
  const isNamed = name !== null && !subject?.text.includes(name.en);
  const owner = hasOwner && (isNamed ? `${name.en}'${name.en.endsWith('s') ? '' : 's'}` : owners[bearer]);
  return withSubject([owner, every && cycleAdjective(every), things[kind]].filter((word) => word).join(' '), subject);
}

function end({ kind, bearer, mandate, name, subject }: TitleSubject): string {
  if (kind === 'measures-expiry') {
    const own = subject?.language === 'en' && measures.test(subject.text);
    return own ? `${subject.text} expire` : withSubject(things[kind], subject);
  }
  // What States are authorized to do serves a mission's mandate, and ends by itself.
  if (kind === 'authorization-expiry' && bearer === 'state') {
    return withSubject(`${name ? `${name.en}'s` : owners[bearer]} ${things[kind]}`, subject);
  }
  const body = mandate ?? name?.en ?? owners[bearer].replace(/'s?$/, '');
  return withSubject(`${body === '' ? '' : `${body}: `}${things[kind]}`, subject);
}

const sameThing = /^(?:[a-z-]+ ){1,3}(?:report|update|assessment|briefing|letter)s?$/;

const measures = /^(?:the )?(?:measures|sanctions|prohibitions|restrictions|exemptions)\b/i;

function withSubject(what: string, subject: TitleSubject['subject']): string {
  if (!subject) return what;
  // "Interim report" says more of the thing than what it is about.
  const last = what.slice(what.lastIndexOf(' ') + 1);
  if (subject.language === 'en' && sameThing.test(subject.text)) return `${what.slice(0, -last.length)}${subject.text}`;
  const text =
    subject.language === 'en'
      ? subject.text
      : `[in ${languageName(subject.language)}] “${subject.text.replace(/[“”"]/g, "'")}”`;
  return `${what}: ${text}`;
}

const displayNames = new Intl.DisplayNames('en', { type: 'language' });
const languageNames = new Map<string, string>();

function languageName(code: string): string {
  const known = languageNames.get(code) ?? displayNames.of(code) ?? code;
  languageNames.set(code, known);
  return known;
}

function capital(words: string): string {
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}
