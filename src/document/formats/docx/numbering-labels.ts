import { numberFormat } from '../number-format.ts';
import { boundedNumber, type Level, type List, levelCount, type Numbering } from './read-numbering.ts';
import type { Style } from './read-styles.ts';

/** What a paragraph itself says of its number. */
export interface Numbered {
  readonly style: string | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** Counts numbered paragraphs in the order of the document, and gives their labels as Word prints them. */
export class NumberingLabels {
  readonly #numbering: Numbering;
  readonly #styles: ReadonlyMap<string, Style>;
  /** By definition: lists that share one go on counting. */
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(numbering: Numbering, styles: ReadonlyMap<string, Style>) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  /** The label of the next paragraph, with the blank behind it; empty for one without a number. */
  next(paragraph: Numbered): string {
    const inherited = this.#inherited(paragraph.style);
    const id = paragraph.list ?? inherited.list;
    const list = id === undefined ? undefined : this.#numbering.lists.get(id);
    if (id === undefined || !list) return '';
    const definition = this.#definitionOf(list);
    const levels = Array.from(
      { length: levelCount },
      (_, i) => list.levels[i] ?? this.#numbering.definitions.get(definition)?.levels[i],
    );
    const linked = levels.findIndex((level) => level?.style !== undefined && level.style === paragraph.style);
    const depth = boundedNumber(String(paragraph.level ?? inherited.level ?? Math.max(linked, 0)), levelCount - 1);
    const level = levels[depth];
    if (!level) return '';
    return print(level, levels, this.#count(id, list, definition, levels, depth));
  }

  /** Numbering that the paragraph's style has or takes from those that it is based on. */
  #inherited(name: string | undefined): Pick<Style, 'list' | 'level'> {
    let list: string | undefined;
    let level: number | undefined;
    let style = this.#styles.get(name ?? '');
    for (let steps = 0; style && steps < 20; steps++) {
      list ??= style.list;
      level ??= style.level;
      style = this.#styles.get(style.basedOn ?? '');
    }
    return { list, level };
  }

  /** A definition may only name a list style, which another one defines. */
  #definitionOf(list: List): string {
    const uses = this.#numbering.definitions.get(list.definition)?.uses;
    if (uses === undefined) return list.definition;
    const defining = [...this.#numbering.definitions].find(([, { defines }]) => defines === uses);
    return defining?.[0] ?? list.definition;
  }

  #count(
    id: string,
    list: List,
    definition: string,
    levels: (Level | undefined)[],
    depth: number,
  ): readonly (number | undefined)[] {
    const counters = this.#counters.get(definition) ?? [];
    this.#counters.set(definition, counters);
    const place = `${id} ${depth}`;
    const startsAnew = list.starts[depth] !== undefined && !this.#started.has(place);
    this.#started.add(place);
    const before = startsAnew ? undefined : counters[depth];
    counters[depth] = before === undefined ? (list.starts[depth] ?? levels[depth]?.start ?? 1) : before + 1;
    for (let deeper = depth + 1; deeper < levelCount; deeper++) {
      if (depth < (levels[deeper]?.restart ?? deeper)) counters[deeper] = undefined;
    }
    return counters;
  }
}

function print(level: Level, levels: (Level | undefined)[], counters: readonly (number | undefined)[]): string {
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const counted = levels[index];
    if (!counted || counted.format === 'none') return '';
    return numberFormat(level.inDigits ? 'decimal' : counted.format)(counters[index] ?? counted.start);
  });
  // Symbol fonts keep their bullets in the private use area.
  const printed = label.replace(/[\ue000-\uf8ff]/g, '•').trim();
  return printed === '' ? '' : printed + level.suffix;
}
