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

/** The rules that can read an expression behind certain letters, and those behind more letters in front of these. */
interface Branch {
  readonly letters: string;
  readonly longer: Map<number, Branch>;
  /** In order; made when it is first asked for. */
  rules: readonly CompiledRule[] | null;
}

/** The rules of one type of expression, by the letters before it: a tree that is walked backwards. */
export class RuleTable {
  readonly #rules: readonly CompiledRule[];
  readonly #root = branchOf('');

  /** `rules` in the order in which they are tried. */
  constructor(rules: readonly TimeRule[], grammar: TimeGrammar) {
    this.#rules = rules.map((rule) => compileRule(rule, grammar));
    for (const { endings } of this.#rules) for (const ending of endings ?? []) this.#grow(ending);
  }

  #grow(ending: string): void {
    let branch = this.#root;
    for (let i = ending.length - 1; i >= 0; i -= 1) {
      const code = ending.charCodeAt(i);
      const next = branch.longer.get(code) ?? branchOf(ending.slice(i));
      branch.longer.set(code, next);
      branch = next;
    }
  }

  /** The rules that can read an expression that begins at a place, in order. */
  before(text: string, at: number): readonly CompiledRule[] {
    let branch = this.#root;
    for (let i = at - 1; i >= at - tellingLetters; i -= 1) {
      const next = branch.longer.get(smallLetter(text.charCodeAt(i)));
      if (!next) break;
      branch = next;
    }
    branch.rules ??= this.#possible(branch.letters);
    return branch.rules;
  }

  #possible(letters: string): readonly CompiledRule[] {
    return this.#rules.filter(({ endings }) => endings?.some((ending) => letters.endsWith(ending)) ?? true);
  }
}

function branchOf(letters: string): Branch {
  return { letters, longer: new Map(), rules: null };
}

const endOfCapitals = 0x2000;

/** Of a capital the small letter; of anything else itself. */
function smallLetter(code: number): number {
  if (code >= endOfCapitals || (code < 0x80 && (code < 65 || code > 90))) return code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
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
