import type { ResolutionView } from '../../app/contract.ts';
import { labels } from '../../events/labels.ts';
import type { Obligation } from '../../obligations/types.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { periodInWords } from '../words/due.ts';
import { mandateWords } from '../words/mandate.ts';

/** Duties that a mandate's resolutions repeat from one to the next; dates and ends differ each time anyway. */
const repeated: ReadonlySet<string> = new Set(['report', 'letter', 'briefing', 'review']);

/** What a resolution newly asks for, and what it asks for no more, against the one before it in a mandate. */
export function dutyChanges(
  before: ResolutionView | undefined,
  now: ResolutionView | undefined,
  language: DisplayLanguage,
) {
  const earlier = dutiesOf(before, language);
  const later = dutiesOf(now, language);
  // What was entered by hand may leave out what the text asks for: only texts can be compared.
  if (!before?.texts.length || !now?.texts.length) return { added: [], dropped: [] };
  return {
    added: [...later].filter((duty) => !earlier.has(duty)),
    dropped: [...earlier].filter((duty) => !later.has(duty)),
  };
}

function dutiesOf(view: ResolutionView | undefined, language: DisplayLanguage): ReadonlySet<string> {
  const dated = (view?.obligations ?? []).filter(({ kind, dates }) => repeated.has(kind) && dates.length > 0);
  return new Set(dated.map((obligation) => inWords(obligation, language)));
}

function inWords({ kind, bearer, due }: Obligation, language: DisplayLanguage): string {
  const words = mandateWords[language];
  const often = due.type === 'recurring' ? words.every(periodInWords(due.every, language)) : words.once;
  return [labels[language].kinds[kind], labels[language].bearers[bearer], often].join(words.separator);
}
