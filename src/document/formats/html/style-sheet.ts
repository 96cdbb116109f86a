import type { Attributes } from '../markup.ts';
import { hidingStyle, raisingStyle } from './unseen.ts';

/** `.note`, `#note` or `p.note`: what stands alone; how elements nest is not looked at. */
const simpleSelector = /^(?:[a-z][a-z0-9]*)?([.#][\w-]+)$/i;

/** What a page's own style sheets hide or raise, by the classes and identifiers that they name. */
export class StyleSheet {
  readonly #hidden = new Set<string>();
  readonly #raised = new Set<string>();

  /** Takes in a style element's rules. Those of an at-rule hold for some screens or for paper, and are passed over. */
  read(css: string): void {
    let depth = 0;
    let selector = '';
    let from = 0;
    for (let at = 0; at < css.length; at += 1) {
      const mark = css[at];
      if (mark === '{') {
        if (depth === 0) [selector, from] = [css.slice(from, at), at + 1];
        depth += 1;
      } else if (mark === '}' && depth > 0) {
        depth -= 1;
        if (depth > 0) continue;
        this.#readRule(selector.trim(), css.slice(from, at));
        from = at + 1;
      } else if (mark === ';' && depth === 0) from = at + 1;
    }
  }

  /** Whether an element is hidden or struck out by a rule. */
  hides(attributes: Attributes): boolean {
    return isNamed(this.#hidden, attributes);
  }

  /** Whether a rule raises an element's characters. */
  raises(attributes: Attributes): boolean {
    return isNamed(this.#raised, attributes);
  }

  #readRule(selectors: string, declarations: string): void {
    if (selectors.startsWith('@')) return;
    const names = hidingStyle.test(declarations) ? this.#hidden : raisingStyle.test(declarations) ? this.#raised : null;
    if (names === null) return;
    for (const selector of selectors.replace(/\/\*.*?\*\//gs, '').split(',')) {
      const name = simpleSelector.exec(selector.trim())?.[1];
      if (name) names.add(name);
    }
  }
}

function isNamed(names: ReadonlySet<string>, { id, class: classes }: Attributes): boolean {
  if (names.size === 0) return false;
  return (
    (id !== undefined && names.has(`#${id}`)) || (classes ?? '').split(/\s+/).some((name) => names.has(`.${name}`))
  );
}
