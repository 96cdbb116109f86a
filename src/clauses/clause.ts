import type { Body } from '../bodies/body.ts';
import type { Passage } from '../document/passage.ts';
import type { Joints } from './joints.ts';
import type { Act, ActorWord, ActWord, Found, Opening, TimeMention } from './types.ts';

/** The bodies that a printed name can mean. */
export interface NamedBodies {
  readonly bodies: readonly Body[];
}

/** Finds a language's words in the characters `from` to `to` of a text. */
export interface WordFinders {
  readonly bodies: (text: string, from: number, to: number) => readonly Found<NamedBodies>[];
  readonly actors: (text: string, from: number, to: number) => readonly Found<ActorWord>[];
  readonly acts: (text: string, from: number, to: number) => readonly Found<ActWord>[];
  readonly verbs: (
    text: string,
    from: number,
    to: number,
    acts: readonly Found<ActWord>[],
  ) => readonly Found<{ readonly act: Act }>[];
  /** Whether the words right before an actor make it the one who gives what is asked for. */
  readonly isGiver: (text: string, actor: Found<ActorWord>) => boolean;
  /** Whether what stands between two places joins them so. */
  readonly isJoint: (text: string, joint: keyof Joints, from: number, to: number) => boolean;
  /** Whether words that only name what a report is about begin here. */
  readonly isTopic: (text: string, at: number) => boolean;
  /** Whether the words right before an actor make it the one who receives what is handed over. */
  readonly isReceiver: (text: string, actor: Found<ActorWord>) => boolean;
  /** Whether the words right behind an actor make it the one who acts. */
  readonly isAgent: (text: string, actor: Found<ActorWord>, to: number) => boolean;
}

/** "; and from UNODC, an update": whoever gives it stands this near behind the head of a clause without a verb of its own. */
const headLength = 15;

interface ClauseParts {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** Where the words end that say what is due: before an exception. */
  readonly wordsEnd: number;
  /** Where the words behind the opener begin. */
  readonly bodyStart: number;
  readonly opening: Opening | null;
  /** Whether the Council itself is to act: "decides to review". */
  readonly own: boolean;
  /** Whether somebody named before is addressed: "requests them". */
  readonly isToOneNamed: boolean;
  readonly times: readonly TimeMention[];
  /** Whether the language puts a time before its verb. */
  readonly timeFirst: boolean;
}

/**
 * A stretch of a passage under one verb of decision. Its words are looked for when they are first asked for: most
 * clauses hold no time, and nobody asks.
 */
export class Clause {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly opening: Opening | null;
  readonly own: boolean;
  readonly isToOneNamed: boolean;
  readonly times: readonly TimeMention[];
  readonly timeFirst: boolean;
  /** Where the words behind the opener begin. */
  readonly bodyStart: number;
  readonly #wordsEnd: number;
  readonly #find: WordFinders;
  readonly #said = new Map<RegExp, boolean>();
  #bodies: readonly Found<NamedBodies>[] | undefined;
  #actors: readonly Found<ActorWord>[] | undefined;
  #agents: readonly Found<ActorWord>[] | undefined;
  #acts: readonly Found<ActWord>[] | undefined;
  #verbs: readonly Found<{ readonly act: Act }>[] | undefined;

  constructor(parts: ClauseParts, find: WordFinders) {
    this.passage = parts.passage;
    this.start = parts.start;
    this.end = parts.end;
    this.opening = parts.opening;
    this.own = parts.own;
    this.isToOneNamed = parts.isToOneNamed;
    this.times = parts.times;
    this.timeFirst = parts.timeFirst;
    this.bodyStart = parts.bodyStart;
    this.#wordsEnd = parts.wordsEnd;
    this.#find = find;
  }

  /** Bodies with a mandate. */
  get bodies(): readonly Found<NamedBodies>[] {
    this.#bodies ??= this.#find.bodies(this.passage.text, this.start, this.#wordsEnd);
    return this.#bodies;
  }

  /** All actors named, in order. */
  get actors(): readonly Found<ActorWord>[] {
    this.#actors ??= this.#find.actors(this.passage.text, this.start, this.#wordsEnd);
    return this.#actors;
  }

  /** The one addressed by the opener: "Requests the Secretary-General". */
  get subject(): Found<ActorWord> | null {
    const [first] = this.actors;
    if (this.opening === null && first && first.start - this.start < headLength)
      return this.#find.isGiver(this.passage.text, first) ? first : null;
    if (!first || this.isToOneNamed || (this.opening !== 'request' && this.opening !== 'authorize')) return null;
    // "Requests also a final report to the Committee" addresses nobody; "a final report from the Panel" the Panel.
    const isReceiver = this.acts.some(({ word, start }) => word.act === 'report' && start < first.start);
    if (isReceiver) return this.actors.find((actor) => this.#find.isGiver(this.passage.text, actor)) ?? null;
    return first;
  }

  /** Actors said to act by the words behind them: "the Committee shall". */
  get agents(): readonly Found<ActorWord>[] {
    this.#agents ??= this.actors.filter((actor) => this.#find.isAgent(this.passage.text, actor, this.#wordsEnd));
    return this.#agents;
  }

  /** Actors to whom something is handed over, by the words before them: "向委员会". */
  get receivers(): readonly Found<ActorWord>[] {
    return this.actors.filter((actor) => this.#find.isReceiver(this.passage.text, actor));
  }

  /** Actors by whom something is made or given: "a review by the Committee". */
  get givers(): readonly Found<ActorWord>[] {
    return this.actors.filter((actor) => this.#find.isGiver(this.passage.text, actor));
  }

  /** Whether what stands between two places joins them so. */
  isJoint(joint: keyof Joints, from: number, to: number): boolean {
    return this.#find.isJoint(this.passage.text, joint, from, to);
  }

  /** Whether words that only name what a report is about begin here: "就各方……的情况，提出报告". */
  isTopic(at: number): boolean {
    return this.#find.isTopic(this.passage.text, at);
  }

  get acts(): readonly Found<ActWord>[] {
    this.#acts ??= this.#find.acts(this.passage.text, this.start, this.#wordsEnd);
    return this.#acts;
  }

  /** Acts in the place of a governing verb. */
  get verbs(): readonly Found<{ readonly act: Act }>[] {
    this.#verbs ??= this.#find.verbs(this.passage.text, this.bodyStart, this.#wordsEnd, this.acts);
    return this.#verbs;
  }

  /** Whether the clause's words match a pattern; asked of the text once, however many times the clause holds. */
  says(pattern: RegExp): boolean {
    const known = this.#said.get(pattern);
    if (known !== undefined) return known;
    const found = pattern.test(this.passage.text.slice(this.start, this.end));
    this.#said.set(pattern, found);
    return found;
  }
}
