import { parseMarkup } from '../markup.ts';

/** What a paragraph style says of its paragraphs' numbers. */
export interface Style {
  basedOn: string | undefined;
  list: string | undefined;
  level: number | undefined;
}

/** Reads word/styles.xml (ECMA-376 part 1, 17.7); empty XML gives no styles. */
export function readStyles(xml: string, where: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  parseMarkup(xml, 'xml', where, {
    open(name, attributes) {
      const value = attributes['w:val'];
      if (name === 'w:style') {
        style = { basedOn: undefined, list: undefined, level: undefined };
        styles.set(attributes['w:styleId'] ?? '', style);
      } else if (!style) return;
      else if (name === 'w:basedOn') style.basedOn = value;
      else if (name === 'w:numId') style.list = value;
      else if (name === 'w:ilvl') style.level = Number(value);
    },
    close(name) {
      if (name === 'w:style') style = undefined;
    },
  });
  return styles;
}
