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

/** What a run's properties, or its style's, say of its characters. */
export interface CharacterStyle {
  /** Hidden, or struck out. */
  isUnread?: boolean;
  isRaised?: boolean;
}

/** Takes in one property of a run; false where it says nothing of what is read. */
export function readCharacterProperty(style: CharacterStyle, name: string, value: string | undefined): boolean {
  const isOn = value !== '0' && value !== 'false';
  if (name === 'w:vanish' || name === 'w:strike' || name === 'w:dstrike') style.isUnread ||= isOn;
  else if (name === 'w:vertAlign') style.isRaised = value === 'superscript';
  else if (name === 'w:position') style.isRaised = Number(value) > 0;
  else return false;
  return true;
}

/** Reads what the character styles say; empty XML gives none. */
export function readCharacterStyles(xml: string, where: string): ReadonlyMap<string, CharacterStyle> {
  const styles = new Map<string, CharacterStyle>();
  let style: CharacterStyle | undefined;
  parseMarkup(xml, 'xml', where, {
    open(name, attributes) {
      if (name === 'w:style') {
        style = attributes['w:type'] === 'character' ? {} : undefined;
        if (style) styles.set(attributes['w:styleId'] ?? '', style);
      } else if (style) readCharacterProperty(style, name, attributes['w:val']);
    },
    close(name) {
      if (name === 'w:style') style = undefined;
    },
  });
  return styles;
}
