/** What kind of body it is: it decides who bears the body's duties. */
export type BodyKind =
  | 'mission'
  | 'office'
  /** Run by States or an organization with the Council's authority. */
  | 'force'
  | 'committee'
  | 'panel'
  | 'commission'
  | 'tribunal'
  /** No body: measures, an authority or a request to report that the Council renews. */
  | 'regime'
  /** Has no mandate from the Council. */
  | 'organization';

/** Names in one language, separated by semicolons; the first of a language other than English is shown. */
export type Names = Readonly<Partial<Record<'en' | 'zh' | 'fr' | 'es' | 'ru' | 'ar', string>>>;

/** A body that resolutions give duties to: a peace operation, a committee, a panel, an organization. */
export interface Body {
  /** The name by which chains, filters and English titles know it: "MINUSMA", "1267 Committee". */
  readonly key: string;
  readonly kind: BodyKind;
  /** The place or theme that it is about, a key of `places` or `themes`. */
  readonly about: string;
  /** The years of its first and last day; the last is null while it goes on. */
  readonly from: number;
  readonly to: number | null;
  readonly names: Names;
  /** Numbers of the resolutions by which texts cite it; the first set it up. */
  readonly resolutions: readonly number[];
}

/** Gives the writer of the table's rows for one kind. */
export function bodyOf(kind: BodyKind) {
  return (
    key: string,
    about: string,
    [from, to]: readonly [from: number, to?: number],
    names: Names,
    resolutions: readonly number[] = [],
  ): Body => ({ key, kind, about, from, to: to ?? null, names, resolutions });
}

/** "UNAVEM; United Nations Angola Verification Mission" → both. */
export function namesIn(names: Names, language: string): readonly string[] {
  return (names as Readonly<Record<string, string | undefined>>)[language]?.split('; ') ?? [];
}
