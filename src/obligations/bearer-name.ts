import type { Body } from '../bodies/body.ts';
import { bodyNames } from '../bodies/body-names.ts';
import { bodyName, topicName } from '../bodies/display-name.ts';
import { organizations } from '../bodies/organizations.ts';
import { places } from '../bodies/places.ts';
import { states } from '../bodies/states.ts';
import { bodyWithKey } from '../bodies/table.ts';
import { topicNames } from '../bodies/topic-names.ts';
import type { Clause } from '../clauses/clause.ts';
import type { LanguagePack } from '../clauses/language-pack.ts';
import { createWordFinder } from '../clauses/word-finder.ts';
import type { Title } from '../terms/display-languages.ts';
import type { Draft } from './draft.ts';

/** Gives the name of the one who bears an item in the languages of titles; null where the text names nobody in particular. */
export type BearerNamer = (draft: Draft) => Title | null;

const bodyOf: Readonly<Record<string, Body['kind']>> = {
  mission: 'mission',
  panel: 'panel',
  committee: 'committee',
  tribunal: 'tribunal',
};

/** Makes the namer of one language. */
export function createBearerNamer({ layout, time }: LanguagePack): BearerNamer {
  const findStates = createWordFinder(topicNames(layout.language, [...states, ...places]), time.wordBoundary);
  const findOrganizations = createWordFinder(bodyNames(layout.language, organizations), time.wordBoundary);

  return (draft) => {
    const { bearer, mandate } = draft;
    if (bearer in bodyOf)
      return mandate !== null && bodyWithKey(mandate)?.kind === bodyOf[bearer] ? nameOf(mandate) : null;
    // The parties in a country are not the country.
    const place = bearer === 'party' ? null : placeOf(draft);
    if (!place) return null;
    const { text } = place.clause.passage;
    if (bearer === 'state') {
      const named = findStates(text, place.start, place.end).map(({ word }) => word.topic.key);
      const [sole, ...others] = new Set(named);
      return sole && others.length === 0 ? both(topicName(sole, 'zh'), sole) : null;
    }
    const [organization] = findOrganizations(text, place.start, place.end);
    const [body] = organization?.word.bodies('') ?? [];
    return body ? nameOf(body.key) : null;
  };
}

/** The words for the bearer, with what belongs to them: "the Government of Mali", "Malian authorities". */
function placeOf({ clause, context, actor }: Draft): { clause: Clause; start: number; end: number } | null {
  const own = actor && [clause, ...context].find(({ actors }) => actors.includes(actor));
  if (!own) return null;
  const { text } = own.passage;
  const behind = /^ of (?:the )?(?:[A-Z][\w'-]+(?: (?:of|and|the) | )?){1,6}/.exec(
    text.slice(actor.end, actor.end + 80),
  );
  const before = /(?:[A-Z][\w-]+ |[\u4e00-\u9fff]{2,8})$/.exec(
    text.slice(Math.max(own.start, actor.start - 20), actor.start),
  );
  return {
    clause: own,
    start: actor.start - (before?.[0].length ?? 0),
    end: actor.end + (behind?.[0].length ?? 0),
  };
}

function nameOf(key: string): Title | null {
  return both(bodyName(key, 'zh'), key);
}

function both(zh: string | null, en: string): Title | null {
  return zh === null ? null : { en, zh };
}
