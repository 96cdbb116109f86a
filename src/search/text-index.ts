import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { matchOf, tokensOf } from './tokens.ts';

/** A text that can be found, in the paragraphs that a finding names. */
export interface Searchable {
  /** Equal for equal texts. */
  readonly text: string;
  /** Its paragraphs, asked for once. */
  readonly paragraphs: () => readonly string[];
}

/** A paragraph that holds all the words. */
export interface Finding {
  readonly text: string;
  /** The paragraph's place among those of the text, from 0. */
  readonly paragraph: number;
}

/** Finds words in the texts at hand. */
export interface TextIndex {
  /**
   * Gives the best findings that are `wanted`, at most `limit`, among these texts; what is new among them is taken in
   * first.
   */
  find(
    texts: readonly Searchable[],
    typed: string,
    limit: number,
    wanted?: (finding: Finding) => boolean,
  ): Promise<readonly Finding[]>;
}

interface Indexed {
  /** Its paragraphs are the rows from this number on. */
  readonly number: number;
  readonly text: string;
}

/** Each text has so many numbers for its paragraphs; the longest resolution has a few hundred. */
const mostParagraphs = 10_000;

/**
 * Makes an index in memory. It lives beside the store, not in it: every engine then finds the same, Chinese included,
 * and what is found is exactly what the pages show. Each text is taken in once, a text at a time, so that nobody waits
 * for more than one; where more texts have gone than stayed, it begins anew.
 */
export function createTextIndex(): TextIndex {
  let table = createTable();
  let taking: Promise<void> = Promise.resolve();

  async function take(texts: readonly Searchable[], wanted: ReadonlySet<string>): Promise<void> {
    const stale = table.known().filter((text) => !wanted.has(text)).length;
    if (stale > wanted.size) table = createTable();
    for (const searchable of texts) {
      if (table.has(searchable.text)) continue;
      table.add(searchable);
      await setImmediate();
    }
  }

  return {
    async find(texts, typed, limit, wanted = () => true) {
      const match = matchOf(typed);
      if (match === null) return [];
      const here = new Set(texts.map(({ text }) => text));
      taking = taking.then(() => take(texts, here));
      await taking;
      const findings: Finding[] = [];
      for (const finding of table.find(match)) {
        if (findings.length === limit) break;
        if (here.has(finding.text) && wanted(finding)) findings.push(finding);
      }
      return findings;
    },
  };
}

/** The paragraphs as SQLite's FTS5 keeps them: their tokens alone, for the texts are at hand. */
function createTable() {
  const database = new DatabaseSync(':memory:');
  database.exec("CREATE VIRTUAL TABLE paragraphs USING fts5(tokens, content='')");
  const insert = database.prepare('INSERT INTO paragraphs (rowid, tokens) VALUES (?, ?)');
  const select = database.prepare('SELECT rowid AS id FROM paragraphs WHERE paragraphs MATCH ? ORDER BY rank');
  const indexed: Indexed[] = [];
  const texts = new Set<string>();
  return {
    known: () => [...texts],
    has: (text: string) => texts.has(text),
    add({ text, paragraphs }: Searchable) {
      // From 1: a row needs a number above 0.
      const number = (indexed.length + 1) * mostParagraphs;
      database.exec('BEGIN');
      for (const [place, paragraph] of paragraphs().slice(0, mostParagraphs).entries()) {
        insert.run(number + place, tokensOf(paragraph));
      }
      database.exec('COMMIT');
      indexed.push({ number, text });
      texts.add(text);
    },
    *find(match: string): Generator<Finding> {
      for (const row of select.iterate(match)) {
        const id = Number(row['id']);
        const { text, number } = indexed[Math.floor(id / mostParagraphs) - 1]!;
        yield { text, paragraph: id - number };
      }
    },
  };
}
