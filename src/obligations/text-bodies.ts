import type { Body } from '../bodies/body.ts';
import { chooseBody } from '../bodies/choose-body.ts';
import { commissions } from '../bodies/commissions.ts';
import { isPlace } from '../bodies/display-name.ts';
import { panels } from '../bodies/panels.ts';
import { bodies, bodiesCitedBy } from '../bodies/table.ts';
import type { NamedBodies } from '../clauses/clause.ts';
import type { Found, Lexicon } from '../clauses/types.ts';
import { createWordFinder, type WordFinder } from '../clauses/word-finder.ts';
import type { ResolutionDocument } from '../document/types.ts';
import { createTopicReader, type TopicOfText, type TopicReader } from './topic-of-text.ts';

/** Reads what a text says of bodies as a whole. */
export type TextBodiesReader = (document: ResolutionDocument) => TextBodies;

/** A country's expert panel, which texts call "the Panel" or "the Group of Experts". */
const expertPanel = /^(?:Panel|Group|Committee) of Experts|^Monitoring (?:Group|Mechanism)/;

/** Working groups and commissions of the Council work like its committees, and no text calls one "the Committee". */
function isCommittee({ kind, key }: Body): boolean {
  return kind === 'committee' && /committee/i.test(key);
}

/** Makes the reader of one language. */
export function createTextBodiesReader(lexicon: Lexicon, wordBoundary: string, separator: '' | ' '): TextBodiesReader {
  const findBodies = createWordFinder(lexicon.bodies, wordBoundary);
  const readTopic = createTopicReader(lexicon, wordBoundary);
  const called = new RegExp(lexicon.calledCommittee, 'y');
  return (document) => new TextBodies(document, headOf(document, separator), findBodies, readTopic, called);
}

/** What stands before the first operative passage, without line ends. */
function headOf({ text, passages }: ResolutionDocument, separator: '' | ' '): string {
  const [first] = passages;
  const end = first && first.text !== '' ? first.sourceOf(0, 1).start : text.length;
  const head = text.slice(0, Math.min(end, longestHead));
  // Most blanks between words are what they are to become.
  return separator === ' ' ? head.replace(/\s\s+|[^\S ]/g, ' ') : head.replace(/\s+/g, '');
}

/** No preamble comes near this length. */
const longestHead = 40_000;

/** The bodies that one text names, looked for when they are first asked for. */
export class TextBodies {
  readonly #document: ResolutionDocument;
  readonly #head: string;
  readonly #find: WordFinder<Lexicon['bodies'][number]>;
  readonly #readTopic: TopicReader;
  #counts: ReadonlyMap<Body, number> | undefined;
  #calledCommittee: Body | null = null;
  readonly #isCalledCommittee: RegExp;
  #topic: TopicOfText | null | undefined;

  constructor(
    document: ResolutionDocument,
    head: string,
    find: WordFinder<Lexicon['bodies'][number]>,
    readTopic: TopicReader,
    isCalledCommittee: RegExp,
  ) {
    this.#document = document;
    this.#head = head;
    this.#find = find;
    this.#readTopic = readTopic;
    this.#isCalledCommittee = isCalledCommittee;
  }

  get year(): number {
    return Number(this.#document.adopted.slice(0, 4));
  }

  /** The place or theme that the text is about, a key of the tables. */
  get about(): string | null {
    return this.#topicOfText()?.key ?? null;
  }

  #topicOfText(): TopicOfText | null {
    if (this.#topic === undefined) {
      const [first] = this.#document.passages;
      const named = this.#find(this.#head, 0, this.#head.length).flatMap(({ word, start, end }) => {
        const body = chooseBody(word.bodies(this.#head.slice(start, end)), this.year, null);
        return body && body.about !== '' ? [{ about: body.about, start }] : [];
      });
      this.#topic = this.#readTopic(this.#head, first?.text ?? '', named);
    }
    return this.#topic;
  }

  /** The body that a printed name means in this text. */
  meant({ word }: Found<NamedBodies>): Body | null {
    const { bodies } = word;
    return chooseBody(bodies, this.year, bodies.length > 1 ? this.about : null);
  }

  /** Of the bodies that pass a test, the one named most; null where two are named as often. */
  mostNamed(test: (body: Body) => boolean): Body | null {
    this.#counts ??= this.#count();
    const named = [...this.#counts].filter(([body]) => test(body)).sort(([, a], [, b]) => b - a);
    const [first, second] = named;
    return first && first[1] !== second?.[1] ? first[0] : null;
  }

  /**
   * The committee that the text calls "the Committee": its own, else the one it names most. Where it only speaks of "the
   * Chair" (`isCalledSo` is false), a working group may be meant as well.
   */
  committee(isCalledSo: boolean): Body | null {
    const { about } = this;
    this.#counts ??= this.#count();
    const isMeant = isCalledSo ? isCommittee : ({ kind }: Body) => kind === 'committee';
    return (
      this.#setUp('committee') ??
      this.#calledCommittee ??
      this.mostNamed((body) => isMeant(body) && body.about === about) ??
      this.mostNamed(isMeant)
    );
  }

  /** The key of the mission that the text calls "the Mission" or "the Force": the one it names most, else the only one at work in its country. */
  get mission(): string | null {
    const named = this.mostNamed(({ kind }) => kind === 'mission');
    if (named) return named.key;
    const { about, year } = this;
    const [sole, ...others] = bodies.filter(
      (body) => body.kind === 'mission' && body.about === about && body.from <= year && (body.to ?? year) >= year,
    );
    return sole && others.length === 0 ? sole.key : null;
  }

  /** The key of the commission of inquiry or inspection that the text sets up or names. */
  get commission(): string | null {
    const { about, year } = this;
    const named = this.mostNamed(({ kind }) => kind === 'commission');
    const own = commissions.filter((body) => body.about === about && body.from <= year && (body.to ?? year) >= year);
    return (named ?? chooseBody(own, year, about))?.key ?? null;
  }

  /** The key of the panel that the text calls "the Panel": one that it names, else its country's. */
  get panel(): string | null {
    const named = this.#setUp('panel') ?? this.mostNamed(({ kind, key }) => kind === 'panel' && expertPanel.test(key));
    if (named) return named.key;
    const topic = this.#topicOfText();
    if (!topic?.isNamedOften) return null;
    const about = topic.key;
    const own = panels.filter((body) => body.about === about && expertPanel.test(body.key));
    return chooseBody(own, this.year, about)?.key ?? (isPlace(about) ? `Panel of Experts on ${about}` : null);
  }

  /** The body that this very resolution set up. */
  #setUp(kind: Body['kind']): Body | undefined {
    const number = Number(/\d+/.exec(this.#document.symbol)?.[0]);
    return bodiesCitedBy(kind, number).find(({ resolutions }) => resolutions[0] === number);
  }

  #count(): ReadonlyMap<Body, number> {
    const counts = new Map<Body, number>();
    for (const text of [this.#head, ...this.#document.passages.map((passage) => passage.text)]) {
      for (const { word, start, end } of this.#find(text, 0, text.length)) {
        const body = this.meant({ word: { bodies: word.bodies(text.slice(start, end)) }, start, end });
        if (!body) continue;
        counts.set(body, (counts.get(body) ?? 0) + 1);
        this.#isCalledCommittee.lastIndex = end;
        if (body.kind === 'committee' && this.#isCalledCommittee.test(text)) this.#calledCommittee ??= body;
      }
    }
    return counts;
  }
}
