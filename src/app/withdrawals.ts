import type { DateTime } from 'luxon';
import { MandateCyclesError } from '../errors.ts';
import type { EventRecord } from '../events/record.ts';
import { addedToStore, slugOf } from '../events/resolution-order.ts';
import { toInstant } from '../reminders/instant.ts';
import type { Store, StoredChange } from '../store/store.ts';
import type { App } from './contract.ts';
import { nameOf } from './intake.ts';

interface WithdrawalParts {
  readonly store: Store;
  readonly clock: () => DateTime;
  /** Who acts where nobody else is named. */
  readonly user: string;
  readonly record: () => Promise<EventRecord>;
}

const changesAtOnce = 500;
const mostChanges = 10_000;

/** Takes back what people handed in, and tells who changed what. What stands in files is changed in the files. */
export function createWithdrawals(
  parts: WithdrawalParts,
): Pick<App, 'withdrawSubmission' | 'withdrawText' | 'editions' | 'editionText' | 'changes'> {
  const { store, clock, user, record } = parts;
  const change = (by: string) => ({ by, at: toInstant(clock()) });
  return {
    withdrawSubmission: async (key, by = user) => {
      const known = await record();
      const obligation = nameOf(known, key.obligation);
      if (await store.withdrawSubmission({ ...key, obligation }, change(by))) return;
      const inFile = known.submissions.find(
        ({ symbol, answers, origin }) =>
          symbol === key.symbol &&
          origin.file !== addedToStore &&
          answers.some((answer) => answer.obligation === key.obligation && answer.date === key.date),
      );
      const where = inFile
        ? `it stands in ${inFile.origin.file}, line ${inFile.origin.line}: take it out there`
        : 'nobody recorded it';
      throw new MandateCyclesError('not-recorded', where, `${key.symbol} for ${key.obligation} of ${key.date}`);
    },
    withdrawText: async ({ slug, language, edition }, by = user) => {
      const symbol = symbolOf(slug);
      const withdrawn = await store.withdrawEditions({ symbol, language, edition }, change(by));
      if (withdrawn.length > 0) return withdrawn;
      const known = (await record()).resolutions.filter(({ resolution }) => slugOf(resolution.symbol) === slug);
      const file = known.find(({ origin }) => origin.file !== addedToStore)?.origin.file;
      throw new MandateCyclesError(
        known.length > 0 ? 'not-recorded' : 'resolution-unknown',
        file ? `it stands in ${file}: take the file away` : 'no such text was added, or it was withdrawn already',
        [slug, language, edition && `edition ${edition}`].filter(Boolean).join(' '),
      );
    },
    editions: (slug) => store.editionsOf(symbolOf(slug)),
    editionText: (slug, language, edition) => store.editionText(symbolOf(slug), language, edition),
    changes: async (limit, slug) => {
      if (slug === undefined) return store.changes(limit);
      const found: StoredChange[] = [];
      let before: number | undefined;
      for (let seen = 0; seen < mostChanges && found.length < limit; seen += changesAtOnce) {
        const some = await store.changes(changesAtOnce, before);
        found.push(...some.filter(({ subject }) => isAbout(subject, slug)));
        if (some.length < changesAtOnce) break;
        before = some.at(-1)!.number;
      }
      return found.slice(0, limit);
    },
  };
}

/** The symbol of a slug; a text that was added is always a resolution of the Council. */
function symbolOf(slug: string): string {
  return slug.replace(/^S-RES-(\d+)-(\d{4})$/, 'S/RES/$1 ($2)');
}

function isAbout(subject: string, slug: string): boolean {
  return subject.startsWith(`${slug}/`) || subject.startsWith(`${symbolOf(slug)} `);
}
