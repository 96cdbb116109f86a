import type { Attributes } from '../markup.ts';

/** Declarations by which a reader does not see an element's text, or sees it struck out. */
export const hidingStyle =
  /\b(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|text-decoration[^;:]*:[^;]*line-through)/i;
/** Declarations that raise it. */
export const raisingStyle = /\bvertical-align\s*:\s*(?:super|text-top|top)\b/i;
/** How pages name the lists of their notes: roles of the DPUB-ARIA vocabulary, and common class names. */
const noteRole = /^doc-(?:footnotes?|endnotes?)$/;
const noteClass = /(?:^|\s)(?:(?:Mso|sd)?(?:foot|end)notes?(?:Text)?|reflist|references|mw-references-wrap)(?:\s|$)/i;
/** The identifiers under which LibreOffice and Word write each note, and the property of Word's list of them. */
const noteId = /^(?:sd(?:foot|end)note|_?(?:ftn|edn))\d{1,4}$/i;
const noteList = /\bmso-element\s*:\s*(?:foot|end)note/i;
/** The class names of the marks that refer to notes. */
const markClass = /(?:^|\s)(?:Mso(?:Foot|End)noteReference|sd(?:foot|end)noteanc|footnote-ref|noteref)(?:\s|$)/i;
/** What leads through a site and stands below each of its pages. */
const siteRole = /^(?:navigation|contentinfo|complementary|search)$/;
/** LibreOffice's page heads and feet. */
const pageEdge = /^(?:header|footer)$/;

/** Whether an element is hidden or struck out by its own attributes, holds notes, or belongs to the site around. */
export function isUnseen(attributes: Attributes): boolean {
  const { hidden, style, role, id, title, class: names } = attributes;
  if (hidden !== undefined && hidden !== 'until-found') return true;
  if (style !== undefined && hidingStyle.test(style)) return true;
  if (title !== undefined && pageEdge.test(title)) return true;
  if (id !== undefined && noteId.test(id)) return true;
  if (style !== undefined && noteList.test(style)) return true;
  if (role !== undefined && (noteRole.test(role) || siteRole.test(role))) return true;
  return names !== undefined && noteClass.test(names);
}

/** Whether an element's characters stand raised. */
export function isRaised(name: string, { style, role, class: names }: Attributes): boolean {
  if (name === 'sup' || role === 'doc-noteref' || (style !== undefined && raisingStyle.test(style))) return true;
  return names !== undefined && markClass.test(names);
}
