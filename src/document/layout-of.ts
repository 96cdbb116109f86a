import { MandateCyclesError } from '../errors.ts';
import { onceFor } from './once-for.ts';
import type { Layout } from './types.ts';

/** How the Council is called in languages that have no rules yet: to say what was found instead of "unknown". */
const others: readonly (readonly [name: string, words: RegExp])[] = [
  ['Spanish', /Consejo de Seguridad/i],
  ['Russian', /Совет[а-я]* Безопасности/i],
  ['Arabic', /مجلس الأمن/],
];

/** The head and the beginning of the preamble are enough to know the language by. */
const sampleLength = 6000;
const titleWithin = 200;

/** One pattern for all languages, a group for each: the Council's name that stands first decides. */
const recogniserOf = onceFor(
  (layouts: readonly Layout[]) => new RegExp(layouts.map(({ recognise }) => `(${recognise.source})`).join('|')),
);

/** Gives the layout of the text's language; throws `language-unsupported` or `not-a-resolution`. */
export function layoutOf(text: string, layouts: readonly Layout[], name: string): Layout {
  const sample = text.slice(0, sampleLength);
  const groups = recogniserOf(layouts).exec(sample)?.slice(1);
  const layout = groups && layouts[groups.findIndex((group) => group !== undefined)];
  if (layout) return layout;
  // A short text may name the Council nowhere but bear a resolution's title.
  const titled = layouts.find(({ titles }) => titles.some((form) => form.test(sample.slice(0, titleWithin))));
  if (titled) return titled;
  const other = others.find(([, words]) => words.test(sample));
  const known = layouts.map(({ language }) => language).join(', ');
  if (other) {
    throw new MandateCyclesError('language-unsupported', `the text is in ${other[0]}; rules exist for ${known}`, name);
  }
  throw new MandateCyclesError('not-a-resolution', 'the text does not name the Security Council', name);
}
