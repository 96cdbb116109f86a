import type { IsoDate } from '../dates/iso-date.ts';
import { maxFileBytes } from '../document/formats/read-text.ts';
import { createDocumentsServer, type Progress } from '../documents-server/documents-server.ts';
import { printSymbol, type ResolutionNumber, readSymbol } from '../documents-server/symbol.ts';
import { MandateCyclesError } from '../errors.ts';
import type { EventRecord } from '../events/record.ts';
import { packageJson } from '../package-json.ts';
import type { Settings } from '../settings.ts';
import type { App } from './contract.ts';

/** Languages that the watch asks for. */
const watchedLanguages = ['en', 'zh'];
/** The Council adopts a few resolutions a week at most; a number that is not there yet ends the search. */
const mostNumbersADay = 20;

interface TakingParts {
  readonly settings: Settings;
  readonly record: () => Promise<EventRecord>;
  readonly addResolution: App['addResolution'];
  readonly report: (line: string) => void;
  /** Milliseconds between tries, for tests. */
  readonly pauses?: readonly number[];
}

/** Takes texts from the documents server. */
export interface Taking extends Pick<App, 'takeResolution'> {
  /** Takes the resolutions behind the highest number that is known, and reports what it took; quiet where there is nothing. */
  lookForNewer(today: IsoDate): Promise<void>;
  /** Ends what is being waited for. */
  stop(): void;
}

/** Makes it from the settings; nothing is asked before a text is wanted. */
export function createTaking({ settings, record, addResolution, report, pauses }: TakingParts): Taking {
  const stopping = new AbortController();
  const server = createDocumentsServer({
    url: settings.documentsUrl,
    userAgent: `mandate-cycles/${packageJson.version} (${settings.publicUrl})`,
    proxies: settings.proxies,
    maxBytes: maxFileBytes,
    ...(pauses ? { pauses } : {}),
  });

  async function takeResolution(typed: string, language: string, progress: Progress, by?: string) {
    const symbol = printSymbol(readSymbol(typed));
    const expected = { symbol, language };
    if (isKnown(await record(), symbol, language)) return { ...expected, added: null };
    progress(`${symbol} (${language}): asking the documents server, which may take half a minute`);
    const file = await server.fetch(symbol, language, progress, stopping.signal);
    return { ...expected, added: await addResolution(file, `${symbol} (${language}).pdf`, { expected }, by) };
  }

  /** Whether there is a resolution of that number, in any of the languages. */
  async function takeNewer(symbol: string): Promise<boolean> {
    let isThere = false;
    for (const language of watchedLanguages) {
      try {
        const { added } = await takeResolution(symbol, language, () => {});
        isThere = true;
        if (added) report(`new: ${symbol} (${language}), with ${added.obligations} duties`);
      } catch (error) {
        if (!(error instanceof MandateCyclesError)) throw error;
        // The next number is not there yet on most days, and the server itself not on some.
        if (error.code !== 'document-unavailable') report(error.line);
        if (!isThere) return false;
      }
    }
    return isThere;
  }

  return {
    takeResolution,
    lookForNewer: async (today) => {
      const highest = highestOf(await record());
      if (!highest) return;
      let { number } = highest;
      for (const year of yearsUntil(highest.year, Number(today.slice(0, 4)))) {
        for (let taken = 0; taken < mostNumbersADay; taken += 1) {
          if (!(await takeNewer(printSymbol({ number: number + 1, year })))) break;
          number += 1;
        }
      }
    },
    stop: () => stopping.abort(),
  };
}

function isKnown({ resolutions }: EventRecord, symbol: string, language: string): boolean {
  return resolutions.some(
    ({ text, resolution }) => text !== undefined && resolution.symbol === symbol && resolution.language === language,
  );
}

function highestOf({ resolutions }: EventRecord): ResolutionNumber | null {
  const numbers = resolutions.flatMap(({ resolution: { symbol } }) =>
    symbol.startsWith('S/RES/') ? [readSymbol(symbol)] : [],
  );
  return numbers.reduce<ResolutionNumber | null>((a, b) => (a && a.number > b.number ? a : b), null);
}

/** The year of the last one known and this year, which differ in January; what lies longer back was missed by others. */
function yearsUntil(first: number, last: number): readonly number[] {
  return first === last ? [first] : [first, last];
}
