/** Every spelling in which a language's texts print a name. */
export type Speller = (name: string) => readonly string[];

type Variant = readonly [printed: RegExp, others: readonly string[]];

/** What follows "United Nations" says too little by itself: "Mission in Haiti" may be anybody's. */
const bareNoun =
  /^(?:Missions?|Force|Group|Office|Operation|Observers?|Organization|Commission|Representative|Guards)\b/;

const english: readonly Variant[] = [
  [/(?<=[a-z]i)z(?=ation|ed\b)/g, ['z', 's']],
  [/Organisation (?=Stabilisation)/g, ['Organisation ', 'Organization ']],
  [/Peace-?(?=keeping|building)/g, ['Peace', 'Peace-']],
  [/Multi-?dimensional/g, ['Multidimensional', 'Multi-dimensional', 'Multi-Dimensional']],
  [/Côte/g, ['Côte', 'Cote']],
  [/Counter-Terrorism/g, ['Counter-Terrorism', 'Counter-terrorism']],
  [/Iran-Iraq/g, ['Iran-Iraq', 'Iran/Iraq']],
  [
    /the Democratic Republic of the Congo/g,
    ['the Democratic Republic of the Congo', 'the Democratic Republic of Congo', 'the DRC'],
  ],
  [/the Central African Republic/g, ['the Central African Republic', 'the CAR']],
  [/(?<= (?:in|for|on) )the (?=[A-Z])/g, ['the ', '']],
];

const chinese: readonly Variant[] = [
  [/-/g, ['-', '－', '—', '–', '']],
  [/\(/g, ['(', ' (']],
];

function withVariants(name: string, variants: readonly Variant[]): readonly string[] {
  let spellings: readonly string[] = [name];
  for (const [printed, others] of variants) {
    spellings = spellings.flatMap((one) =>
      one.search(printed) < 0 ? [one] : others.map((other) => one.replace(printed, other)),
    );
  }
  return spellings;
}

/** "United Nations Observer Mission in Georgia" is also "UN Observer Mission …" and "Observer Mission …". */
function withoutUnitedNations(name: string): readonly string[] {
  const [, rest] = /^United Nations (.+)$/.exec(name) ?? [];
  if (!rest) return [name];
  return bareNoun.test(rest) ? [name, `UN ${rest}`] : [name, `UN ${rest}`, rest];
}

export const spellers: Readonly<Record<string, Speller>> = {
  en: (name) => withoutUnitedNations(name).flatMap((one) => withVariants(one, english)),
  zh: (name) => withVariants(name, chinese),
};

/** The pattern of a name: marks stand for themselves. */
export function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
