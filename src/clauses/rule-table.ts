import { beginningsOf, endingsOf, lookedBackFor } from './expand-pattern.ts';
import type { TimeGrammar, TimeRule } from './types.ts';

/** A rule as expressions that are tried where the words of its time stand. */
export interface CompiledRule {
  readonly rule: TimeRule;
  /** Looks back from the expression; the group holds what it read. */
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  /** Small letters of which some stand right before an expression that the rule reads; null where any may. */
  readonly endings: readonly string[] | null;
  /** Small letters of which some end the expression itself; null where any may. */
  readonly core: readonly string[] | null;
  /** Small letters of which one stands right behind it; null where any may. */
  readonly next: readonly string[] | null;
}

/** So many letters in front of an expression, or at its end, rule out most rules: "by ", "til ". */
const tellingLetters = 3;
/** Texts hold far fewer ends of expressions; whatever else is made of them is not kept. */
const mostKnown = 2_000;

/** The rules that can read an expression behind certain letters, and those behind more letters in front of these. */
interface Branch {
  readonly letters: string;
  readonly longer: Map<number, Branch>;
  /** In order, by the end of the expression and the letter behind it; made when they are first asked for. */
  readonly rules: Map<string, readonly CompiledRule[]>;
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

  /** The rules that can read an expression between two places, in order. */
  around(text: string, start: number, end: number): readonly CompiledRule[] {
    // At the end of a text nothing stands behind the expression: all are tried.
    if (end === text.length) return this.#rules;
    let branch = this.#root;
    for (let i = start - 1; i >= start - tellingLetters; i -= 1) {
      const next = branch.longer.get(smallLetter(text.charCodeAt(i)));
      if (!next) break;
      branch = next;
    }
    const around = text.slice(Math.max(start, end - tellingLetters), end + 1);
    const known = branch.rules.get(around);
    if (known) return known;
    const possible = this.#possible(branch.letters, around.toLowerCase());
    if (branch.rules.size < mostKnown) branch.rules.set(around, possible);
    return possible;
  }

  #possible(before: string, around: string): readonly CompiledRule[] {
    const core = around.slice(0, -1);
    const next = around.slice(-1);
    return this.#rules.filter(
      (rule) =>
        (rule.endings?.some((ending) => before.endsWith(ending)) ?? true) &&
        (rule.core?.some((ending) => core.endsWith(ending)) ?? true) &&
        (rule.next?.includes(next) ?? true),
    );
  }
}

function branchOf(letters: string): Branch {
  return { letters, longer: new Map(), rules: new Map() };
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
  const ownEnd = lookedBackFor(after);
  return {
    rule,
    before: before === '' ? null : new RegExp(`(?<=(${boundary}(?:${before})))`, flags),
    after: after === '' ? null : new RegExp(after, flags),
    endings: inSmallLetters(endingsOf(before, tellingLetters)),
    core: ownEnd === null ? null : inSmallLetters(endingsOf(ownEnd, tellingLetters)),
    next: inSmallLetters(beginningsOf(after, 1)),
  };
}

function inSmallLetters(edges: readonly string[] | null): readonly string[] | null {
  return edges && [...new Set(edges.map((edge) => edge.toLowerCase()))];
}

function expandSlots(pattern: string, rule: TimeRule, grammar: TimeGrammar): string {
  return pattern.replace(/<([a-z-]+)>/g, (_, name: string) => {
    const slot = grammar.slots[name];
    if (slot === undefined) throw new Error(`rule "${rule.name}" names an unknown slot <${name}>`);
    return `(?:${slot})`;
  });
}
