import type { Body, BodyKind } from '../bodies/body.ts';
import { bodyWithKey } from '../bodies/table.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Lexicon } from '../clauses/types.ts';
import { createWordFinder } from '../clauses/word-finder.ts';
import type { Bearer } from '../terms/bearers.ts';
import type { Draft } from './draft.ts';
import { nearest } from './nearest.ts';
import type { TextBodies } from './text-bodies.ts';

/** Gives every draft of a text the key of the body whose mandate it is or serves; null where it serves none. */
export type MandateNamer = (drafts: readonly Draft[], text: TextBodies) => readonly Draft[];

/** A body named in a clause. */
interface Named {
  readonly body: Body;
  readonly start: number;
  readonly end: number;
}

/** The kinds of body that a bearer can be. */
const kindsOf: Readonly<Record<Bearer, readonly BodyKind[]>> = {
  mission: ['mission', 'office', 'force'],
  panel: ['panel', 'commission'],
  committee: ['committee'],
  tribunal: ['tribunal'],
  state: ['force'],
  organization: ['force'],
  other: ['commission', 'office', 'mission', 'tribunal', 'committee', 'panel'],
  'secretary-general': ['mission', 'office', 'commission', 'tribunal'],
  'security-council': ['mission', 'office', 'commission', 'tribunal', 'force'],
  party: ['mission', 'office'],
};

/** Bodies whose mandate everything in a text serves that names no other. */
const served: readonly BodyKind[] = ['mission', 'office', 'commission', 'tribunal'];

/** Bodies that an item serves where its clause is about them; envoys are mostly named beside others. */
const reportedOn: readonly BodyKind[] = ['mission', 'force', 'commission', 'tribunal'];

/** Makes the namer of one language. */
export function createMandateNamer(lexicon: Lexicon, wordBoundary: string): MandateNamer {
  const findBeside = createWordFinder([{ pattern: lexicon.beside }], wordBoundary);
  const isCommission = new RegExp(lexicon.commission);
  const isCommittee = new RegExp(lexicon.committee);

  return (drafts, text) => {
    const ends = drafts.map((draft) => (isEnd(draft) ? { ...draft, mandate: endingBody(draft) } : draft));
    const set = ends.flatMap(({ kind, mandate }) => (kind === 'mandate-expiry' && mandate !== null ? mandate : []));
    const own = soleOf(withoutSucceeded(set.filter(isServed), text.year));
    return ends.map((draft) =>
      draft.mandate === null && !standsAlone(draft) ? { ...draft, mandate: servedBody(draft, own) } : draft,
    );

    /** "Decides to extend the mandate of the Panel, and expresses its intention to review the mandate": the one that the paragraph sets. */
    function reviewedBody({ kind, bearer, clause }: Draft): string | null {
      if (kind !== 'review' || bearer !== 'security-council') return null;
      const here = ends.filter((end) => end.kind === 'mandate-expiry' && end.clause.passage === clause.passage);
      return soleOf(here.flatMap(({ mandate }) => mandate ?? []));
    }

    /** The body that an end is the end of: the one named nearest, in the clause or in those that introduce it. */
    function endingBody(draft: Draft): string | null {
      const { kind, bearer, timing, clause, context, actor } = draft;
      if (kind === 'measures-expiry') return null;
      for (const each of [clause, ...context]) {
        const named = actingBodies(each);
        const fit = named.filter(({ body }) => kindsOf[bearer].includes(body.kind));
        const able = fit.length > 0 ? fit : kind === 'authorization-expiry' || bearer === 'other' ? named : [];
        const body = each === clause ? nearestOf(timing, able) : able[0]?.body;
        if (body) return body.key;
      }
      if (kind !== 'mandate-expiry') return null;
      return bearersBody(draft)?.key ?? bodyMeantBy(bearer, wordsOf(actor, [clause, ...context]));
    }

    /** The body that a text calls "the Mission", "the Panel", "the Committee". */
    function bodyMeantBy(bearer: Bearer, words: string): string | null {
      if (bearer === 'panel') return isCommission.test(words) ? text.commission : text.panel;
      if (bearer === 'committee') return text.committee(isCommittee.test(words))?.key ?? null;
      if (bearer === 'mission') return text.mission;
      if (bearer === 'tribunal') return text.mostNamed(({ kind }) => kind === 'tribunal')?.key ?? null;
      return null;
    }

    /** The body that any other item serves: the bearer's own, else the only one whose mandate the text sets, else one that the clause is about. */
    function servedBody(draft: Draft, own: string | null): string | null {
      const { bearer, timing, clause } = draft;
      const body = bearersBody(draft);
      if (body) return body.key;
      const reviewed = reviewedBody(draft);
      if (reviewed) return reviewed;
      if (bearer === 'panel' || bearer === 'committee') {
        const meant = bodyMeantBy(bearer, wordsOf(draft.actor, [clause, ...draft.context]));
        return meant ?? (bearer === 'panel' ? (introduced(draft, 'panel')?.key ?? null) : null);
      }
      if (own !== null) return own;
      const named = actingBodies(clause).filter(({ body }) => reportedOn.includes(body.kind));
      return nearestOf(timing, named)?.key ?? null;
    }

    /** The body that the words for the bearer name. */
    function bearersBody({ bearer, clause, context, actor }: Draft): Body | null {
      const place = actor && [clause, ...context].find(({ actors }) => actors.includes(actor));
      if (!place) return null;
      const named = place.bodies.find(({ start, end }) => start < actor.end && end > actor.start);
      const body = named && text.meant(named);
      return body && kindsOf[bearer].includes(body.kind) ? body : null;
    }

    /** The first body of a kind in the clause or in those that introduce it. */
    function introduced({ clause, context }: Draft, kind: BodyKind): Body | undefined {
      const [named] = [clause, ...context].flatMap((each) =>
        actingBodies(each).filter(({ body }) => body.kind === kind),
      );
      return named?.body;
    }

    /** The bodies of a clause without those that only stand beside: "in close collaboration with CTED". */
    function actingBodies(clause: Clause): readonly Named[] {
      const named = clause.bodies.flatMap((found) => {
        const body = text.meant(found);
        return body ? [{ body, start: found.start, end: found.end }] : [];
      });
      if (named.length === 0) return named;
      const beside = findBeside(clause.passage.text, clause.start, clause.end);
      return named.filter(({ start, end }) => !beside.some((phrase) => phrase.start <= start && phrase.end >= end));
    }
  };
}

/** Also of a body that the table does not know: it is a mission's acronym. */
function isServed(mandate: string): boolean {
  const kind = bodyWithKey(mandate)?.kind;
  return kind === undefined || served.includes(kind);
}

/** Without the mission that another one follows in the same year: "MONUC shall, as from 1 July, bear the title of MONUSCO". */
function withoutSucceeded(mandates: readonly string[], year: number): readonly string[] {
  const set = mandates.map(bodyWithKey);
  return mandates.filter((_, i) => {
    const body = set[i];
    return body?.to !== year || !set.some((other) => other?.from === year && other.about === body.about);
  });
}

/** The words for the one who bears an item. */
function wordsOf(actor: Draft['actor'], clauses: readonly Clause[]): string {
  const clause = actor && clauses.find(({ actors }) => actors.includes(actor));
  return clause ? clause.passage.text.slice(actor.start, actor.end) : '';
}

function isEnd({ kind }: Draft): boolean {
  return kind.endsWith('-expiry');
}

/** Measures, and what States are authorized to do, serve no body; a mandate that nobody is named for is unknown. */
function standsAlone({ kind, bearer }: Draft): boolean {
  return (
    kind === 'measures-expiry' || kind === 'mandate-expiry' || (kind === 'authorization-expiry' && bearer === 'state')
  );
}

function nearestOf(time: { readonly start: number; readonly end: number }, named: readonly Named[]): Body | null {
  return (
    nearest(
      time,
      named.map(({ body, start, end }) => ({ word: body, start, end })),
    )?.word ?? null
  );
}

function soleOf(keys: readonly string[]): string | null {
  const [sole, ...others] = new Set(keys);
  return others.length === 0 ? (sole ?? null) : null;
}
