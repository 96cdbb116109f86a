import type { LanguagePack } from '../clauses/language-pack.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Title } from '../terms/display-languages.ts';
import { createBearerNamer } from './bearer-name.ts';
import type { Draft } from './draft.ts';
import { createSubjectReader } from './item-subject.ts';
import type { Due, Subject } from './types.ts';

/** What people read of an item. */
export interface Wording {
  readonly title: Title;
  readonly subject?: Subject;
}

/** Words the items of one text, one after the other: of two that would read the same on the same days the second is numbered. */
export type ItemWriter = (draft: Draft, due: Due, dates: readonly IsoDate[]) => Wording;

/** Makes item writers for texts of one language, with titles in all display languages. */
export function createItemWriters(pack: LanguagePack, packs: readonly LanguagePack[]): () => ItemWriter {
  const { language } = pack.layout;
  const readSubject = createSubjectReader(pack.lexicon.subjectGrammar);
  const nameBearer = createBearerNamer(pack);
  const writers = new Map(packs.flatMap((each) => (each.writeTitle ? [[each.layout.language, each.writeTitle]] : [])));
  return () => {
    const known = new Map<string, number>();
    return (draft, due, dates) => {
      const text = readSubject(draft);
      const subject: Subject | null = text === null ? null : { text, language };
      const facts = {
        kind: draft.kind,
        bearer: draft.bearer,
        mandate: draft.mandate,
        paragraph: draft.clause.passage.label,
        every: due.type === 'recurring' ? due.every : null,
        name: nameBearer(draft),
        subject,
      };
      const write = (number: number): Title => ({
        en: writers.get('en')!({ ...facts, number }),
        zh: writers.get('zh')!({ ...facts, number }),
      });
      const first = write(1);
      const key = `${first.en} ${dates.join()}`;
      const number = (known.get(key) ?? 0) + 1;
      known.set(key, number);
      return { title: number === 1 ? first : write(number), ...(subject ? { subject } : {}) };
    };
  };
}
