import type { DerivedResolution, Due } from '../../src/obligations/types.ts';

/** One reading of one text as a line: where, what it became, its dates, the rule, and the words. */
interface Line {
  readonly at: number;
  readonly words: string;
}

/**
 * What was made of a text, a line for each reading in the order of the text: items with their dates, items without
 * one, and what was set aside with its reason.
 */
export function surveyLines(name: string, { obligations, setAside }: DerivedResolution): readonly string[] {
  const read = obligations.map(({ paragraph, kind, bearer, due, dates, rule, source }): Line => {
    const fate = dates.length > 0 ? `dated ${dates.join(' ')}` : 'undated';
    const words = [name, paragraph, kind, bearer, formOf(due), fate, `[${rule}]`, quoted(source.quote)].join(' · ');
    return { at: source.start, words };
  });
  const put = setAside.map(({ paragraph, reason, source }): Line => {
    return { at: source.start, words: [name, paragraph, `aside ${reason}`, quoted(source.quote)].join(' · ') };
  });
  return [...read, ...put].sort((a, b) => a.at - b.at).map(({ words }) => words);
}

function formOf(due: Due): string {
  switch (due.type) {
    case 'offset':
      return `${due.duration} from ${due.from}`;
    case 'recurring':
      return `every ${due.every} from ${due.from} until ${due.until ?? 'no end'}`;
    default:
      return due.type;
  }
}

function quoted(words: string): string {
  return `“${words.replace(/\s+/g, ' ')}”`;
}

/** What one survey has and the other has not, in their order: "- " before what is gone, "+ " before what is new. */
export function changedLines(before: readonly string[], after: readonly string[]): readonly string[] {
  const [gone, added] = [without(before, after), without(after, before)];
  const keyOf = (line: string) => line.split(' · ', 2).join(' · ');
  const news = Map.groupBy(added, keyOf);
  const changes = gone.flatMap((line, i) => {
    const key = keyOf(line);
    const isLast = gone.findLastIndex((each) => keyOf(each) === key) === i;
    const beside = isLast ? (news.get(key) ?? []) : [];
    if (isLast) news.delete(key);
    return [`- ${line}`, ...beside.map((each) => `+ ${each}`)];
  });
  return [...changes, ...[...news.values()].flat().map((line) => `+ ${line}`)];
}

/** The lines of one list that the other lacks; a line that stands twice must stand twice there. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
