import type { Figures } from './figures.ts';

const start = '<!-- coverage -->';
const end = '<!-- /coverage -->';

const names: Readonly<Record<string, string>> = { en: 'English', zh: 'Chinese' };
const columns: Readonly<Record<string, (figures: Figures) => string>> = {
  texts: ({ texts }) => `${texts}`,
  duties: ({ must }) => `${must}`,
  F1: ({ f1 }) => share(f1),
  precision: ({ precision }) => share(precision),
  recall: ({ recall }) => share(recall),
  exact: ({ exact }) => share(exact),
  dates: ({ dates }) => share(dates),
  kind: ({ kind }) => share(kind),
  bearer: ({ bearer }) => share(bearer),
  cited: ({ cited }) => share(cited),
  undated: ({ undated }) => share(undated),
  listed: ({ listed }) => share(listed),
  head: ({ symbol, adopted }) => share(Math.min(symbol, adopted)),
};

/** Writes the figures as a Markdown table, a row for each language. */
export function coverageTable(measured: ReadonlyMap<string, Figures>): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = [...measured].map(([language, figures]) =>
    row([names[language] ?? language, ...Object.values(columns).map((cell) => cell(figures))]),
  );
  return [row(['', ...Object.keys(columns)]), row(['---', ...Object.keys(columns).map(() => '--:')]), ...rows].join(
    '\n',
  );
}

/** Gives the part of a README that the table stands in. Throws where it has no place for one. */
export function tableIn(readme: string): string {
  const { from, to } = placeIn(readme);
  return readme.slice(from, to).trim();
}

/** Puts the table in the place of the one that a README holds. Throws where it has no place for one. */
export function withTable(readme: string, table: string): string {
  const { from, to } = placeIn(readme);
  return `${readme.slice(0, from)}\n${table}\n${readme.slice(to)}`;
}

function placeIn(readme: string): { readonly from: number; readonly to: number } {
  const from = readme.indexOf(start) + start.length;
  const to = readme.indexOf(end);
  if (from < start.length || to < from) throw new Error(`the README has no ${start} … ${end}`);
  return { from, to };
}

function share(value: number): string {
  return value.toFixed(3);
}
