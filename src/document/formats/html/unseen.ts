import type { Attributes } from '../markup.ts';

/** Declarations by which a reader does not see an element's text, or sees it struck out. */
export const hidingStyle =
  /\b(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|text-decoration[^;:]*:[^;]*line-through)/i;
/** Declarations that raise it. */
export const raisingStyle = /\bvertical-align\s*:\s*(?:super|text-top|top)\b/i;
/** How pages name the lists of their notes: roles of the DPUB-ARIA vocabulary, and common class names. */
const noteRole = /^doc-(?:footnotes?|endnotes?)$/;
const noteClass = /(?:^|\s)(?:footnotes?|endnotes?|reflist|references|mw-references-wrap)(?:\s|$)/i;

/** Whether an element is hidden or struck out by its own attributes, or holds notes. */
export function isUnseen(attributes: Attributes): boolean {
  const { hidden, style, role, class: names } = attributes;
  if (hidden !== undefined && hidden !== 'until-found') return true;
  if (style !== undefined && hidingStyle.test(style)) return true;
  return (role !== undefined && noteRole.test(role)) || (names !== undefined && noteClass.test(names));
}

/** Whether an element's characters stand raised. */
export function isRaised(name: string, { style, role }: Attributes): boolean {
  return name === 'sup' || role === 'doc-noteref' || (style !== undefined && raisingStyle.test(style));
}
