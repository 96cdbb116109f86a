import { beginningsOf, endingsOf } from './expand-pattern.ts';
import type { TimeGrammar, TimeRule } from './types.ts';

/** A rule as expressions that are tried where the words of its time stand. */
export interface CompiledRule {
  readonly rule: TimeRule;
  /** Looks back from the expression; the group holds what it read. */
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  /** Small letters of which some stand right before an expression that the rule reads; null where any may. */
  readonly endings: readonly string[] | null;
  /** The characters of which one stands right behind it; null where any may. */
  readonly next: string | null;
}

/** So many letters in front of an expression rule out most rules: "by ", "til ". */
const tellingLetters = 3;

/** The rules of one type of expression, by the letters before it. */
export class RuleTable {
  readonly #rules: readonly CompiledRule[];
  /** All that the endings end with, themselves included. */
  readonly #known: ReadonlySet<string>;
  readonly #byKnown = new Map<string, readonly CompiledRule[]>();

  /** `rules` in the order in which they are tried. */
  constructor(rules: readonly TimeRule[], grammar: TimeGrammar) {
    this.#rules = rules.map((rule) => compileRule(rule, grammar));
    const endings = this.#rules.flatMap((rule) => rule.endings ?? []);
    this.#known = new Set(endings.flatMap((ending) => Array.from(ending, (_, i) => ending.slice(i))));
  }

  /** The rules that can read an expression that begins at a place, in order. */
  before(text: string, at: number): readonly CompiledRule[] {
    let letters = text.slice(Math.max(0, at - tellingLetters), at).toLowerCase();
    while (letters !== '' && !this.#known.has(letters)) letters = letters.slice(1);
    const known = this.#byKnown.get(letters);
    if (known) return known;
    const possible = this.#rules.filter(({ endings }) => endings?.some((ending) => letters.endsWith(ending)) ?? true);
    this.#byKnown.set(letters, possible);
    return possible;
  }
}

function compileRule(rule: TimeRule, grammar: TimeGrammar): CompiledRule {
  const slot = `<${rule.of}>`;
  const at = rule.pattern.indexOf(slot);
  if (at < 0) throw new Error(`rule "${rule.name}" has no slot ${slot}`);
  const before = expandSlots(rule.pattern.slice(0, at), rule, grammar);
  const after = expandSlots(rule.pattern.slice(at + slot.length), rule, grammar);
  const boundary = /^[\w(]/.test(before) ? grammar.wordBoundary : '';
  // Sentences and list items begin with capitals where a language has them.
  const flags = grammar.wordBoundary === '' ? 'y' : 'iy';
  const endings = endingsOf(before, tellingLetters);
  return {
    rule,
    before: before === '' ? null : new RegExp(`(?<=(${boundary}(?:${before})))`, flags),
    after: after === '' ? null : new RegExp(after, flags),
    endings: endings && [...new Set(endings.map((ending) => ending.toLowerCase()))],
    next: inBothCases(beginningsOf(after, 1)),
  };
}

function inBothCases(letters: readonly string[] | null): string | null {
  return letters?.map((letter) => letter + letter.toUpperCase() + letter.toLowerCase()).join('') ?? null;
}

function expandSlots(pattern: string, rule: TimeRule, grammar: TimeGrammar): string {
  return pattern.replace(/<([a-z-]+)>/g, (_, name: string) => {
    const slot = grammar.slots[name];
    if (slot === undefined) throw new Error(`rule "${rule.name}" names an unknown slot <${name}>`);
    return `(?:${slot})`;
  });
}
