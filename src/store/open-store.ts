import type { Database } from './database.ts';
import { changeQueries } from './queries/changes.ts';
import { claimedMailQueries } from './queries/claimed-mails.ts';
import { draftQueries } from './queries/drafts.ts';
import { editionQueries } from './queries/editions.ts';
import { finishedMailQueries } from './queries/finished-mails.ts';
import { knowledgeQueries } from './queries/knowledge.ts';
import { outboxReportQueries } from './queries/outbox-report.ts';
import { plannedMailQueries } from './queries/planned-mails.ts';
import { publishedQueries } from './queries/published.ts';
import { readingQueries } from './queries/readings.ts';
import { requestCountQueries } from './queries/request-counts.ts';
import { statementQueries } from './queries/statements.ts';
import { submissionQueries } from './queries/submissions.ts';
import { subscriptionQueries } from './queries/subscriptions.ts';
import type { Store } from './store.ts';

/**
 * Opens the store that DATABASE_URL names, "sqlite:PATH" or "postgres://…", and brings its tables up to date.
 * @throws MandateCyclesError `data-unwritable`, `disk-full` or `database-…`.
 */
export async function openStore(databaseUrl: string): Promise<Store> {
  const database = await openDatabase(databaseUrl);
  return {
    ...knowledgeQueries(database),
    ...editionQueries(database),
    ...submissionQueries(database),
    ...subscriptionQueries(database),
    ...statementQueries(database),
    ...draftQueries(database),
    ...changeQueries(database),
    ...publishedQueries(database),
    ...readingQueries(database),
    ...requestCountQueries(database),
    ...plannedMailQueries(database),
    ...claimedMailQueries(database),
    ...outboxReportQueries(database),
    ...finishedMailQueries(database),
    watch: database.watch,
    check: database.check,
    close: database.close,
  };
}

/** Imported late: a process needs one engine. */
async function openDatabase(databaseUrl: string): Promise<Database> {
  if (databaseUrl.startsWith('sqlite:')) {
    return (await import('./sqlite/open-sqlite.ts')).openSqlite(databaseUrl.slice('sqlite:'.length));
  }
  return (await import('./postgres/open-postgres.ts')).openPostgres(databaseUrl);
}
