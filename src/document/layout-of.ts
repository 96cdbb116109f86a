import { MandateCyclesError } from '../errors.ts';
import type { Layout } from './types.ts';

/** How the Council is called in languages that have no rules yet: to say what was found instead of "unknown". */
const others: readonly (readonly [name: string, words: RegExp])[] = [
  ['Spanish', /Consejo de Seguridad/i],
  ['Russian', /Совет[а-я]* Безопасности/i],
  ['Arabic', /مجلس الأمن/],
];

/** The head and the beginning of the preamble are enough to know the language by. */
const sampleLength = 6000;

/** Gives the layout of the text's language; throws `language-unsupported` or `not-a-resolution`. */
export function layoutOf(text: string, layouts: readonly Layout[], name: string): Layout {
  const sample = text.slice(0, sampleLength);
  const positions = layouts
    .map((layout) => ({ layout, at: sample.search(layout.recognise) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (positions[0]) return positions[0].layout;
  const other = others.find(([, words]) => words.test(sample));
  const known = layouts.map((layout) => layout.language).join(', ');
  if (other) {
    throw new MandateCyclesError('language-unsupported', `the text is in ${other[0]}; rules exist for ${known}`, name);
  }
  throw new MandateCyclesError('not-a-resolution', 'the text does not name the Security Council', name);
}
