import { numberFormat } from '../number-format.ts';
import { boundedNumber, type Level, levelCount, type Numbering } from './read-numbering.ts';
import type { Style } from './read-styles.ts';

/** What a paragraph itself says of its number. */
export interface Numbered {
  readonly style: string | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
}

interface CountedList {
  readonly levels: readonly (Level | undefined)[];
  /** Starts of its own, by level, and the levels that have taken them. */
  readonly starts: readonly (number | undefined)[];
  readonly started: Set<number>;
  /** The last number of each level; lists of one definition share them and so go on counting from each other. */
  readonly counters: (number | undefined)[];
}

/** Counts numbered paragraphs in the order of the document, and gives their labels as Word prints them. */
export class NumberingLabels {
  readonly #numbering: Numbering;
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #lists = new Map<string, CountedList>();
  readonly #counters = new Map<string, (number | undefined)[]>();

  constructor(numbering: Numbering, styles: ReadonlyMap<string, Style>) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  /** The label of the next paragraph, with the blank behind it; empty for one without a number. */
  next(paragraph: Numbered): string {
    const inherited = this.#inherited(paragraph.style);
    const list = this.#list(paragraph.list ?? inherited.list ?? '');
    if (!list) return '';
    const linked = list.levels.findIndex((level) => level?.style !== undefined && level.style === paragraph.style);
    const depth = boundedNumber(paragraph.level ?? inherited.level ?? linked, levelCount - 1);
    const level = list.levels[depth];
    if (!level) return '';
    count(list, level, depth);
    return print(list, level);
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

  #list(id: string): CountedList | undefined {
    const known = this.#lists.get(id);
    const list = this.#numbering.lists.get(id);
    if (known || !list) return known;
    const name = this.#definitionOf(list.definition);
    const definition = this.#numbering.definitions.get(name);
    const counters = this.#counters.get(name) ?? [];
    this.#counters.set(name, counters);
    const levels = Array.from({ length: levelCount }, (_, i) => list.levels[i] ?? definition?.levels[i]);
    const counted = { levels, starts: list.starts, started: new Set<number>(), counters };
    this.#lists.set(id, counted);
    return counted;
  }

  /** A definition may only name a list style, which another one defines. */
  #definitionOf(name: string): string {
    const style = this.#numbering.definitions.get(name)?.uses;
    return (style !== undefined && this.#numbering.definitionOfStyle.get(style)) || name;
  }
}

function count({ levels, starts, started, counters }: CountedList, level: Level, depth: number): void {
  const before = starts[depth] !== undefined && !started.has(depth) ? undefined : counters[depth];
  started.add(depth);
  counters[depth] = before === undefined ? (starts[depth] ?? level.start) : before + 1;
  for (let deeper = depth + 1; deeper < levelCount; deeper++) {
    if (depth < (levels[deeper]?.restart ?? deeper)) counters[deeper] = undefined;
  }
}

function print({ levels, counters }: CountedList, level: Level): string {
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
