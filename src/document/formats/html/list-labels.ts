import type { Attributes } from '../markup.ts';
import { numberFormat } from '../number-format.ts';

type ListStyle =
  | 'none'
  | 'bullet'
  | 'decimal'
  | 'lowerAlpha'
  | 'upperAlpha'
  | 'lowerRoman'
  | 'upperRoman'
  | 'chineseCounting';

interface List {
  readonly style: ListStyle;
  /** Whether it stands inside another numbered list. */
  readonly isInner: boolean;
  next: number;
}

/** The values of `type`, where case counts, and of the `list-style-type` property. */
const styles: Readonly<Record<string, ListStyle>> = {
  none: 'none',
  '1': 'decimal',
  a: 'lowerAlpha',
  A: 'upperAlpha',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'lower-alpha': 'lowerAlpha',
  'lower-latin': 'lowerAlpha',
  'upper-alpha': 'upperAlpha',
  'upper-latin': 'upperAlpha',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  disc: 'bullet',
  circle: 'bullet',
  square: 'bullet',
};

/**
 * Counts list items and gives their labels in the form that resolutions print: "1. " for paragraphs, "(a) " and
 * "(i) " below them. HTML has no parentheses for list numbers, and "a." would not read as an item.
 */
export class ListLabels {
  readonly #lists: List[] = [];

  open(name: 'ol' | 'ul', attributes: Attributes): void {
    const start = Number.parseInt(attributes['start'] ?? '', 10);
    const outer = this.#lists.at(-1);
    this.#lists.push({
      style: styleOf(name, attributes),
      isInner: outer !== undefined && (outer.isInner || isNumbered(outer)),
      next: Number.isSafeInteger(start) ? start : 1,
    });
  }

  close(): void {
    this.#lists.pop();
  }

  /** The label of the next item, with a blank after it; empty outside a list and where the list prints none. */
  next(attributes: Attributes): string {
    const list = this.#lists.at(-1);
    if (!list || list.style === 'none') return '';
    if (list.style === 'bullet') return '• ';
    const value = Number.parseInt(attributes['value'] ?? '', 10);
    const number = Number.isSafeInteger(value) ? value : list.next;
    list.next = number + 1;
    const printed = numberFormat(list.style)(number);
    return list.style === 'decimal' && !list.isInner ? `${printed}. ` : `(${printed}) `;
  }
}

function isNumbered(list: List): boolean {
  return list.style !== 'none' && list.style !== 'bullet';
}

function styleOf(name: 'ol' | 'ul', attributes: Attributes): ListStyle {
  const property = /\blist-style(?:-type)?\s*:\s*([^;]*)/i.exec(attributes['style'] ?? '')?.[1]?.toLowerCase();
  const words = [...(property?.trim().split(/\s+/) ?? []), attributes['type']?.trim() ?? ''];
  const named = words.find((word) => Object.hasOwn(styles, word));
  return named !== undefined ? styles[named]! : name === 'ol' ? 'decimal' : 'bullet';
}
