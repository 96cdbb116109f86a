const letter = '[\\wÀ-ÖØ-öø-ÿŒœ]';

/** Where a word begins or ends: JavaScript's own `\b` takes accented letters for blanks. */
export const wordBoundary = `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`;

/** Nouns and names of months that end as infinitives do. */
const noInfinitive = 'janvier|février|premier|dernier|lettre|ordre|cadre|danger';

/** A verb in the infinitive, with the pronouns before it left out: "présenter", "rendre", "faire". */
export const infinitive = `(?!(?:${noInfinitive})${wordBoundary})[a-zà-ÿœ]{0,20}?(?:er|ir|dre|ttre|faire|[dlru]ire|vre|clure)${wordBoundary}`;

/** Pronouns and negations between "de" and its infinitive: "de lui en rendre compte". */
export const beforeInfinitive = "(?:ne pas |lui |leur |le |la |les |l'|se |s'|y |en )*";
