/** How sure a fact is: a source states it, it follows from a resolution's text, or somebody inferred it. */
export const certainties = ['stated', 'text', 'inferred'] as const;
export type Certainty = (typeof certainties)[number];
