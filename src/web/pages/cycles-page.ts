import { regions } from '../../bodies/regions.ts';
import { longDate } from '../../dates/long-date.ts';
import { csvRow } from '../http/csv-row.ts';
import { choiceIn, dateIn } from '../http/query.ts';
import type { Moment } from '../http/renderings.ts';
import { cyclesWords } from '../words/cycles.ts';
import { homeWords } from '../words/home.ts';
import { type CycleLine, cycleTable } from './cycle-table.ts';
import { daysOf, viewContext } from './page-frame.ts';
import type { PageQuestion } from './page-question.ts';
import { renderTemplate } from './templates.ts';

export const cyclesParameters = ['lang', 'by', 'from', 'mandate', 'kind', 'bearer', 'asOf', 'knownOn'];

/** A year of dates as the Secretariat prints them, by month or by region; months with nothing are there too. */
export function cyclesPage(question: PageQuestion, moment: Moment, publicUrl: string): string {
  const { language, query, rest } = question;
  const context = viewContext(moment, language, publicUrl, daysOf(query));
  const { words, base } = context;
  const text = cyclesWords[language];
  const by = choiceIn(query, 'by', ['month', 'region']) ?? 'month';
  const table = cycleTable(query, moment, context);
  const groups =
    by === 'month'
      ? table.months.map(({ id, name }) => ({ id, name, lines: table.lines.filter(({ month }) => month === id) }))
      : regions.map((region) => ({
          id: region,
          name: homeWords[language].regions[region],
          lines: table.lines.filter((line) => line.region === region),
        }));
  const others = new URLSearchParams(rest);
  const address = (changes: Readonly<Record<string, string>>, ending = '') => {
    const parameters = new URLSearchParams([...others].filter(([name]) => !(name in changes)));
    for (const [name, value] of Object.entries({ lang: language, ...changes })) parameters.set(name, value);
    return `${base}/cycles${ending}?${parameters}`;
  };
  return renderTemplate('cycles', {
    words,
    language,
    base,
    path: '/cycles',
    query: rest,
    title: `${text.heading} – ${words.site}`,
    description: text.lead,
    feed: `${base}/calendar.ics?lang=${language}`,
    knownOn: moment.snapshot.knownOn,
    text,
    by,
    window: text.window(longDate(table.from, language), longDate(table.to, language)),
    from: dateIn(query, 'from') ?? table.from,
    groups,
    tabs: [
      { name: 'month', label: text.byMonth, address: address({ by: 'month' }) },
      { name: 'region', label: text.byRegion, address: address({ by: 'region' }) },
    ],
    files: ['csv', 'xlsx'].map((format) => ({ name: format, address: address({}, `.${format}`) })),
    earlier: address({ from: table.earlier }),
    later: address({ from: table.later }),
  });
}

/** The same dates as a CSV file; the mark at its beginning tells spreadsheet programs that it is UTF-8. */
export function cyclesCsv(question: PageQuestion, moment: Moment, publicUrl: string): string {
  const [head, ...rows] = sheetOf(question, moment, publicUrl);
  return `\uFEFF${[head!, ...rows].map(csvRow).join('')}`;
}

/** The same dates as a workbook, with real dates in its first column. */
export async function cyclesWorkbook(question: PageQuestion, moment: Moment, publicUrl: string): Promise<Uint8Array> {
  // Imported when the first one is asked for: most readers take none.
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const [head, ...rows] = sheetOf(question, moment, publicUrl);
  const bold = head!.map((value) => ({ value, fontWeight: 'bold' as const }));
  const cells = rows.map(([date, ...others]) => [
    { value: new Date(`${date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' },
    ...others.map((value) => ({ value, type: String })),
  ]);
  const columns = [12, 24, 16, 60, 20, 18, 40, 20, 12, 18, 16].map((width) => ({ width }));
  const sheet = cyclesWords[question.language].heading.slice(0, 31);
  return writeWorkbook([bold, ...cells], { columns, sheet, stickyRowsCount: 1 }).toBuffer();
}

function sheetOf({ language, query }: PageQuestion, moment: Moment, publicUrl: string): readonly (readonly string[])[] {
  const { lines } = cycleTable(query, moment, viewContext(moment, language, publicUrl));
  const row = (line: CycleLine) => [
    line.date,
    line.mandate ?? '',
    line.regionName,
    line.title,
    line.bearer,
    line.kind,
    line.how,
    line.resolution,
    line.paragraphs,
    line.state,
    line.document,
  ];
  return [cyclesWords[language].fileColumns, ...lines.map(row)];
}
