import type { ResolutionText } from '../../app/contract.ts';
import { type Reading, readingBlocks } from '../../document/reading-blocks.ts';
import { MandateCyclesError } from '../../errors.ts';
import { packs } from '../../languages/index.ts';

/** A stretch of a text as it is shown; `mark` says what became of the time expression that it is. */
export interface Segment {
  readonly text: string;
  readonly mark: TextMark | null;
}

/** A time expression of the text. */
export interface TextMark {
  readonly kind: 'dated' | 'undated' | 'aside';
  /** The place in the text, which its item links to. */
  readonly id: string;
  /** The item that was made of it, as a fragment; null where the page shows none. */
  readonly item: string | null;
  readonly title: string;
}

/** Says of an obligation, or of what was set aside for a reason, where the page shows it and how it is called. */
export interface MarkTargets {
  obligation(id: string): { readonly item: string | null; readonly title: string; readonly dated: boolean };
  aside(reason: string, index: number): { readonly item: string | null; readonly title: string };
}

export interface ShownBlock {
  readonly id: string;
  readonly label: string | null;
  readonly segments: readonly Segment[];
}

/** Ten times the longest resolution; a page must not grow with whatever was handed in. */
const longestShown = 600_000;

/** The id of the place in a text that begins at `start`; the texts of two languages on one page differ by `language`. */
export function placeId(language: string, start: number): string {
  return `t-${language}-${start}`;
}

/** The id of a paragraph on the page, by its place in the text. */
export function paragraphId(language: string, place: number): string {
  return `p-${language}-${place}`;
}

/** The paragraphs of a text in words alone. */
export function paragraphsOf(
  text: ResolutionText,
): readonly { readonly label: string | null; readonly words: string }[] {
  const nothing = { ...text, obligations: [], setAside: [] };
  const targets: MarkTargets = {
    obligation: () => ({ item: null, title: '', dated: false }),
    aside: () => ({ item: null, title: '' }),
  };
  return shownText(nothing, targets).blocks.map(({ label, segments }) => ({ label, words: segments[0]?.text ?? '' }));
}

/** Cuts a text into its paragraphs for reading, with every time expression marked. `cut`: it goes on after that. */
export function shownText(text: ResolutionText, targets: MarkTargets): { blocks: ShownBlock[]; cut: boolean } {
  const { blocks, separator } = readable(text.text);
  const marks = marksOf(text, targets);
  const shown = blocks.map(({ label, lines }, place): ShownBlock => {
    const segments: { text: string; mark: TextMark | null }[] = [];
    for (const line of lines) {
      const pieces = piecesOf(line.start, line.end, marks);
      for (const [index, piece] of pieces.entries()) {
        const printed = text.text.slice(piece.start, piece.end);
        const trimmed = index === 0 ? printed.trimStart() : printed;
        const words = clean(index === pieces.length - 1 ? trimmed.trimEnd() : trimmed, separator);
        const last = segments.at(-1);
        const space = index === 0 && last !== undefined && !last.text.endsWith('-') ? separator : '';
        if (last && last.mark === piece.mark) last.text += space + words;
        else {
          if (last && space) last.text += space;
          segments.push({ text: words, mark: piece.mark });
        }
      }
    }
    return { id: paragraphId(text.language, place), label, segments };
  });
  return { blocks: shown, cut: text.text.length > longestShown };
}

/** A text that can no longer be read, because rules have changed since, is shown line by line. */
function readable(text: string): Reading {
  const shown = text.slice(0, longestShown);
  try {
    return readingBlocks(
      shown,
      packs.map(({ layout }) => layout),
      'text',
    );
  } catch (error) {
    if (!(error instanceof MandateCyclesError)) throw error;
    const lines = [...shown.matchAll(/[^\n]*\S[^\n]*/g)];
    const blocks = lines.map(({ index, 0: line }) => ({
      label: null,
      lines: [{ start: index, end: index + line.length }],
    }));
    return { blocks, separator: ' ' };
  }
}

interface PlacedMark {
  readonly start: number;
  readonly end: number;
  readonly mark: TextMark;
}

/** By place; of two that overlap the one that makes an item stays. */
function marksOf({ language, obligations, setAside }: ResolutionText, targets: MarkTargets): readonly PlacedMark[] {
  const made = obligations.map(({ id, source: { start, end } }): PlacedMark => {
    const { dated, ...target } = targets.obligation(id);
    return { start, end, mark: { kind: dated ? 'dated' : 'undated', id: placeId(language, start), ...target } };
  });
  const aside = setAside.map(({ source: { start, end }, reason }, index): PlacedMark => {
    return { start, end, mark: { kind: 'aside', id: placeId(language, start), ...targets.aside(reason, index) } };
  });
  const rank = { dated: 0, undated: 1, aside: 2 };
  const placed = [...made, ...aside]
    .filter(({ start, end }) => end > start)
    .sort((a, b) => rank[a.mark.kind] - rank[b.mark.kind] || a.start - b.start);
  const kept: PlacedMark[] = [];
  for (const one of placed) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function piecesOf(start: number, end: number, marks: readonly PlacedMark[]) {
  const pieces: { start: number; end: number; mark: TextMark | null }[] = [];
  let at = start;
  for (const { start: from, end: to, mark } of marks) {
    if (to <= at || from >= end) continue;
    if (from > at) pieces.push({ start: at, end: from, mark: null });
    pieces.push({ start: Math.max(at, from), end: Math.min(end, to), mark });
    at = Math.min(end, to);
  }
  if (at < end) pieces.push({ start: at, end, mark: null });
  return pieces;
}

/** Where words stand without blanks between them, blanks are the printer's. */
function clean(printed: string, separator: string): string {
  const spaced = printed.replace(/\s+/g, ' ');
  return separator === '' ? spaced.replace(/(?<=[^\x21-\x7e ]) | (?=[^\x21-\x7e ])/g, '') : spaced;
}
