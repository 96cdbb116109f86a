import assert from 'node:assert/strict';
import { join } from 'node:path/posix';
import { describe, it } from 'node:test';
import { sourceFiles, withoutComments } from './source-files.ts';

/**
 * What each part of src may import, as beginnings of paths. Text flows one way, from dates to the edges; `errors.ts`,
 * `slices.ts` and the vocabulary of kinds and bearers in `terms/` may be imported everywhere, and a part's own files always. An exact
 * file stands where only its types or its contract are meant for others: `store/store.ts` knows no database.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'terms/': [],
  'dates/': [],
  'bodies/': [],
  'document/': ['dates/'],
  'clauses/': ['document/', 'bodies/', 'dates/'],
  'languages/index.ts': ['languages/', 'clauses/'],
  'languages/*/': [
    'clauses/',
    'bodies/',
    'document/characters.ts',
    'document/misread-digits.ts',
    'document/plain-characters.ts',
    'document/types.ts',
    'dates/',
  ],
  'obligations/': ['clauses/', 'document/', 'bodies/', 'dates/'],
  'events/': ['obligations/types.ts', 'dates/'],
  'schedules/': [
    'events/',
    'bodies/',
    'obligations/types.ts',
    'clauses/language-pack.ts',
    'document/formats/',
    'dates/',
  ],
  'calendar/': ['events/', 'obligations/types.ts', 'dates/'],
  'due/': ['events/', 'obligations/types.ts', 'dates/'],
  'mail/': ['calendar/', 'events/types.ts', 'events/labels.ts', 'dates/'],
  'store/': ['events/types.ts', 'dates/'],
  'subscriptions/': ['mail/', 'events/types.ts', 'events/labels.ts', 'store/store.ts', 'dates/'],
  'reminders/': ['subscriptions/', 'mail/', 'due/', 'events/', 'store/store.ts', 'dates/'],
  'workers/': ['obligations/', 'languages/', 'document/', 'reminders/', 'store/open-store.ts', 'dates/'],
  'app/': [
    'package-json.ts',
    'settings.ts',
    ...stages('workers/', 'store/', 'mail/', 'subscriptions/', 'reminders/', 'documents-server/'),
  ],
  'clock.ts': ['dates/'],
  'app.ts': [
    'app/',
    'clock.ts',
    'settings.ts',
    ...stages('store/', 'mail/', 'subscriptions/', 'reminders/', 'documents-server/'),
  ],
  'documents-server/': [],
  'search/': [],
  'settings.ts': ['subscriptions/fixed-addresses.ts'],
  'errors.ts': [],
  'package-json.ts': [],
  'slices.ts': [],
  'web/': [
    'app/contract.ts',
    'settings.ts',
    'search/',
    ...stages('mail/addresses.ts', 'subscriptions/', 'documents-server/'),
  ],
  'cli/': [
    'package-json.ts',
    'app.ts',
    'app/contract.ts',
    'clock.ts',
    'settings.ts',
    'web/',
    'store/maintenance.ts',
    ...stages('mail/addresses.ts', 'subscriptions/', 'reminders/', 'documents-server/'),
  ],
};

function stages(...more: readonly string[]): readonly string[] {
  return [
    'dates/',
    'bodies/',
    'document/',
    'languages/',
    'obligations/',
    'events/',
    'schedules/',
    'calendar/',
    'due/',
    ...more,
  ];
}

/** The row of the table that a file belongs to, and the folder that the row stands for: a star is one folder. */
function partOf(path: string): { readonly row: string; readonly folder: string } | null {
  for (const row of Object.keys(mayImport)) {
    const match = new RegExp(`^${row.replace('*', '[^/]+').replaceAll('.', '\\.')}`).exec(path);
    if (match && (row.endsWith('/') || match[0] === path)) return { row, folder: match[0] };
  }
  return null;
}

function importsOf(path: string, text: string): readonly string[] {
  const specifiers = withoutComments(text).matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'(\.{1,2}\/[^']+)'/g);
  return [...specifiers].map(([, specifier]) => join(path, '..', specifier!));
}

function againstTheFlow(path: string, text: string): readonly string[] {
  const part = partOf(path);
  if (part === null) return [`${path} belongs to no part`];
  const allowed = [part.folder, 'errors.ts', 'slices.ts', 'terms/', ...mayImport[part.row]!];
  return importsOf(path, text)
    .filter((target) => !target.startsWith('..') || !target.endsWith('package.json'))
    .filter((target) => !allowed.some((start) => (start.endsWith('/') ? target.startsWith(start) : target === start)))
    .map((target) => `${path} imports ${target}`);
}

describe('the architecture', () => {
  it('lets text flow one way', () => {
    assert.deepEqual(
      sourceFiles.flatMap(({ path, text }) => againstTheFlow(path, text)),
      [],
    );
  });

  it('would notice an import against the flow', () => {
    assert.deepEqual(againstTheFlow('dates/x.ts', "import { y } from '../events/y.ts';"), [
      'dates/x.ts imports events/y.ts',
    ]);
    assert.deepEqual(againstTheFlow('languages/zh/x.ts', "import type { Y } from '../en/y.ts';"), [
      'languages/zh/x.ts imports languages/en/y.ts',
    ]);
    assert.deepEqual(againstTheFlow('due/x.ts', "const y = await import('../web/y.ts');"), [
      'due/x.ts imports web/y.ts',
    ]);
    assert.deepEqual(againstTheFlow('due/x.ts', "// import { y } from '../web/y.ts';\nimport z from './z.ts';"), []);
    assert.deepEqual(againstTheFlow('new/x.ts', ''), ['new/x.ts belongs to no part']);
  });

  it('reads the clock and the environment in one place each', () => {
    const clock = /\bDate\.now\(|\bnew Date\(\)|\bDateTime\.(?:now|local|utc)\(\)/;
    const environment = /\bprocess\.env\b/;
    const readers = (pattern: RegExp) =>
      sourceFiles.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);
    assert.deepEqual(readers(clock), ['clock.ts']);
    assert.deepEqual(readers(environment), ['cli/main.ts']);
  });
});

/**
 * The dates and years in a source file that are neither in a comment, in a rule's examples, in an example that an error
 * message or a description gives ("such as …"), in an address, nor part of a document's symbol.
 */
function datesIn(text: string): readonly string[] {
  const code = withoutComments(text)
    .replace(/\b(?:examples|reads|leaves): (?:\[[^\]]*\]|\{[^}]*\})/g, '')
    .replace(/\b[Ss]uch as [^'`]*/g, '')
    .replace(/\bhttps?:\/\/[^\s'"`]+/g, '')
    .replace(/\bS[/-](?:RES[/-])?\d+(?: \(\d{4}\)|[/-]\d+)/g, '');
  return code.match(/\b\d{4}-\d{2}-\d{2}\b|\b(?:19(?:4[6-9]|[5-9]\d)|20[0-3]\d)\b/g) ?? [];
}

describe('the sources', () => {
  it('hold no date of any resolution: dates come from the texts', () => {
    // The table of bodies holds the years of their first and last days, that of numbers the Council's first year.
    const tables = ['bodies/', 'document/numbers-by-year.ts'];
    const others = sourceFiles.filter(({ path }) => !tables.some((table) => path.startsWith(table)));
    const found = others.flatMap(({ path, text }) => datesIn(text).map((date) => `${path}: ${date}`));
    assert.deepEqual(found, []);
  });

  it('would be noticed to hold one', () => {
    assert.deepEqual(datesIn("const expiry = '2022-06-30';"), ['2022-06-30']);
    assert.deepEqual(datesIn('const year = 1991; // since 1946'), ['1991']);
    assert.deepEqual(datesIn("error('give a date such as 2021-07-15', 'S/RES/2584 (2021)')"), []);
    assert.deepEqual(datesIn("{ examples: { reads: ['until ⟨30 June 2022⟩'] }, when: 'June 2023' }"), ['2023']);
  });
});
