import { type Body, namesIn } from './body.ts';
import { escaped, spellers } from './spellings.ts';
import { bodiesCitedBy, bodies as table } from './table.ts';

/** A printed name, and the bodies that go or went by it. */
export interface BodyName {
  readonly pattern: string;
  readonly bodies: (printed: string) => readonly Body[];
}

const acronym = /^[A-Z][A-Z\d/-]*(?: I{1,3})?$/;

/** All names that texts of a language have for bodies with a mandate, one for each spelling. */
export function bodyNames(language: string, of: readonly Body[] = table): readonly BodyName[] {
  return [...(of === table ? spellingsIn(language) : spellAll(language, of))].map(([spelling, bodies]) => ({
    pattern: escaped(spelling),
    bodies: () => bodies,
  }));
}

/** The patterns of all names of bodies of these kinds, for a language's list of actors. */
export function bodyPatterns(language: string, ...kinds: readonly Body['kind'][]): readonly string[] {
  const all = [...spellingsIn(language)];
  return all.filter(([, bodies]) => bodies.some(({ kind }) => kinds.includes(kind))).map(([name]) => escaped(name));
}

const known = new Map<string, ReadonlyMap<string, readonly Body[]>>();

function spellingsIn(language: string): ReadonlyMap<string, readonly Body[]> {
  const spellings = known.get(language) ?? spellAll(language, table);
  known.set(language, spellings);
  return spellings;
}

function spellAll(language: string, of: readonly Body[]): ReadonlyMap<string, readonly Body[]> {
  const spell = spellers[language] ?? ((name: string) => [name]);
  const spelled = new Map<string, Body[]>();
  for (const body of of) {
    const key = language === 'en' || acronym.test(body.key) ? [body.key] : [];
    for (const spelling of new Set([...key, ...namesIn(body.names, language)].flatMap(spell))) {
      const others = spelled.get(spelling);
      if (others) others.push(body);
      else spelled.set(spelling, [body]);
    }
  }
  return spelled;
}

/** Names by a resolution, as "Committee established pursuant to resolution 1267" or "1267/1989 Committee": the first number decides. */
export function citedBodies(kind: Body['kind'], pattern: string): BodyName {
  return { pattern, bodies: (printed) => bodiesCitedBy(kind, Number(/\d{3,4}(?=\/|\D|$)/.exec(citing(printed))?.[0])) };
}

/** Without the paragraph's number: "paragraph 57 of resolution 2127". */
function citing(printed: string): string {
  return printed.replace(/paragraphs? \d+|第 ?\d+ ?段/g, '');
}

/** Bodies that the table does not know yet, under their printed acronyms. */
export function acronyms(pattern: string): BodyName {
  return {
    pattern,
    bodies: (key) => [{ key, kind: 'mission', about: '', from: 0, to: null, names: {}, resolutions: [] }],
  };
}
