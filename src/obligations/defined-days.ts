import type { Clause } from '../clauses/clause.ts';
import type { Lexicon } from '../clauses/types.ts';
import type { PointTiming, Timing } from './timings.ts';

/** A day that a text names for itself, with the time that dates it. */
export interface DefinedDay {
  readonly name: string;
  readonly timing: PointTiming;
}

/** The words around a time that may name a day are this many characters. */
const nameReach = 90;

export interface DayFinder {
  /** The name that a clause gives to the day of a time: "on 1 July 2013 (“Transfer Day”)"; null for all other times. */
  readonly defined: (timing: Timing, clause: Clause) => DefinedDay | null;
  /** The day that a period of a clause is counted from: "six months after Transfer Day"; null where it names none. */
  readonly meant: (timing: Timing, clause: Clause) => string | null;
}

/** Makes the finder of a language's defined days. */
export function createDayFinder({ dayName, dayDefinition }: Lexicon): DayFinder {
  const behind = new RegExp(dayDefinition.behind);
  const before = dayDefinition.before === null ? null : new RegExp(`${dayDefinition.before}$`);
  const name = new RegExp(dayName);

  /** Within the words of a time, or right behind them. */
  function definitionBehind(text: string, { start, end }: Timing): RegExpExecArray | null {
    const found = behind.exec(text.slice(start, end + nameReach));
    return found && found.index <= end - start ? found : null;
  }

  return {
    defined(timing, { passage: { text } }) {
      if (timing.type !== 'fixed' && !(timing.type === 'offset' && timing.anchor === 'adoption')) return null;
      const found =
        definitionBehind(text, timing) ?? before?.exec(text.slice(Math.max(0, timing.start - nameReach), timing.start));
      return found?.[1] ? { name: found[1], timing } : null;
    },
    meant(timing, { passage: { text } }) {
      return name.exec(text.slice(timing.start, timing.end + nameReach))?.[0] ?? null;
    },
  };
}

/** The time of the day that is meant; a text may say more or less of its name ("the Plan Adoption Day"). Null where none is defined. */
export function timingOfDay(meant: string | null, days: readonly DefinedDay[]): PointTiming | null {
  if (meant === null) return null;
  return days.find(({ name }) => meant.endsWith(name) || name.endsWith(meant))?.timing ?? null;
}
