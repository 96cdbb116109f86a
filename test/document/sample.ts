import { readDocument } from '../../src/document/read-document.ts';
import type { ResolutionDocument } from '../../src/document/types.ts';
import { packs } from '../../src/languages/index.ts';

export const layouts = packs.map(({ layout }) => layout);

const heads = {
  en: `Resolution 9001 (2001)

Adopted by the Security Council at its 4999th meeting, on 15 January 2001

The Security Council,

Recalling its earlier resolutions,

`,
  zh: `第9001(2001)号决议

安全理事会2001年1月15日第4999次会议通过

安全理事会，

回顾以往各项决议，

`,
};

/** The document of an invented resolution whose text after the preamble is `operative`. */
export function documentOf(operative: string, language: 'en' | 'zh' = 'en'): ResolutionDocument {
  return readDocument(heads[language] + operative, layouts, 'sample');
}

/** Its passages as "label: words". */
export function passagesOf(operative: string, language: 'en' | 'zh' = 'en'): readonly string[] {
  return documentOf(operative, language).passages.map(({ label, text }) => `${label}: ${text}`);
}
