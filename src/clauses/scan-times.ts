import { isDigit } from '../document/plain-characters.ts';
import { createStarterFinder, instrument } from './find-starter.ts';
import { RuleTable } from './rule-table.ts';
import { shareYears } from './share-years.ts';
import type { TimeAtom, TimeGrammar, TimeMeaning, TimeMention, TimeSlot, TimeValue } from './types.ts';
import { withoutGroups } from './word-finder.ts';

/** Finds every time expression of a text. A text without starters costs one pass of one pattern. */
export type TimeScanner = (text: string) => TimeMention[];

/**
 * What an expression is that no rule reads: a whole date is the day of something, and the words around it say what; a
 * year or a month is part of a name, a bare period a length, the end of a mandate a reference.
 */
function unruled(value: TimeValue): TimeMeaning {
  switch (value.type) {
    case 'date':
      return value.date.precision === 'day' && value.date.year !== null ? { role: 'on' } : { aside: 'name' };
    case 'period':
    case 'cycle':
      return { aside: 'length' };
    default:
      return { aside: 'reference' };
  }
}

/**
 * Makes the scanner of a language. One pass: at each starter the first atom that fits is read, then the first rule of
 * its type whose words stand before and after it. An expression that no rule reads says itself what it is; words of
 * reporting that no rule reads are no time at all.
 */
export function createTimeScanner(grammar: TimeGrammar): TimeScanner {
  const readAtom = createAtomReader(grammar.atoms);
  const inOrder = [...grammar.rules].sort((a, b) => a.order - b.order);
  const rules = new Map(
    [...Map.groupBy(inOrder, (rule) => rule.of)].map(([slot, all]) => [slot, new RuleTable(all, grammar)]),
  );
  const findStarter = createStarterFinder(grammar);
  const instrumentHere = new RegExp(instrument, 'y');
  const listJoint = new RegExp(grammar.listJoint, 'y');
  return (text) => {
    const mentions: TimeMention[] = [];
    let next = 0;
    let untimedEnd = 0;
    for (let at = findStarter(text, 0); at >= 0; at = findStarter(text, next)) {
      // Another expression may begin within the words that this one did not: "a month" in "a monthly basis".
      next = at + 1;
      if (isDigit(text.charCodeAt(at))) {
        // Half of all years in a text are read here, at no further cost.
        instrumentHere.lastIndex = at;
        if (instrumentHere.test(text)) {
          next = instrumentHere.lastIndex;
          mentions.push(instrumentMention(at, text.slice(at, next)));
          continue;
        }
      }
      const found = readAtom(text, at);
      if (!found) continue;
      const mention = applyRules(text, at, found.end, found.value, rules.get(slotOf(found.value)));
      if (mention.rule === 'none' && isPlainWord(found.value)) continue;
      const isUntimed = 'role' in mention.meaning && mention.meaning.untimed === true;
      if (isUntimed && at < untimedEnd) continue;
      mentions.push(mention);
      // Words of reporting without a time may stand around one, which is read for itself.
      if (isUntimed) untimedEnd = found.end;
      else next = Math.max(mention.end, next);
    }
    return mentions.length > 1 ? shareYears(text, mentions, listJoint) : mentions;
  };
}

function instrumentMention(start: number, words: string): TimeMention {
  const end = start + words.length;
  const date = { year: Number(words.slice(-5, -1)), month: null, day: null, precision: 'year' } as const;
  const span = { start, end, coreStart: end - 5, coreEnd: end - 1 };
  return { ...span, value: { type: 'date', date }, meaning: { aside: 'instrument-number' }, rule: 'instrument' };
}

/** "Regularly", "the date": words that name a time only where a rule reads them so. */
function isPlainWord(value: TimeValue): boolean {
  return value.type === 'standing' || (value.type === 'item' && value.paragraph === null);
}

type AtomReader = (text: string, at: number) => { value: TimeValue; end: number } | null;

/**
 * All atoms are alternatives of one expression, so that most starters, which begin no time, cost one match. Where the
 * first atom that matches makes no value of it ("13 Committees"), the atoms behind it are asked one by one.
 */
function createAtomReader(atoms: readonly TimeAtom[]): AtomReader {
  const patterns = atoms.map(({ pattern }) => new RegExp(pattern, 'y'));
  const any = new RegExp(atoms.map(({ pattern }) => `(?:${withoutGroups(pattern)})()`).join('|'), 'y');
  return (text, at) => {
    any.lastIndex = at;
    const first = any.exec(text);
    if (!first) return null;
    for (let i = first.indexOf('', 1) - 1; i < atoms.length; i += 1) {
      const pattern = patterns[i]!;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      const value = match && atoms[i]!.read(match);
      if (value) return { value, end: at + match[0].length };
    }
    return null;
  };
}

function slotOf(value: TimeValue): TimeSlot {
  return value.type === 'date' && value.date.precision === 'year' ? 'year' : value.type;
}

function applyRules(
  text: string,
  coreStart: number,
  coreEnd: number,
  value: TimeValue,
  rules: RuleTable | undefined,
): TimeMention {
  for (const { rule, before, after } of rules?.around(text, coreStart, coreEnd) ?? []) {
    let start = coreStart;
    let end = coreEnd;
    // What stands behind is the cheaper question: nothing is looked back for.
    if (after) {
      after.lastIndex = coreEnd;
      const match = after.exec(text);
      if (!match) continue;
      end += match[0].length;
    }
    if (before) {
      before.lastIndex = coreStart;
      const match = before.exec(text);
      if (!match) continue;
      start -= match[1]!.length;
    }
    return { start, end, coreStart, coreEnd, value, meaning: rule.means, rule: rule.name };
  }
  return { start: coreStart, end: coreEnd, coreStart, coreEnd, value, meaning: unruled(value), rule: 'none' };
}
