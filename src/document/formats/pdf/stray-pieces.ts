import type { PrintedText } from './lay-out-page.ts';

const numberAlone = /^\d{1,4}$/;
/** Letters that are set apart, each with a blank behind: "R e s o l u t i o n". */
const apart = /^\S(?: \S){1,80}$/;
/** A page number between dashes is no such word. */
const longApart = /^(?=.{0,4}[\p{L}\d] [\p{L}\d])\S(?: \S){2,80}$/u;

/** Closes up words whose letters a heading sets apart; where one piece of a line is whole, none of it is closed. */
export function closedUp(texts: readonly PrintedText[]): readonly PrintedText[] {
  if (!texts.some(({ text }) => longApart.test(text))) return texts;
  const closed = [...texts];
  for (let from = 0; from < texts.length; ) {
    let to = from + 1;
    while (to < texts.length && Math.abs(texts[to]!.y - texts[from]!.y) < 1) to += 1;
    const line = texts.slice(from, to);
    const isApart = line.every(({ text }) => text.trim().length < 2 || apart.test(text));
    if (isApart && line.some(({ text }) => longApart.test(text))) {
      for (let i = from; i < to; i += 1) {
        if (apart.test(texts[i]!.text)) closed[i] = { ...texts[i]!, text: texts[i]!.text.replaceAll(' ', '') };
      }
    }
    from = to;
  }
  return closed;
}

/**
 * Leaves out the numbers of lines that a page prints in its margin: each fifth one, or one for every line. The numbers
 * of paragraphs stand there too, but with a point, or one for several lines.
 */
export function withoutLineNumbers(texts: readonly PrintedText[]): readonly PrintedText[] {
  const numbers = texts.filter(({ text }) => numberAlone.test(text.trim()));
  if (numbers.length < 2) return texts;
  const words = texts.filter(({ text }) => /\p{L}{2}/u.test(text));
  if (words.length === 0) return texts;
  const left = quantile(words.map(({ x }) => x).sort(ascending), 0.1);
  const right = quantile(words.map(({ x, width }) => x + width).sort(ascending), 0.95);
  const lines = new Set(words.map(({ y }) => Math.round(y))).size;
  const margins = [numbers.filter(({ x, width }) => x + width < left), numbers.filter(({ x }) => x > right)];
  const dropped = new Set(margins.filter((margin) => areLineNumbers(margin, lines)).flat());
  return dropped.size > 0 ? texts.filter((text) => !dropped.has(text)) : texts;
}

function areLineNumbers(margin: readonly PrintedText[], lines: number): boolean {
  const values = margin.toSorted((a, b) => a.y - b.y).map(({ text }) => Number(text));
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  if (step < 1 || values.some((value, i) => i > 0 && value !== values[i - 1]! + step)) return false;
  if (step === 1) return values.length >= 10 && values.length > 0.9 * lines;
  return values.length > 2 || (step === 5 && values.every((value) => value % 5 === 0));
}

function ascending(a: number, b: number): number {
  return a - b;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
