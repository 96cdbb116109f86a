import type { Passage } from '../document/passage.ts';
import { Clause, type WordFinders } from './clause.ts';
import type { Act, ActWord, Found, Lexicon, Opening, TimeMention } from './types.ts';
import { createWordFinder } from './word-finder.ts';

/** Cuts a passage into clauses, one for each verb of decision and each sentence. */
export type ClauseReader = (passage: Passage, times: readonly TimeMention[]) => Clause[];

interface Cut {
  readonly at: number;
  readonly opening: Opening | null;
  readonly bodyStart: number;
}

/** Acts that are never verbs: what a verb is about. */
const objectActs: readonly Act[] = ['mandate', 'measures', 'authorize', 'event', 'letter', 'extend', 'time-limit'];

const letter = /\p{L}/u;
/** A stretch as short as a paragraph's number may hold no word at all. */
const shortest = 12;
/** No sentence of a resolution comes near this length. */
const longestClause = 2_400;

/** Makes the clause reader of a language from its words. */
export function createClauseReader(lexicon: Lexicon, wordBoundary: string): ClauseReader {
  const find = createFinders(lexicon, wordBoundary);
  const findOpeners = createWordFinder(lexicon.openers, wordBoundary);
  const findBoundaries = createWordFinder([{ pattern: lexicon.boundary }], '');
  const openerPlace = new RegExp(`(?<=${lexicon.openerPlace})`, 'y');
  const ownAct = new RegExp(lexicon.ownAct, 'y');
  const pronoun = new RegExp(lexicon.pronoun, 'y');
  const exception = new RegExp(lexicon.exception);
  const verb = lexicon.verbLead === null ? null : new RegExp(lexicon.verbLead);

  /**
   * Behind a verb and its times, an exception says what ends or bars a duty, not what it is: "shall not be extended beyond
   * 31 January unless …". In front of the verb it is only put in: "until 31 December, unless …, the measures shall …".
   */
  function exceptionBehind(text: string, times: readonly TimeMention[], bodyStart: number, end: number): number {
    const last = times.findLast(({ value }) => value.type !== 'standing');
    const at = last ? text.slice(last.end, end).search(exception) : -1;
    if (at < 0) return end;
    const begin = last!.end + at;
    return verb === null || verb.test(text.slice(bodyStart, begin)) ? begin : end;
  }

  function cutsOf(text: string): Cut[] {
    const cuts: Cut[] = [cutAt(0)];
    for (const { word, start, end } of findOpeners(text, 0, text.length)) {
      if (standsAt(openerPlace, text, start)) cuts.push({ at: start, opening: word.opening, bodyStart: end });
    }
    for (const { end } of findBoundaries(text, 0, text.length)) cuts.push(cutAt(end));
    return withoutLongStretches(
      cuts.sort((a, b) => a.at - b.at),
      text.length,
    );
  }

  return (passage, times) => {
    const { text } = passage;
    const cuts = cutsOf(text);
    const { timeFirst } = lexicon;
    const clauses: Clause[] = [];
    let next = 0;
    for (const [i, { at: start, opening, bodyStart }] of cuts.entries()) {
      const end = cuts[i + 1]?.at ?? text.length;
      const from = next;
      while (next < times.length && times[next]!.coreStart < end) next += 1;
      if (next === from && end - start < shortest && !letter.test(text.slice(start, end))) continue;
      const own = (opening === 'decide' || opening === 'intend') && standsAt(ownAct, text, bodyStart);
      const held = times.slice(from, next);
      const wordsEnd = exceptionBehind(text, held, bodyStart, end);
      const isToOneNamed = opening === 'request' && standsAt(pronoun, text, bodyStart);
      const parts = { passage, start, end, wordsEnd, bodyStart, opening, own, isToOneNamed, timeFirst, times: held };
      clauses.push(new Clause(parts, find));
    }
    return clauses;
  };
}

/** Words are weighed against each other within a clause: an endless one is cut, so that the cost stays in step. */
function withoutLongStretches(cuts: readonly Cut[], length: number): Cut[] {
  const short: Cut[] = [];
  for (const [i, cut] of cuts.entries()) {
    short.push(cut);
    const end = cuts[i + 1]?.at ?? length;
    for (let at = cut.at + longestClause; at < end; at += longestClause) short.push(cutAt(at));
  }
  return short;
}

function cutAt(at: number): Cut {
  return { at, opening: null, bodyStart: at };
}

function createFinders(lexicon: Lexicon, wordBoundary: string): WordFinders {
  const findBodies = createWordFinder(lexicon.bodies, wordBoundary);
  const findVerbLeads = lexicon.verbLead === null ? null : createWordFinder([{ pattern: lexicon.verbLead }], '');
  const agency = new RegExp(lexicon.agency, 'y');
  const topic = lexicon.topicLead === null ? null : new RegExp(lexicon.topicLead, 'y');
  const receiver = lexicon.receiverLead === null ? null : new RegExp(`(?<=${lexicon.receiverLead})`, 'y');
  const giver = lexicon.giver === null ? null : new RegExp(`(?<=${lexicon.giver})`, 'y');
  const joints = new Map(Object.entries(lexicon.joints).map(([joint, words]) => [joint, new RegExp(words)]));
  return {
    actors: createWordFinder(lexicon.actors, wordBoundary),
    acts: createWordFinder(lexicon.acts, wordBoundary),
    bodies: (text, from, to) =>
      findBodies(text, from, to).map(({ word, start, end }) => ({
        word: { bodies: word.bodies(text.slice(start, end)) },
        start,
        end,
      })),
    // A verb that the lexicon does not know is a deed of its own.
    verbs: (text, from, to, acts) =>
      findVerbLeads === null
        ? acts.filter(({ word }) => !objectActs.includes(word.act))
        : findVerbLeads(text, from, to).map(
            ({ end: at }) => actAt(at, acts) ?? { word: { act: 'deed' }, start: at, end: at },
          ),
    isJoint: (text, joint, from, to) => joints.get(joint)?.test(text.slice(from, to)) ?? false,
    isTopic: (text, at) => topic !== null && standsAt(topic, text, at),
    isReceiver: (text, actor) => receiver !== null && standsAt(receiver, text, actor.start),
    isGiver: (text, actor) => giver !== null && standsAt(giver, text, actor.start),
    isAgent: (text, actor, to) => {
      agency.lastIndex = actor.end;
      const match = agency.exec(text);
      return match !== null && actor.end + match[0].length <= to;
    },
  };
}

function actAt(at: number, acts: readonly Found<ActWord>[]): Found<ActWord> | undefined {
  return acts.find(({ start }) => start === at);
}

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
